import { describe, expect, test } from 'vitest';
import FigureTableView from '../../src/components/figure-table/FigureTableView.astro';
import { ages } from '../../src/domain/figure-age.ts';
import { figureText } from '../../src/domain/figure-text.ts';
import { measures } from '../../src/schemas/figure.ts';
import { sourceKinds } from '../../src/schemas/source.ts';
import { toyFigure, toyRange, toySource } from '../toys.ts';
import { renderElements } from './view.ts';

const noted = { ...toyFigure, note: 'Only wooden ones.' };
const props = {
  caption: 'All toys',
  rows: [
    { figure: toyRange, source: toySource, age: 'current', disagreements: [] },
    { figure: noted, source: toySource, age: 'old', disagreements: [{ id: 'T1', title: 'Whether toys break' }] },
  ],
};
const render = (tag: string) => renderElements(FigureTableView, props, tag);

describe('a table of figures', () => {
  test('has a caption, and scrolls by itself under the same name', async () => {
    const [caption] = await render('caption');
    const [frame] = await render('div');
    expect(caption?.text).toBe(props.caption);
    expect(frame?.attributes).toMatchObject({ role: 'group', tabindex: '0', 'aria-label': props.caption });
  });

  test('has as many heads as a row has cells', async () => {
    const heads = await render('th');
    const cells = await render('td');
    expect(heads.map(({ attributes }) => attributes['scope'])).toEqual(heads.map(() => 'col'));
    expect(cells).toHaveLength(heads.length * props.rows.length);
  });

  test("has a row for each figure, with the record's id and a link to it", async () => {
    const rows = await render('tr');
    const links = (await render('a')).filter(({ attributes }) => attributes['class'] === 'link-mark');
    expect(rows.map(({ attributes }) => attributes['id'])).toEqual([undefined, toyRange.id, toyFigure.id]);
    expect(links.map(({ attributes }) => attributes['href'])).toEqual([`#${toyRange.id}`, `#${toyFigure.id}`]);
    expect(links.map(({ attributes }) => attributes['aria-label'])).toEqual([
      expect.stringContaining(toyRange.what),
      expect.stringContaining(toyFigure.what),
    ]);
  });

  test('holds the plain values', async () => {
    const data = await render('data');
    expect(data.map(({ attributes, text }) => [attributes['value'], text])).toEqual([
      ['100000..120000', figureText(toyRange)],
      ['7', figureText(toyFigure)],
    ]);
  });

  test('says of each figure what it is about, what was measured, where and when', async () => {
    const [, , row] = await render('tr');
    for (const text of [noted.what, noted.note, measures[noted.measure], noted.place, 'May 2026']) {
      expect(row?.text.toLowerCase()).toContain(text.toLowerCase());
    }
  });

  test('leads under the base path to the source, and says of what kind it is', async () => {
    const [, row] = await render('tr');
    const links = await render('a');
    expect(links.map(({ attributes }) => attributes['href'])).toContain('/toys/reference/sources/#toy-survey');
    expect(row?.text).toContain(toySource.name);
    expect(row?.text).toContain(sourceKinds[toySource.kind]);
  });

  test('leads from a disputed figure to the disagreement, and from others to none', async () => {
    const links = (await render('a')).filter(({ attributes }) => attributes['class'] === 'disputed');
    expect(links.map(({ attributes }) => attributes['href'])).toEqual(['/toys/decide/where-sources-disagree/#T1']);
  });

  test('marks what is older than the handbook allows', async () => {
    const rows = (await render('tr')).slice(1);
    expect(rows.map(({ attributes }) => attributes['data-age'])).toEqual(['current', 'old']);
    expect(rows.map(({ text }) => text.includes(ages.old))).toEqual([false, true]);
  });

  test('leaves in brief what was measured and the notes to the ledger', async () => {
    const brief = await renderElements(FigureTableView, { ...props, isBrief: true }, 'tr');
    expect(brief[2]?.text).not.toContain(noted.note);
    const links = await renderElements(FigureTableView, { ...props, isBrief: true }, 'a');
    expect(links.map(({ attributes }) => attributes['href'])).toContain(`/toys/reference/figures/#${noted.id}`);
  });
});
