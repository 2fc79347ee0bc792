import { expect, test } from 'vitest';
import CandidateStepsView from '../../src/components/candidate-steps/CandidateStepsView.astro';
import InterviewListView from '../../src/components/interview-list/InterviewListView.astro';
import LoopHoursView from '../../src/components/loop-hours/LoopHoursView.astro';
import LoopListView from '../../src/components/loop-list/LoopListView.astro';
import type { TakeHome } from '../../src/schemas/take-home.ts';
import { hiringRecords, toyFamily, toyInterviews, toyLoop, toyRubric, toyTask } from '../toys-of-hiring.ts';
import { elementsOf, renderElements, renderView } from './view.ts';

const props = { ...hiringRecords, loops: [toyLoop], tasks: [toyTask], family: null };
const hoursProps = { ...props, caption: 'Hours' };
const rubrics = [{ ...toyRubric, id: 'step-bench', kind: 'interview', interview: 'bench' }];
const interviewProps = { ...hiringRecords, interviews: toyInterviews, rubrics };

test('a loop stands under its id, by its family and level', async () => {
  const [heading] = await renderElements(LoopListView, props, 'h3');
  expect(heading).toMatchObject({ text: 'Makers: senior', attributes: { id: 'makers-senior' } });
});

test('below the name of its family, a loop has that of its level, after what the family has in common', async () => {
  const elements = elementsOf(await renderView(LoopListView, { ...props, family: toyFamily }));
  expect(elements.find(({ tag }) => tag === 'h3')?.text).toBe('Senior');
  expect(elements.find(({ tag }) => tag === 'p')?.text).toBe('They make.');
});

test('a loop has a row for every step, with its minutes, people, matter and competencies', async () => {
  const [, first, second, third] = await renderElements(LoopListView, props, 'tr');
  for (const text of ['Talk at the bench', '45 min', 'Colleague of the same field (2)', 'A plank.', 'Tests: Sawing']) {
    expect(first?.text.replaceAll('\u00A0', ' ')).toContain(text);
  }
  expect(second?.text).toContain('Sawing, Planning');
  expect(third?.text).not.toContain('Tests');
});

test('the steps of a loop lead to how they run, and its competencies to what they mean', async () => {
  const links = (await renderElements(LoopListView, props, 'a')).map(({ attributes }) => attributes['href']);
  expect(links).toEqual(
    expect.arrayContaining([
      '/toys/hire/interview-loop/#bench',
      '/toys/hire/interview-loop/#home',
      '/toys/roles/levels/#sawing',
    ]),
  );
});

test('a loop leads to the tasks that fit its exercise', async () => {
  const addresses = async (tasks: readonly TakeHome[]) =>
    (await renderElements(LoopListView, { ...props, tasks }, 'a')).map(({ attributes }) => attributes['href']);
  const address = '/toys/hire/take-home/#saw-a-duck';
  expect(await addresses([toyTask])).toContain(address);
  expect(await addresses([{ ...toyTask, levels: ['junior'] }])).not.toContain(address);
});

test('the hours of a loop are added up, with their plain values', async () => {
  const results = (await renderElements(LoopListView, props, 'b')).filter(
    ({ attributes }) => attributes['data-result'],
  );
  expect(results.map(({ attributes }) => [attributes['data-result'], attributes['data-value']])).toEqual([
    ['candidate-minutes', '195'],
    ['company-minutes', '195'],
  ]);
});

test('the table of hours has a row for each loop and leads to it', async () => {
  const elements = elementsOf(await renderView(LoopHoursView, hoursProps));
  const cells = elements.filter(({ tag }) => tag === 'td').map(({ text }) => text.replaceAll('\u00A0', ' '));
  expect(cells).toEqual(['3 h 15 min', '3 h 15 min']);
  const link = elements.find(({ tag }) => tag === 'a');
  expect(link).toMatchObject({
    text: 'Makers: senior',
    attributes: { href: '/toys/hire/interview-loop/#makers-senior' },
  });
});

test('a step says what it is for and what happens before, during and after it', async () => {
  const [section] = await renderElements(InterviewListView, interviewProps, 'section');
  for (const text of ['Shows the hand.', 'Sharpen the saw.', 'Talk about 7%', 'Score alone.', 'Bring gloves.']) {
    expect(section?.text).toContain(text);
  }
});

test('a step leads to what each score means in it', async () => {
  const links = (await renderElements(InterviewListView, interviewProps, 'a')).map(
    ({ attributes }) => attributes['href'],
  );
  expect(links.filter((href) => href?.startsWith('/toys/hire/scorecards/'))).toEqual([
    '/toys/hire/scorecards/#step-bench',
  ]);
});

test('candidates see only what they are told, under an id of its own', async () => {
  const html = await renderView(CandidateStepsView, interviewProps);
  expect(html).not.toContain('Sharpen');
  const headings = elementsOf(html).filter(({ tag }) => tag === 'h3');
  expect(headings.map(({ attributes }) => attributes['id'])).toEqual(['told-bench', 'told-home', 'told-call']);
});
