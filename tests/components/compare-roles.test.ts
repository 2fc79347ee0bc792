import { describe, expect, test } from 'vitest';
import CompareRolesView from '../../src/components/compare-roles/CompareRolesView.astro';
import { comparisonMarkup, summaryMarkup } from '../../src/components/role-comparison/comparison-markup.ts';
import { compareJobs } from '../../src/domain/compare/compare.ts';
import { compileComparison } from '../../src/domain/compare/compile.ts';
import { writeHtml } from '../../src/domain/markup.ts';
import { toyRecords } from '../toys-of-comparison.ts';
import { elementsOf, renderView } from './view.ts';

const { aspects, jobs } = compileComparison(toyRecords);
const data = { aspects, jobs: jobs.filter(({ href }) => href !== null) };
const render = () => renderView(CompareRolesView, { data, usual: ['toy-seller', 'toy-maker'] });
const compare = (onlyDifferences: boolean) => compareJobs(data, data.jobs, { onlyDifferences, byLevel: true });

describe('the comparison without script', () => {
  test('is complete for the usual roles, with the sum of it as plain values', async () => {
    const elements = elementsOf(await render());
    const plainValue = (name: string) =>
      elements.find(({ attributes }) => attributes['data-result'] === name)?.attributes['data-value'];
    expect(plainValue('roles')).toBe('toy-seller,toy-maker');
    expect(Number(plainValue('differences'))).toBeGreaterThan(3);
    const heads = elements.filter(({ attributes }) => attributes['scope'] === 'col').map(({ text }) => text);
    expect(heads).toEqual(['Aspect', 'Toy seller', 'Toy maker']);
  });

  test('has a form that is out of use, and says so', async () => {
    const elements = elementsOf(await render());
    const fields = elements.filter(({ tag }) => ['select', 'input', 'button'].includes(tag));
    expect(fields.length).toBeGreaterThan(6);
    expect(fields.filter(({ attributes }) => attributes['disabled'] === undefined)).toEqual([]);
    expect(elements.find(({ attributes }) => attributes['class'] === 'hint without-script')?.text).toMatch(
      /^Choosing needs script/,
    );
  });

  test('offers every role in four places, two of them to be left empty', async () => {
    const elements = elementsOf(await render());
    const options = elements.filter(({ tag }) => tag === 'option').map(({ attributes }) => attributes['value']);
    const ids = data.jobs.map(({ id }) => id);
    expect(options).toEqual([...ids, ...ids, '', ...ids, '', ...ids]);
    const chosen = elements.filter(({ attributes }) => attributes['selected'] !== undefined);
    expect(chosen.map(({ text }) => text)).toEqual(['Toy seller', 'Toy maker', 'None', 'None']);
  });

  test('marks each figure with a link to its source', async () => {
    const elements = elementsOf(await render());
    const marks = elements.filter(({ attributes }) => attributes['aria-label'] === 'Source of 7%: Toy survey');
    expect(marks.map(({ attributes }) => attributes['href'])).toEqual(['/toys/reference/sources/#toy-survey']);
    expect(elements.filter(({ attributes }) => attributes['data-figure'] !== undefined)).toEqual([]);
  });

  test('does not carry what all roles say: that is loaded', async () => {
    const elements = elementsOf(await render());
    expect(elements.find(({ tag }) => tag === 'compare-roles')?.attributes['data-source']).toBe(
      '/toys/roles/compare.json',
    );
    expect(elements.filter(({ attributes }) => attributes['type'] === 'application/json')).toEqual([]);
  });
});

describe('only the differences', () => {
  const elements = elementsOf(writeHtml(comparisonMarkup(compare(true), 'Differences')));
  const row = (aspect: string) => elements.find(({ attributes }) => attributes['data-aspect'] === aspect);

  test('say in each row how much was left out', () => {
    expect(row('skills')?.text).toContain('One entry that all share is left out');
    expect(row('skills')?.text).not.toContain('Sawing');
    expect(row('pay-base')?.text).toContain('Nothing of its own');
  });

  test('name the rows that are gone', () => {
    expect(row('degree')).toBeUndefined();
    const summary = writeHtml(summaryMarkup(compare(true), true));
    expect(summary).toMatch(/Left out, because it is the same for all: .*degree/);
  });

  test('hold levels as they are', () => {
    expect(row('level-junior')?.text).toContain('Not on its ladder');
    expect(row('level-senior')?.text).toContain('40 different rows');
  });
});

test('words of a record stay words', () => {
  const hostile = {
    ...data.jobs[0],
    id: 'x',
    name: '<script>',
    title: '<script>',
    href: null,
    cells: { owns: [{ text: ['<img src=x>'] }] },
  };
  const comparison = compareJobs(data, [hostile], { onlyDifferences: false, byLevel: false });
  const html = writeHtml([comparisonMarkup(comparison, '<b>'), ...summaryMarkup(comparison, false)]);
  expect(html).not.toMatch(/<script|<img|<b>/);
});
