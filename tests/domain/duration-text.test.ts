import { expect, test } from 'vitest';
import { durationText } from '../../src/domain/duration-text.ts';

test.each([
  [0, '0 min'],
  [45, '45 min'],
  [60, '1 h'],
  [180, '3 h'],
  [395, '6 h 35 min'],
  [6000, '100 h'],
  // What adding fractions of hours leaves behind.
  [(0.7 + 0.1) * 60, '48 min'],
])('%d minutes', (minutes, text) => {
  expect(durationText(minutes).replaceAll('\u00A0', ' ')).toBe(text);
  expect(durationText(minutes)).not.toContain(' ');
});
