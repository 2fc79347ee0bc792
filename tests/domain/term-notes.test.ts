import { expect, test } from 'vitest';
import { readTerms } from '../../src/domain/term-notes.ts';

const term = (id: string) =>
  `<button class="term" type="button" popovertarget="term--${id}" data-term="${id}">w</button>`;

test('the terms of a page are those that it explains, each once, in their order', () => {
  const html = `<p>${term('wheel')} data-term="text" ${term('glue')} ${term('wheel')}</p><button data-other="x">y</button>`;
  expect(readTerms(html)).toEqual(['wheel', 'glue']);
});
