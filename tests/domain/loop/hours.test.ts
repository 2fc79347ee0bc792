import { expect, test } from 'vitest';
import { loopMinutes } from '../../../src/domain/loop/hours.ts';
import { toyInterviews, toyLoop } from '../../toys-of-hiring.ts';
import { byId } from '../../toys-of-teams.ts';

const interviews = byId(toyInterviews);
const [bench, home] = toyLoop.steps;

test('the candidate gives the minutes of every step', () => {
  expect(loopMinutes(toyLoop, interviews).candidate).toBe(45 + 120 + 30);
});

test('each person of the company prepares, sits there and scores', () => {
  expect(loopMinutes({ steps: bench ? [bench] : [] }, interviews)).toEqual({
    candidate: 45,
    company: 2 * (10 + 45 + 5),
  });
});

test('nobody sits beside a candidate who works alone', () => {
  expect(loopMinutes({ steps: home ? [home] : [] }, interviews)).toEqual({ candidate: 120, company: 30 });
});

test('no step takes no time', () => {
  expect(loopMinutes({ steps: [] }, interviews)).toEqual({ candidate: 0, company: 0 });
});
