import { describe, expect, test } from 'vitest';
import RoleComparisonView from '../../src/components/role-comparison/RoleComparisonView.astro';
import type { ComparedJob } from '../../src/domain/compare/comparison-data.ts';
import { compileComparison } from '../../src/domain/compare/compile.ts';
import { figureText } from '../../src/domain/figure-text.ts';
import { toyRange } from '../toys.ts';
import { toyRecords } from '../toys-of-comparison.ts';
import { renderElements } from './view.ts';

const data = compileComparison(toyRecords);
const jobs = data.jobs.slice(0, 2);
const caption = 'Two roles';
const render = (tag: string, shown: readonly ComparedJob[] = jobs) =>
  renderElements(RoleComparisonView, { caption, data, jobs: shown }, tag);

describe('roles side by side', () => {
  test('have a caption, under whose name the table scrolls', async () => {
    const [title] = await render('caption');
    const [frame] = await render('div');
    expect(title?.text).toBe(caption);
    expect(frame?.attributes).toMatchObject({ role: 'group', tabindex: '0', 'aria-label': caption });
  });

  test('have a column each, which leads to the guide', async () => {
    const heads = (await render('th')).filter(({ attributes }) => attributes['scope'] === 'col');
    const links = (await render('a')).map(({ attributes }) => attributes['href']);
    expect(heads.slice(1).map(({ text }) => text)).toEqual(['Toy maker', 'Toy seller']);
    expect(links).toEqual(expect.arrayContaining(['/toys/roles/toy-maker/', '/toys/roles/toy-seller/']));
  });

  test('have a cell for every aspect, which names its role for when it stands alone', async () => {
    const cells = await render('td');
    const rows = (await render('th')).filter(({ attributes }) => attributes['scope'] === 'row');
    expect(rows.length).toBeGreaterThan(10);
    expect(cells.map(({ attributes }) => attributes['data-role'])).toEqual(
      rows.flatMap(() => ['Toy maker', 'Toy seller']),
    );
  });

  test('show their pay with its sources, base and total apart', async () => {
    const rows = await render('tr');
    const of = (aspect: string) => rows.find(({ attributes }) => attributes['data-aspect'] === aspect)?.text;
    expect(of('pay-base')).toContain(figureText(toyRange));
    expect(of('pay-base')).not.toContain('$480k');
    expect(of('pay-total')).toContain('$480k');
    expect(of('pay-total')).toContain('No source of ours says');
    const links = (await render('a')).map(({ attributes }) => attributes['href']);
    expect(links).toContain('/toys/reference/sources/#toy-survey');
  });

  test('mark their figures for the notes of the page', async () => {
    const marks = (await render('button')).map(({ attributes }) => attributes['popovertarget']);
    expect(marks).toEqual(expect.arrayContaining(['fn--toy-share', 'fn--toy-pay']));
    expect((await render('data'))[0]).toMatchObject({ attributes: { value: '7' }, text: '7%' });
  });

  test('have no ids: their figures have a row of their own elsewhere', async () => {
    const rows = await render('tr');
    expect(rows.filter(({ attributes }) => attributes['id'] !== undefined)).toEqual([]);
  });

  test('stack on paper where there are more than anybody could choose', async () => {
    const kinds = async (shown: readonly ComparedJob[]) => (await render('table', shown))[0]?.attributes['class'];
    expect(await kinds(jobs)).toBe('beside pair');
    expect(await kinds(data.jobs)).toBe('beside');
    expect(await kinds([...jobs, ...jobs, ...jobs])).toBe('wide comparison');
  });
});

test('a job that is no role has no guide, and says that nothing is known about its pay', async () => {
  const shown = [data.jobs[0], data.jobs[2]].filter((job) => job !== undefined);
  const heads = (await render('th', shown)).map(({ text }) => text);
  expect(heads).toContain('Toy fixer');
  expect(heads).not.toContain('Depth in modeling');
  const links = (await render('a', shown)).map(({ text }) => text);
  expect(links).not.toContain('Toy fixer');
  const [pay] = (await render('tr', shown)).filter(({ attributes }) => attributes['data-aspect'] === 'pay-base');
  expect(pay?.text).toMatch(/No source of ours says$/);
});
