import { describe, expect, test } from 'vitest';
import HandoffListView from '../../src/components/handoff-list/HandoffListView.astro';
import HandoffTableView from '../../src/components/handoff-table/HandoffTableView.astro';
import { toyHandoff, toyHandoffs, toyRecords } from '../toys-of-teams.ts';
import { renderElements } from './view.ts';

const props = { caption: 'Who hands over', handoffs: toyHandoffs, ...toyRecords };

describe('the table of handoffs', () => {
  const render = (tag: string) => renderElements(HandoffTableView, props, tag);

  test('has a numbered row for each, which leads to its full text', async () => {
    const heads = (await render('th')).filter(({ attributes }) => attributes['scope'] === 'row');
    const links = (await render('a')).filter(({ attributes }) => attributes['href']?.includes('#'));
    expect(heads.map(({ text }) => text)).toEqual(toyHandoffs.map(({ name }, index) => `${index + 1}. ${name}`));
    expect(links.map(({ attributes }) => attributes['href'])).toEqual([
      '/toys/team/handoffs/#maker-to-seller',
      '/toys/team/handoffs/#seller-to-all',
    ]);
  });

  test('says what passes', async () => {
    const [, passing] = await render('tr');
    expect(passing?.text).toContain('The toy.');
    expect(passing?.text).toContain('$100k–$120k');
  });
});

describe('the list of handoffs', () => {
  const render = (tag: string) => renderElements(HandoffListView, props, tag);

  test('has each under its id, with a link to it', async () => {
    const marks = (await render('a')).filter(({ attributes }) => attributes['class'] === 'link-mark');
    expect((await render('h3')).map(({ attributes }) => attributes['id'])).toEqual([
      'maker-to-seller',
      'seller-to-all',
    ]);
    expect(marks.map(({ attributes }) => attributes['href'])).toEqual(['#maker-to-seller', '#seller-to-all']);
  });

  test('says what passes, what is checked, how it fails and what mends it', async () => {
    const [first] = await render('section');
    for (const text of [...toyHandoff.acceptance, toyHandoff.fails, toyHandoff.repair, 'The toy.']) {
      expect(first?.text).toContain(text);
    }
  });

  test('leads under the base path to the roles and to who says so', async () => {
    const links = (await render('a')).map(({ attributes }) => attributes['href']);
    for (const href of ['/toys/roles/toy-maker/', '/toys/roles/toy-seller/', '/toys/reference/sources/#toy-survey']) {
      expect(links).toContain(href);
    }
  });
});
