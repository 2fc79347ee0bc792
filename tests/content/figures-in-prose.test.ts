import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../src/content-files/content-folder.ts';
import { readPage, readPages } from '../../src/content-files/pages.ts';
import { readRecords } from '../../src/content-files/records.ts';
import { textFields } from '../../src/content-files/text-fields.ts';
import { findTypedFigures, typedFiguresIn } from '../../src/content-files/typed-figures.ts';
import { type CollectionName, collections } from '../../src/schemas/collections.ts';

const { pages } = readPages(contentFolder());

function toyPage(text: string) {
  const frontmatter = `title: Toys\ndescription: ${'A page that exists for tests only. '.repeat(2)}\nreviewed: 2026-11-20\naudience: [founder]`;
  const read = readPage('toy.mdx', 'toy', `---\n${frontmatter}\n---\n\n${text}\n`);
  if ('faults' in read) throw new Error(read.faults.map(({ found }) => found).join());
  return read.page;
}

describe('a figure typed into prose is found', () => {
  test.each([
    ['They cost $180k a year.', '$180k'],
    ['They cost 180k a year.', '180k'],
    ['About 15 % less.', '15 %'],
    ['About 15% less.', '15%'],
    ['Paid €95,000 in Berlin.', '€95,000'],
    ['Paid 95,000 dollars.', '95,000'],
    ['A share of 12 percent.', '12 percent'],
    ['It takes 3–6 months.', '3–6 months'],
    ['It takes 48 hours.', '48 hours'],
  ])('%s', (text, figure) => {
    expect(findTypedFigures(toyPage(text))).toEqual([{ file: 'toy.mdx', line: 8, figure }]);
  });
});

describe('what is no figure is left alone', () => {
  test.each(['A 30-60-90 plan.', 'Step 2 of 3.', 'In 2026.', 'A `$180k` in code.', 'GPT-4 and S0-09.', 'A 1 or a 4.'])(
    '%s',
    (text) => expect(findTypedFigures(toyPage(text))).toEqual([]),
  );
});

test('no page has a figure typed into its prose', () => {
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.flatMap(findTypedFigures)).toEqual([]);
});

describe('no record has a figure typed into its text', () => {
  // These two are where figures come from: they say how a figure was measured.
  const ledger = new Set<string>(['figures', 'sources']);
  const names = (Object.keys(collections) as CollectionName[]).filter((name) => !ledger.has(name));
  test.each(names)('%s', (name) => {
    const { records } = readRecords(contentFolder(), name);
    const texts = records.flatMap(({ value }) => textFields(collections[name], value).map((field) => field.value));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.flatMap(typedFiguresIn)).toEqual([]);
  });
});
