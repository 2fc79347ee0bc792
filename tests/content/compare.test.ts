import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../src/content-files/content-folder.ts';
import { readPages } from '../../src/content-files/pages.ts';
import { readPayData } from '../../src/content-files/pay-data.ts';
import { compareJobs, plainWords } from '../../src/domain/compare/compare.ts';
import type { ComparedJob, Item } from '../../src/domain/compare/comparison-data.ts';
import { compileComparison } from '../../src/domain/compare/compile.ts';
import { readIdList } from '../../src/domain/id-list.ts';
import { recordsOf } from './content-records.ts';

const byId = <T extends { id: string }>(records: readonly T[]) => new Map(records.map((each) => [each.id, each]));
const market = readPayData()?.market;
const roles = recordsOf('roles').toSorted((a, b) => a.position - b.position);
const data = compileComparison({
  roles,
  neighborJobs: recordsOf('neighbor-jobs'),
  levels: recordsOf('levels'),
  figures: byId(recordsOf('figures')),
  sources: byId(recordsOf('sources')),
  triggers: byId(recordsOf('triggers')),
  competencies: byId(recordsOf('competencies')),
  disagreements: byId(recordsOf('disagreements')),
  ads: market ? { market, inText: 'in the United States', currency: 'USD' } : null,
});
const ours = data.jobs.filter(({ href }) => href !== null);
const wordsOf = (cells: readonly { items: readonly Item[] }[]) =>
  cells.map(({ items }) => items.map(({ text, note = [] }) => plainWords([...text, ' ', ...note])));
const pairs = ours.flatMap((one, index) => ours.slice(index + 1).map((other) => [one, other] as const));

test('every role can be compared by everything', () => {
  expect(ours.map(({ id }) => id)).toEqual(roles.map(({ id }) => id));
  for (const { id, cells } of ours) {
    expect(
      data.aspects.filter((aspect) => cells[aspect.id] === undefined),
      id,
    ).toEqual([]);
  }
});

test('whatever a counted cell of the base holds, its level shows', () => {
  const counted = (market?.cells ?? []).filter(({ place }) => place === market?.base);
  expect(counted.length).toBeGreaterThan(10);
  const onLadder = counted.filter(({ role, level }) =>
    roles.some(({ id, ladder }) => id === role && ladder.some((step) => step.level === level)),
  );
  const shown = ours.flatMap(({ cells }) =>
    data.aspects.flatMap(({ id, isLevel }) => (isLevel ? (cells[id] ?? []).slice(1) : [])),
  );
  expect(shown).toHaveLength(onLadder.length);
});

describe('only the differences of two roles', () => {
  test.each(pairs)('$0.id and $1.id', (one, other) => {
    for (const byLevel of [false, true]) {
      const full = compareJobs(data, [one, other], { onlyDifferences: false, byLevel });
      const short = compareJobs(data, [one, other], { onlyDifferences: true, byLevel });
      expect(short.rows).toHaveLength(full.counts.differing);
      expect(short.rows.length + short.same.length).toBe(full.rows.length);
      for (const row of short.rows) {
        const before = full.rows.find(({ aspect }) => aspect === row.aspect);
        const [left = [], right = []] = wordsOf(row.cells);
        // Nothing that differs is hidden, and nothing that both say is left.
        expect(left.filter((words) => right.includes(words))).toEqual([]);
        const gone = wordsOf(before?.cells ?? []).map((words) => words.length);
        expect(wordsOf(row.cells).map((words) => words.length + row.leftOut)).toEqual(gone);
      }
    }
  });

  test('leave something out for most pairs', () => {
    const shorter = pairs.filter((pair) => {
      const { rows, same } = compareJobs(data, pair, { onlyDifferences: true, byLevel: false });
      return same.length > 0 || rows.some(({ leftOut }) => leftOut > 0);
    });
    expect(shorter.length).toBeGreaterThan(pairs.length / 2);
  });
});

describe('the pages of pairs', () => {
  const pages = readPages(contentFolder()).pages.filter(({ slug }) => slug.startsWith('roles/compare/'));
  const table = (slug: string) => {
    const page = pages.find((each) => each.slug === slug);
    const attributes = page?.components.find(({ name }) => name === 'RoleComparison')?.attributes;
    return readIdList([attributes?.get('roles'), attributes?.get('jobs')].filter(Boolean).join(','));
  };

  test('are nine', () => expect(pages).toHaveLength(9));

  test.each(pages)('$slug compares two jobs', ({ slug }) => {
    const jobs = table(slug).flatMap((id): ComparedJob[] => data.jobs.filter((job) => job.id === id));
    expect(jobs).toHaveLength(2);
    const { rows } = compareJobs(data, jobs, { onlyDifferences: false, byLevel: false });
    const asked = ['owns', 'output', 'measures', 'skills', 'first-result', 'degree', 'hire-when', 'goes-wrong'];
    const shown = rows.map(({ aspect }) => aspect.id);
    for (const id of [...asked, 'sample-question']) expect(shown).toContain(id);
    expect(shown.some((id) => id.startsWith('pay-'))).toBe(true);
  });
});
