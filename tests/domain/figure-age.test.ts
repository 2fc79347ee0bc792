import { expect, test } from 'vitest';
import { figureAge } from '../../src/domain/figure-age.ts';

const limit = { day: '2026-11-20', figureMonths: 24 };

test.each([
  ['2026', 'current'],
  ['2024', 'current'],
  ['2023', 'old'],
  ['2024-11', 'current'],
  ['2024-10', 'old'],
  ['2024-11-20', 'current'],
  ['2024-11-19', 'old'],
  ['2027', 'current'],
] as const)('a figure from %s is %s', (date, age) => {
  expect(figureAge(date, limit)).toBe(age);
});

test('a figure without a date is neither', () => {
  expect(figureAge(undefined, limit)).toBe('undated');
});

test('the limit is the one that the handbook sets', () => {
  expect(figureAge('2023', { ...limit, figureMonths: 36 })).toBe('current');
  expect(figureAge('2026-09', { ...limit, figureMonths: 1 })).toBe('old');
});
