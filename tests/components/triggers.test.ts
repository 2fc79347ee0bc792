import { expect, test } from 'vitest';
import TriggerListView from '../../src/components/trigger-list/TriggerListView.astro';
import TriggerTableView from '../../src/components/trigger-table/TriggerTableView.astro';
import { toyRecords, toyTrigger } from '../toys-of-teams.ts';
import { renderElements } from './view.ts';

const props = { ...toyRecords, caption: 'Triggers', triggers: [toyTrigger] };

test('the table of triggers leads to each in full, and to whom it calls for', async () => {
  const links = await renderElements(TriggerTableView, props, 'a');
  expect(links.map(({ attributes }) => attributes['href'])).toEqual([
    '/toys/team/triggers/#toys-run-out',
    '/toys/roles/toy-maker/',
    '/toys/roles/toy-seller/',
  ]);
});

test('the table of triggers says what has to be true, and when it counts', async () => {
  const [, row] = await renderElements(TriggerTableView, props, 'tr');
  expect(row?.text).toContain(toyTrigger.condition);
  expect(row?.text).toContain('7%');
});

test('the list of triggers has each in full under its id', async () => {
  const [heading] = await renderElements(TriggerListView, props, 'h3');
  const [section] = await renderElements(TriggerListView, props, 'section');
  expect(heading?.attributes['id']).toBe(toyTrigger.id);
  for (const text of [toyTrigger.name, toyTrigger.condition, toyTrigger.reading, '7%', 'It is January.']) {
    expect(section?.text).toContain(text);
  }
});

test('the list of triggers leads under the base path to roles, sources and disagreements', async () => {
  const links = await renderElements(TriggerListView, props, 'a');
  expect(links.map(({ attributes }) => attributes['href'])).toEqual([
    '#toys-run-out',
    '/toys/roles/toy-maker/',
    '/toys/roles/toy-seller/',
    '/toys/team/january/',
    '/toys/reference/sources/#toy-survey',
    '/toys/reference/sources/#handbook',
    '/toys/decide/where-sources-disagree/#T1',
  ]);
});
