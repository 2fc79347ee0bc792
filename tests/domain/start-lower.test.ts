import { expect, test } from 'vitest';
import { startLower } from '../../src/domain/start-lower.ts';

test.each([
  ['Toys that break', 'toys that break'],
  ['A toy as the first one', 'a toy as the first one'],
  ['ML toys', 'ML toys'],
  ['A/B tests', 'A/B tests'],
  ['I or you', 'I or you'],
  ['', ''],
])('%s continues a sentence as %s', (title, continued) => {
  expect(startLower(title)).toBe(continued);
});
