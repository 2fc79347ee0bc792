import { describe, expect, test } from 'vitest';
import { compareJobs, nameJobs } from '../../../src/domain/compare/compare.ts';
import type { Aspect, ComparedJob, ComparisonData, Item } from '../../../src/domain/compare/comparison-data.ts';

const aspect = (id: string, isLevel = false): Aspect => ({
  ...{ id, name: id, inText: id, isLevel },
  ...{ isList: true, none: 'None' },
});
const items = (texts: string): Item[] => (texts === '' ? [] : texts.split(' ').map((text) => ({ text: [text] })));
const job = (id: string, cells: Readonly<Record<string, string>>): ComparedJob => ({
  id,
  name: id,
  title: id.toUpperCase(),
  href: null,
  cells: Object.fromEntries(Object.entries(cells).map(([key, texts]) => [key, items(texts)])),
});

const data: ComparisonData = { aspects: [aspect('tools'), aspect('wood'), aspect('senior', true)], jobs: [] };
const maker = job('maker', { tools: 'saw glue', wood: 'oak', senior: 'designs' });
const carver = job('carver', { tools: 'knife saw glue', wood: 'oak', senior: 'carves' });
const painter = job('painter', { tools: 'brush saw', wood: 'oak', senior: '' });

const compare = (jobs: readonly ComparedJob[], onlyDifferences: boolean, byLevel = false) =>
  compareJobs(data, jobs, { onlyDifferences, byLevel });
const table = ({ rows }: ReturnType<typeof compare>) =>
  rows.map(({ aspect: { id }, cells }) => [
    id,
    ...cells.map(({ items: own }) => own.map(({ text }) => text.join('')).join(' ')),
  ]);

describe('jobs side by side', () => {
  test('say everything, row by row', () => {
    expect(table(compare([maker, carver], false))).toEqual([
      ['tools', 'saw glue', 'knife saw glue'],
      ['wood', 'oak', 'oak'],
    ]);
  });

  test('say what they do at each level when somebody asks', () => {
    expect(table(compare([maker, painter], false, true)).at(-1)).toEqual(['senior', 'designs', '']);
  });

  test('have no row that one of them can’t have', () => {
    const fixer = job('fixer', { tools: 'tape' });
    expect(table(compare([maker, fixer], false))).toEqual([['tools', 'saw glue', 'tape']]);
  });

  test('have no row in which none of them has anything to say', () => {
    const [one, other] = [job('one', { tools: '', wood: 'oak' }), job('other', { tools: '', wood: 'ash' })];
    expect(table(compare([one, other], false)).map(([id]) => id)).toEqual(['wood']);
  });

  test('are counted, whatever is shown', () => {
    for (const only of [false, true]) {
      const { counts, same, sentence } = compare([maker, carver], only);
      expect(counts).toEqual({ all: 2, differing: 1, shared: 2 });
      expect(same.map(({ id }) => id)).toEqual(['wood']);
      expect(sentence).toBe('MAKER and carver: 1 of 2 rows differ. Entries in them that all share: 2.');
    }
  });
});

describe('only the differences', () => {
  test('leave out rows that say the same, and entries that all share', () => {
    const found = compare([maker, carver], true);
    expect(table(found)).toEqual([['tools', '', 'knife']]);
    expect(found.rows[0]?.leftOut).toBe(2);
  });

  test('keep what only some of three share', () => {
    expect(table(compare([maker, carver, painter], true))).toEqual([['tools', 'glue', 'knife glue', 'brush']]);
  });

  test('leave out nothing in whose note they differ', () => {
    const noted = (note: string): ComparedJob => ({ ...maker, cells: { tools: [{ text: ['saw'], note: [note] }] } });
    expect(compare([noted('daily'), noted('weekly')], true).rows[0]).toMatchObject({ leftOut: 0 });
    expect(compare([noted('daily'), noted('daily')], true).rows).toEqual([]);
  });

  test('do not mind the order', () => {
    const other = job('other', { tools: 'glue saw', wood: 'oak' });
    expect(compare([maker, other], true).rows).toEqual([]);
  });
});

test.each([
  [['maker'], 'MAKER'],
  [['maker', 'seller'], 'MAKER and seller'],
  [['maker', 'seller', 'fixer'], 'MAKER, seller and fixer'],
])('%j are called %s', (names, title) =>
  expect(nameJobs(names.map((name) => ({ name, title: name.toUpperCase() })))).toBe(title),
);
