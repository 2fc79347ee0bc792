import { expect, test } from 'vitest';
import DisagreementListView from '../../src/components/disagreement-list/DisagreementListView.astro';
import DisputedView from '../../src/components/disputed/DisputedView.astro';
import { toyDisagreement, toyRecords } from '../toys-of-teams.ts';
import { renderElements } from './view.ts';

const props = { ...toyRecords, disagreements: [toyDisagreement, { ...toyDisagreement, id: 'T2' }] };

test('a dispute leads to where the handbook explains it, and says what it is about', async () => {
  const [link] = await renderElements(DisputedView, { disagreement: toyDisagreement }, 'a');
  expect(link?.attributes['href']).toBe('/toys/decide/where-sources-disagree/#T1');
  expect(link?.text).toContain('whether toys break');
});

test('the list of disagreements has each under its id, with a link to it', async () => {
  const marks = (await renderElements(DisagreementListView, props, 'a')).filter(
    ({ attributes }) => attributes['class'] === 'link-mark',
  );
  const headings = await renderElements(DisagreementListView, props, 'h3');
  expect(headings.map(({ attributes }) => attributes['id'])).toEqual(['T1', 'T2']);
  expect(marks.map(({ attributes }) => attributes['href'])).toEqual(['#T1', '#T2']);
});

test('the list of disagreements has every position with its source, our default and its other side', async () => {
  const [section] = await renderElements(DisagreementListView, props, 'section');
  const links = await renderElements(DisagreementListView, props, 'a');
  const { problem, ours, because, otherwise } = toyDisagreement;
  for (const text of ['Toy survey', '7%', 'They don’t.', problem, ours, because, otherwise]) {
    expect(section?.text).toContain(text);
  }
  expect(links[1]?.attributes['href']).toBe('/toys/reference/sources/#toy-survey');
});
