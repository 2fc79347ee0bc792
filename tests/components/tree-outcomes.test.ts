import { describe, expect, test } from 'vitest';
import TreeOutcomesView from '../../src/components/tree-outcomes/TreeOutcomesView.astro';
import { toyRecords, toyTree } from '../toys-of-teams.ts';
import { renderElements } from './view.ts';

const render = (tag: string) => renderElements(TreeOutcomesView, { tree: toyTree, ...toyRecords }, tag);

describe('the outcomes of a tree', () => {
  test('stand under their ids, each with a link to it', async () => {
    const headings = await render('h3');
    const marks = (await render('a')).filter(({ attributes }) => attributes['class'] === 'link-mark');
    expect(headings.map(({ attributes }) => attributes['id'])).toEqual(['make', 'buy']);
    expect(marks.map(({ attributes }) => attributes['href'])).toEqual(['#make', '#buy']);
  });

  test('say why, what would change it, what to do and what it costs', async () => {
    const [make] = await render('section');
    for (const text of ['So it is.', 'Wood.', 'Saw.', 'Glue.', '$100k–$120k', 'Wood is extra.']) {
      expect(make?.text).toContain(text);
    }
  });

  test('lead under the base path to the role, its level, the disagreements and where to read on', async () => {
    const links = (await render('a')).map(({ attributes }) => attributes['href']);
    for (const href of [
      '/toys/roles/toy-maker/',
      '/toys/roles/levels/#senior',
      '/toys/decide/where-sources-disagree/#T1',
    ]) {
      expect(links).toContain(href);
    }
  });

  test('list every way that leads there, question by question', async () => {
    const ways = await render('details');
    const links = await renderElements(TreeOutcomesView, { tree: toyTree, ...toyRecords }, 'li');
    expect(ways).toHaveLength(2);
    expect(ways[0]?.text).toContain('1 Answer no / Answer unsure → 3 Answer yes');
    expect(links.filter(({ text }) => /^1 Answer/.test(text))).toHaveLength(5);
  });

  test('are silent about a cost, a role or a level that there is not', async () => {
    const [, buy] = await render('section');
    expect(buy?.text).not.toMatch(/undefined|null|\$|toy maker/);
  });
});
