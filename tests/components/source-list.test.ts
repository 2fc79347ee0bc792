import { describe, expect, test } from 'vitest';
import SourceListView from '../../src/components/source-list/SourceListView.astro';
import { sourceKinds } from '../../src/schemas/source.ts';
import { toySource } from '../toys.ts';
import { renderElements } from './view.ts';

const { published: _, ...dateless } = toySource;
const report = { ...dateless, id: 'toy-report', name: 'Toy report' };
const rows = [
  { source: toySource, citedIn: report, figureCount: 1 },
  { source: report, citedIn: null, figureCount: 0 },
  { source: { ...toySource, id: 'toy-census', name: 'Toy census' }, citedIn: null, figureCount: 12 },
];
const render = (tag: string) => renderElements(SourceListView, { rows }, tag);

describe('the list of sources', () => {
  test('has an entry for each source under its id, where its figures lead', async () => {
    const entries = await render('div');
    expect(entries.map(({ attributes }) => attributes['id'])).toEqual(['toy-survey', 'toy-report', 'toy-census']);
  });

  test('has a link to every entry', async () => {
    const links = (await render('a')).filter(({ attributes }) => attributes['class'] === 'link-mark');
    expect(links.map(({ attributes }) => attributes['href'])).toEqual(['#toy-survey', '#toy-report', '#toy-census']);
    expect(links[0]?.attributes['aria-label']).toContain(toySource.name);
  });

  test('says what a source is, what it measures, and how far to trust it', async () => {
    const [entry] = await render('div');
    for (const text of [toySource.name, sourceKinds[toySource.kind], '2026', toySource.measures, toySource.trust]) {
      expect(entry?.text).toContain(text);
    }
  });

  test('leads to the document through which a source is known', async () => {
    const links = (await render('a')).filter(({ attributes }) => attributes['class'] === undefined);
    expect(links).toMatchObject([{ attributes: { href: '#toy-report' }, text: 'Toy report' }]);
  });

  test('counts the figures of each source, if there are any', async () => {
    const [one, none, many] = await render('div');
    expect(one?.text).toMatch(/\b1 figure\b/);
    expect(none?.text).not.toMatch(/\bfigures?\b/);
    expect(many?.text).toMatch(/\b12 figures\b/);
  });

  test('has nothing between words where something is unknown', async () => {
    const [, entry] = await render('div');
    expect(entry?.text).not.toMatch(/undefined|null|false| [.,]/);
  });
});
