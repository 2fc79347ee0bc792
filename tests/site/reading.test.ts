import { describe, expect, test } from 'vitest';
import { countWords, readBlocks, readingGrade } from './prose.ts';
import { contentPages } from './site.ts';

/** No page of the handbook's text: the home page is a way in, and the page for dead links has nothing to say. */
const entrances = new Set(['/', '/404.html']);

const read = contentPages
  .filter(({ address }) => !entrances.has(address))
  .map((page) => ({ address: page.address, blocks: readBlocks(page) }));
const grades = read.map(({ address, blocks }) => ({ address, grade: readingGrade(blocks) }));

describe('the measure itself', () => {
  const blocksOf = (html: string) => readBlocks({ html, main: [0, html.length] });

  test('takes running text and leaves tables and pictures out', () => {
    const html = '<h2>Pay</h2><p>Ask <b>early</b>.</p><table><tr><td>No.</td></tr></table><ul><li>Be kind.</li></ul>';
    expect(blocksOf(html)).toEqual([
      { isHeading: true, text: 'Pay' },
      { isHeading: false, text: 'Ask early.' },
      { isHeading: false, text: 'Be kind.' },
    ]);
  });

  test('grades hard sentences higher than easy ones', () => {
    const easy = readingGrade(blocksOf('<p>You hire one. They ship it. It works.</p>'));
    const hard = readingGrade(
      blocksOf('<p>Organizational interdependencies necessitate comprehensive evaluation of responsibilities.</p>'),
    );
    expect(easy).toBeLessThan(4);
    expect(hard).toBeGreaterThan(15);
  });
});

test('there are pages to read', () => {
  expect(read.length).toBeGreaterThan(40);
});

test.each(grades)('$address can be read without effort', ({ grade }) => {
  expect(grade).toBeLessThanOrEqual(12);
});

test('half of the pages are easy to read', () => {
  const sorted = grades.map(({ grade }) => grade).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(10);
});

test.each(read)('$address has something to say', ({ blocks }) => {
  expect(countWords(blocks)).toBeGreaterThanOrEqual(350);
});
