import { describe, expect, test } from 'vitest';
import TitleTableView from '../../src/components/title-table/TitleTableView.astro';
import { toyRole } from '../toys-of-roles.ts';
import { renderElements } from './view.ts';

const titles = [
  { id: 'maker', title: 'Maker', role: 'toy-maker', sure: 'certain' },
  { id: 'tinkerer', title: 'Tinkerer', role: 'toy-maker', sure: 'depends', note: 'Makes toys by hand.' },
] as const;
const props = { caption: 'Titles', rows: titles.map((title) => ({ title, role: toyRole })) };
const render = (tag: string) => renderElements(TitleTableView, props, tag);

describe('the table of titles', () => {
  test('has a row for each title, with a link to it', async () => {
    const ids = (await render('tr')).flatMap(({ attributes }) => attributes['id'] ?? []);
    const marks = (await render('a')).filter(({ attributes }) => attributes['class'] === 'link-mark');
    expect(ids).toEqual(['title-maker', 'title-tinkerer']);
    expect(marks.map(({ attributes }) => attributes['href'])).toEqual(['#title-maker', '#title-tinkerer']);
  });

  test('leads under the base path to the role', async () => {
    const links = (await render('a')).filter(({ attributes }) => attributes['class'] !== 'link-mark');
    expect(links.map(({ attributes, text }) => [attributes['href'], text])).toEqual([
      ['/toys/roles/toy-maker/', 'Toy maker'],
      ['/toys/roles/toy-maker/', 'Toy maker'],
    ]);
  });

  test('says differently how sure a title is, and what the duties must show', async () => {
    const cells = (await render('td')).map(({ text }) => text);
    expect(new Set([cells[2], cells[5]]).size).toBe(2);
    expect(cells[5]).toMatch(/depends.*Makes toys by hand\.$/i);
    expect(cells.join(' ')).not.toMatch(/undefined/);
  });
});
