import { expect, test } from 'vitest';
import { peopleText } from '../../src/domain/people-text.ts';

test('people are named in their order', () => {
  expect(peopleText(['founder'])).toBe('Founder');
  expect(peopleText(['hiring-manager', 'peer'])).toBe('Hiring manager, colleague of the same field');
});

test('several of a kind are counted', () => {
  expect(peopleText(['report', 'report', 'founder'])).toBe('Future report (2), founder');
});
