import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberFigures } from '../../src/domain/figure-notes.ts';

const markOf = (id: string) => `<span data-figure-mark="${id}">*</span>`;
const numbersIn = (html: string) =>
  [...html.matchAll(/data-figure-mark="([^"]+)">(\d+)</g)].map(([, id, number]) => ({ id, number: Number(number) }));

describe('the marks of figures', () => {
  test('are numbered in the order in which the page shows them', () => {
    const { html, ids } = numberFigures(`${markOf('pay')} and ${markOf('share')}, again ${markOf('pay')}`);
    expect(ids).toEqual(['pay', 'share']);
    expect(html.replaceAll(/<[^>]+>/g, '')).toBe('1 and 2, again 1');
  });

  test('have numbers without gaps, by first appearance, one for each figure', () => {
    const shown = fc.array(fc.constantFrom('a', 'b', 'S0-09', 'toy-pay', 'x1'), { maxLength: 20 });
    fc.assert(
      fc.property(shown, (order) => {
        const { html, ids } = numberFigures(order.map(markOf).join(' text '));
        expect(ids).toEqual([...new Set(order)]);
        expect(numbersIn(html)).toEqual(order.map((id) => ({ id, number: ids.indexOf(id) + 1 })));
      }),
    );
  });

  test('are all that changes', () => {
    const html = '<p>2 * 3 <em data-figure="x">*</em> <span data-figure-mark="x">already</span></p>';
    expect(numberFigures(html)).toEqual({ html, ids: [] });
  });
});
