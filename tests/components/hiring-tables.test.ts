import { describe, expect, test } from 'vitest';
import ChannelListView from '../../src/components/channel-list/ChannelListView.astro';
import ChannelTableView from '../../src/components/channel-table/ChannelTableView.astro';
import FirstProjectListView from '../../src/components/first-project-list/FirstProjectListView.astro';
import OfferListView from '../../src/components/offer-list/OfferListView.astro';
import OfferPartTableView from '../../src/components/offer-part-table/OfferPartTableView.astro';
import PreparationTableView from '../../src/components/preparation-table/PreparationTableView.astro';
import RetentionListView from '../../src/components/retention-list/RetentionListView.astro';
import SearchStepTableView from '../../src/components/search-step-table/SearchStepTableView.astro';
import SearchTimelineView from '../../src/components/search-timeline/SearchTimelineView.astro';
import SignalTableView from '../../src/components/signal-table/SignalTableView.astro';
import TakeHomeTableView from '../../src/components/take-home-table/TakeHomeTableView.astro';
import {
  hiringRecords,
  toyChannel,
  toyOffer,
  toyOfferPart,
  toyPlan,
  toyPreparation,
  toyRetention,
  toySearchSteps,
  toySignal,
  toyTask,
} from '../toys-of-hiring.ts';
import { toyRole, toySeller } from '../toys-of-roles.ts';
import { elementsOf, renderView } from './view.ts';

type View = Parameters<typeof renderView>[0];
const caption = 'Toys';
const records = { ...hiringRecords, caption };

async function render(view: View, props: Record<string, unknown>) {
  const elements = elementsOf(await renderView(view, { ...records, ...props }));
  const targets = elements.filter(({ tag }) => tag === 'a').map(({ attributes }) => attributes['href']);
  const text = elements
    .map((element) => element.text)
    .join(' ')
    .replaceAll('\u00A0', ' ');
  return { elements, targets, text, ids: elements.flatMap(({ attributes }) => attributes['id'] ?? []) };
}

const views: readonly [string, View, Record<string, unknown>, { ids: string[]; says: string[]; leads: string[] }][] = [
  [
    'a table of signals',
    SignalTableView,
    { rows: [{ signal: toySignal, isHome: true }], hasKind: true },
    {
      ids: ['counts-calluses'],
      says: ['Counts: Calluses', 'They come from work.', 'Fair check: Ask for a toy.'],
      leads: ['#counts-calluses', '/toys/reference/sources/#toy-survey'],
    },
  ],
  [
    'a table of channels',
    ChannelTableView,
    { channels: [toyChannel], roles: [toyRole, toySeller] },
    {
      ids: [],
      says: ['Makers who show.', 'But: They are tired.', 'Cost: some money', 'First talk: months', 'Toy maker'],
      leads: ['/toys/hire/sourcing/#fairs', '/toys/roles/toy-maker/'],
    },
  ],
  [
    'a list of channels',
    ChannelListView,
    { channels: [toyChannel] },
    {
      ids: ['fairs'],
      says: ['They stand there.', 'Look.', 'Who stays at home.'],
      leads: ['/toys/decide/where-sources-disagree/#T1', '/toys/reference/sources/#handbook'],
    },
  ],
  [
    'a list of offers',
    OfferListView,
    { offers: [toyOffer] },
    { ids: ['toy-maker'], says: ['Toy maker', 'Quiet', 'The window', 'Plastic'], leads: ['#toy-maker'] },
  ],
  [
    'a table of the parts of an offer',
    OfferPartTableView,
    { parts: [toyOfferPart] },
    {
      ids: ['wood'],
      says: ['Room: flexible', 'How much wood.', '“You choose the wood.”', 'Wood is cheap.'],
      leads: ['#wood'],
    },
  ],
  [
    'a table of preparations',
    PreparationTableView,
    { lines: [toyPreparation], hasTimes: true },
    {
      ids: ['saw-ready'],
      says: ['A saw', 'Hiring manager', 'The week before', 'It lies on the bench.', 'Without it: Nothing is sawn.'],
      leads: ['#saw-ready', '/toys/reference/sources/#toy-survey'],
    },
  ],
  [
    'a list of what keeps people',
    RetentionListView,
    { traits: [toyRetention] },
    { ids: ['light'], says: ['A window.', 'Lamps at noon.', 'Clean it.', 'What do you see?'], leads: ['#light'] },
  ],
  [
    'a list of first projects',
    FirstProjectListView,
    { plans: [toyPlan] },
    { ids: ['project-toy-maker'], says: ['A boat of one plank.', 'It worked if: It rolls.'], leads: [] },
  ],
  [
    'a table of tasks',
    TakeHomeTableView,
    { tasks: [toyTask] },
    {
      ids: [],
      says: ['Saw a duck', '1 h 30 min', 'It stands for Mondays.'],
      leads: ['/toys/hire/take-home/#saw-a-duck', '/toys/roles/toy-maker/'],
    },
  ],
  [
    'a table of the steps of a search',
    SearchStepTableView,
    { steps: toySearchSteps },
    {
      ids: ['dream', 'search'],
      says: [
        'Week 1',
        'Weeks 2–4',
        '4 h 30 min of work',
        'Hiring manager, colleague of the same field',
        'Done when: You woke up.',
      ],
      leads: ['/toys/decide/', '/toys/hire/', '/toys/reference/sources/#handbook'],
    },
  ],
];

describe.each(views)('%s', (_, view, props, { ids, says, leads }) => {
  test('says what its records say', async () => {
    const { text } = await render(view, props);
    expect(says.filter((part) => !text.includes(part))).toEqual([]);
  });

  test('gives its records their addresses, and leads on under the base path', async () => {
    const rendered = await render(view, props);
    expect(ids.filter((id) => !rendered.ids.includes(id))).toEqual([]);
    expect(leads.filter((href) => !rendered.targets.includes(href))).toEqual([]);
  });
});

test('a signal that stands among its like does not repeat its kind', async () => {
  const { text } = await render(SignalTableView, { rows: [{ signal: toySignal, isHome: true }], hasKind: false });
  expect(text).not.toContain('Counts:');
});

test('a signal that has its address in another table leads there', async () => {
  const { ids, targets } = await render(SignalTableView, {
    rows: [{ signal: toySignal, isHome: false }],
    hasKind: true,
  });
  expect(ids).not.toContain('counts-calluses');
  expect(targets).toContain('/toys/hire/screening/#counts-calluses');
});

test('preparations for one time do not repeat it', async () => {
  const { text } = await render(PreparationTableView, { lines: [toyPreparation], hasTimes: false });
  expect(text).not.toContain('The week before');
});

test('a channel for every role does not list them', async () => {
  const { text } = await render(ChannelTableView, {
    channels: [{ ...toyChannel, roles: ['toy-maker', 'toy-seller'] }],
    roles: [toyRole, toySeller],
  });
  expect(text).toContain('Every role');
});

test('the hours of a search are added up', async () => {
  const { elements } = await render(SearchStepTableView, { steps: toySearchSteps });
  const sum = elements.find(({ attributes }) => attributes['data-result'] === 'company-hours');
  expect(sum?.attributes['data-value']).toBe('6.5');
  expect(sum?.text.replaceAll('\u00A0', ' ')).toBe('6 h 30 min');
});

test('the picture of a search has a bar for every step, and words for who cannot see it', async () => {
  const { elements } = await render(SearchTimelineView, { steps: toySearchSteps });
  expect(elements.filter(({ attributes }) => attributes['class'] === 'full')).toHaveLength(2);
  expect(elements.find(({ tag }) => tag === 'svg')?.attributes['role']).toBe('img');
  expect(elements.find(({ tag }) => tag === 'title')?.text).toBe(caption);
});
