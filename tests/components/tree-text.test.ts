import { describe, expect, test } from 'vitest';
import TreeTextView from '../../src/components/tree-text/TreeTextView.astro';
import { nodeMarks } from '../../src/domain/tree/marks.ts';
import { toyRecords, toyTree } from '../toys-of-teams.ts';
import { renderElements } from './view.ts';

const render = (tag: string) => renderElements(TreeTextView, { tree: toyTree, ...toyRecords }, tag);

describe('the text of a tree', () => {
  test('has every question under its id, with a link to it', async () => {
    const items = (await render('li')).filter(({ attributes }) => attributes['id'] !== undefined);
    const marks = (await render('a')).filter(({ attributes }) => attributes['class'] === 'link-mark');
    expect(items.map(({ attributes }) => attributes['id'])).toEqual(['wood', 'glue', 'time']);
    expect(marks.map(({ attributes }) => attributes['href'])).toEqual(['#wood', '#glue', '#time']);
  });

  test('says why a question is asked, and what to know about its answers', async () => {
    const [first] = await render('li');
    expect(first?.text).toContain(toyTree.questions[0]?.why);
    expect(first?.text).toContain('7%');
  });

  test('leads from every answer to what comes next, by the name that the picture gives it', async () => {
    const links = (await render('a')).filter(({ attributes }) => attributes['class'] !== 'link-mark');
    const targets = toyTree.questions.flatMap(({ options }) => options.map(({ to }) => to));
    expect(links.map(({ attributes }) => attributes['href'])).toEqual(targets.map((id) => `#${id}`));
    for (const [index, link] of links.entries()) {
      expect(link.text.startsWith(`${nodeMarks(toyTree).get(targets[index] ?? '')}.`)).toBe(true);
    }
  });
});
