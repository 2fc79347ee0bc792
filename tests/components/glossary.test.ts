import { describe, expect, test } from 'vitest';
import GlossaryListView from '../../src/components/glossary-list/GlossaryListView.astro';
import TermNotesView from '../../src/components/term/TermNotesView.astro';
import TermView from '../../src/components/term/TermView.astro';
import { readTerms } from '../../src/domain/term-notes.ts';
import { toyRecords, toyTerm } from '../toys-of-teams.ts';
import { elementsOf, renderElements, renderView } from './view.ts';

const { page: _, ...withoutPage } = toyTerm;
const glue = { ...withoutPage, id: 'glue', term: 'Glue', aliases: [] };

describe('a term in the text', () => {
  test('shows the words that the page gives, with nothing around them', async () => {
    const html = await renderView(TermView, { id: toyTerm.id }, 'round <em>things</em>');
    expect(html.trim()).toMatch(/^<button [^>]*>round <em>things<\/em><\/button>$/);
  });

  test('opens its note', async () => {
    const html = await renderView(TermView, { id: toyTerm.id }, 'round things');
    const [button] = elementsOf(html);
    const [note] = await renderElements(TermNotesView, { terms: [toyTerm], ...toyRecords }, 'li');
    expect(button?.attributes).toMatchObject({ type: 'button', popovertarget: note?.attributes['id'] });
    expect(note?.attributes).toHaveProperty('popover');
  });

  test('is found by the page that collects its notes', async () => {
    expect(readTerms(await renderView(TermView, { id: toyTerm.id }, 'round things'))).toEqual([toyTerm.id]);
  });

  test('has in its note what it means, with its figures and links, and the way to the glossary', async () => {
    const notes = { terms: [toyTerm], ...toyRecords };
    const [note] = await renderElements(TermNotesView, notes, 'li');
    const links = await renderElements(TermNotesView, notes, 'a');
    expect(note?.text).toContain('7%');
    expect(links.map(({ attributes }) => attributes['href'])).toEqual([
      '/toys/roles/',
      '/toys/reference/glossary/#wheel',
    ]);
  });
});

describe('the glossary', () => {
  const titles = new Map([['/roles/toy-maker/', 'Toy maker']]);
  const props = { terms: [toyTerm, glue], titles, ...toyRecords };

  test('has each term under its id, sorted by the term, with a link to it', async () => {
    const entries = await renderElements(GlossaryListView, props, 'div');
    const marks = (await renderElements(GlossaryListView, props, 'a')).filter(
      ({ attributes }) => attributes['class'] === 'link-mark',
    );
    expect(entries.map(({ attributes }) => attributes['id'])).toEqual(['glue', 'wheel']);
    expect(marks.map(({ attributes }) => attributes['href'])).toEqual(['#glue', '#wheel']);
  });

  test('says what a term means, what else it is called, and where to read on', async () => {
    const [, entry] = await renderElements(GlossaryListView, props, 'div');
    const links = await renderElements(GlossaryListView, props, 'a');
    for (const text of ['wheel', 'disk, roller', '7%']) expect(entry?.text).toContain(text);
    expect(links.at(-1)).toMatchObject({ text: 'Toy maker', attributes: { href: '/toys/roles/toy-maker/#own' } });
  });

  test('is silent about other names and a page that there are not', async () => {
    const only = { ...props, terms: [glue] };
    const links = await renderElements(GlossaryListView, only, 'a');
    expect(await renderElements(GlossaryListView, only, 'dd')).toHaveLength(1);
    expect(links.map(({ attributes }) => attributes['href'])).toEqual(['#glue', '/toys/roles/']);
  });
});
