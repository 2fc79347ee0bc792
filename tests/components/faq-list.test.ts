import { expect, test } from 'vitest';
import FaqListView from '../../src/components/faq-list/FaqListView.astro';
import { toyFaq, toyRecords } from '../toys-of-teams.ts';
import { renderElements } from './view.ts';

const props = { ...toyRecords, questions: [toyFaq, { ...toyFaq, id: 'do-toys-float' }] };
const render = (tag: string) => renderElements(FaqListView, props, tag);

test('every question stands under its id', async () => {
  expect((await render('h3')).map(({ attributes }) => attributes['id'])).toEqual(['do-toys-break', 'do-toys-float']);
});

test('every paragraph of an answer is there', async () => {
  const [section] = await render('section');
  expect(section?.text).toContain('Yes.');
  expect(section?.text).toContain('7%');
});

test('a question leads under the base path to disagreements, where to read on, and who says so', async () => {
  const links = (await render('a')).map(({ attributes }) => attributes['href']);
  expect(links.slice(0, 5)).toEqual([
    '#do-toys-break',
    '/toys/decide/where-sources-disagree/#T1',
    '/toys/roles/toy-maker/',
    '/toys/reference/sources/#toy-survey',
    '/toys/reference/sources/#handbook',
  ]);
});
