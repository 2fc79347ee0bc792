import { describe, expect, test } from 'vitest';
import JobDescriptionListView from '../../src/components/job-description-list/JobDescriptionListView.astro';
import MessageListView from '../../src/components/message-list/MessageListView.astro';
import OnboardingListView from '../../src/components/onboarding-list/OnboardingListView.astro';
import RubricListView from '../../src/components/rubric-list/RubricListView.astro';
import ScorecardListView from '../../src/components/scorecard-list/ScorecardListView.astro';
import TakeHomeListView from '../../src/components/take-home-list/TakeHomeListView.astro';
import {
  hiringRecords,
  toyAd,
  toyFamily,
  toyLoop,
  toyMessage,
  toyPlan,
  toyRubric,
  toyTask,
} from '../toys-of-hiring.ts';
import { toyRole } from '../toys-of-roles.ts';
import { elementsOf, renderView } from './view.ts';

type View = Parameters<typeof renderView>[0];
const props = {
  ...hiringRecords,
  ads: [toyAd],
  messages: [toyMessage],
  plans: [toyPlan],
  rubrics: [toyRubric],
};

/** The sheets of a view by their ids, and what stands outside of them. */
async function sheetsOf(view: View, more: Record<string, unknown> = {}) {
  const elements = elementsOf(await renderView(view, { ...props, ...more }));
  const sheets = elements.filter(({ attributes }) => attributes['data-sheet'] !== undefined);
  return { elements, sheets: new Map(sheets.map((sheet) => [sheet.attributes['data-sheet'], sheet.text])) };
}

const rubricsById = { rubrics: hiringRecords.rubrics, tasks: [toyTask] };
const cards = { roles: [toyRole], loops: [toyLoop], families: [toyFamily] };

describe('a sheet', () => {
  test('has a heading with its id, a link to its Markdown and a button that prints it', async () => {
    const { elements } = await sheetsOf(RubricListView);
    expect(elements.find(({ tag }) => tag === 'h3')?.attributes['id']).toBe('straightness');
    const link = elements.find(({ attributes }) => attributes['data-copy-markdown'] !== undefined);
    expect(link?.attributes['href']).toMatch(/\/straightness\.md$/);
    const button = elements.find(({ attributes }) => attributes['data-print'] !== undefined);
    expect(button?.attributes).toHaveProperty('disabled');
  });
});

test('a rubric says what is seen at each score', async () => {
  const { elements } = await sheetsOf(RubricListView);
  const scores = elements.filter(({ attributes }) => attributes['scope'] === 'row').map(({ text }) => text);
  const anchors = elements.filter(({ tag }) => tag === 'td').map(({ text }) => text);
  expect(scores).toEqual(['1', '2', '3', '4']);
  expect(anchors.slice(0, 3)).toEqual(['No.', 'Nearly.', 'Yes.']);
  expect(anchors.at(3)).toMatch(/^Yes, and 7%.* more\.$/);
});

test('a scorecard has what the role is tested on, from which level and in which steps', async () => {
  const { sheets } = await sheetsOf(ScorecardListView, cards);
  const text = sheets.get('scorecard-toy-maker');
  for (const part of ['Saws along the line.', 'From senior on. Toy made at home', 'Cuts askew.']) {
    expect(text).toContain(part);
  }
});

test('a task is two sheets, of which the candidate sees one', async () => {
  const { sheets } = await sheetsOf(TakeHomeListView, rubricsById);
  expect([...sheets.keys()]).toEqual(['saw-a-duck', 'assess-saw-a-duck']);
  const forCandidates = sheets.get('saw-a-duck')?.replaceAll('\u00A0', ' ');
  for (const part of ['1 h 30 min', 'Make a duck.', 'The dust', 'Use any saw.', 'We pay for all of it.']) {
    expect(forCandidates).toContain(part);
  }
  for (const secret of ['knot', 'It floats', 'A heap.', 'Straightness']) expect(forCandidates).not.toContain(secret);
  const forAssessors = sheets.get('assess-saw-a-duck');
  for (const part of ['A plank with a knot', 'It floats', 'Straightness', 'A heap.', 'Why a duck?', 'Saw together.']) {
    expect(forAssessors).toContain(part);
  }
});

test('a message is what is sent, and what to change stands beside it', async () => {
  const { elements, sheets } = await sheetsOf(MessageListView);
  expect(sheets.get('first-toy-maker')).toContain('Would you make another?');
  expect(sheets.get('first-toy-maker')).not.toContain('Name the duck.');
  expect(elements.some(({ tag, text }) => tag === 'p' && text.includes('Name the duck.'))).toBe(true);
});

test('an ad has its parts in their order, and what is said about it stands beside it', async () => {
  const { elements, sheets } = await sheetsOf(JobDescriptionListView);
  const text = sheets.get('ad-toy-maker') ?? '';
  const parts = ['Ducks are wanted.', 'The pond', 'No glue', 'Two ducks', 'Not the price', 'A spoon', 'Base pay:'];
  const places = parts.map((part) => text.indexOf(part));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(text).not.toContain('invented');
  expect(elements.some(({ text: remark }) => remark.includes('Senior level. An invented company'))).toBe(true);
});

test('a plan has the three phases with what is there and what is watched', async () => {
  const { sheets } = await sheetsOf(OnboardingListView);
  const text = sheets.get('plan-toy-maker');
  for (const part of ['Days 1 to 30', 'Days 31 to 60', 'Days 61 to 90', 'Has a bench', 'Looks', 'Joy', 'No wood.']) {
    expect(text).toContain(part);
  }
});
