import { expect, test } from 'vitest';
import { contentFolder } from '../../src/content-files/content-folder.ts';
import { readPages } from '../../src/content-files/pages.ts';

/** Words that stand in the page's own file: what it shows of the records is as long as their subject. */
const lengths = readPages(contentFolder()).pages.map(({ slug, texts }) => ({
  slug,
  words: texts.flatMap(({ text }) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []).length,
}));

test('there are pages to measure', () => {
  expect(lengths.length).toBeGreaterThan(40);
  expect(Math.max(...lengths.map(({ words }) => words))).toBeGreaterThan(900);
});

test.each(lengths)('$slug keeps to its subject', ({ words }) => {
  expect(words).toBeLessThanOrEqual(1400);
});
