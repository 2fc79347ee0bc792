import { expect, test } from 'vitest';
import { startUpper } from '../../src/domain/start-upper.ts';

test.each([
  ['data engineer', 'Data engineer'],
  ['ML engineer', 'ML engineer'],
  ['', ''],
])('"%s" at the beginning of a cell', (text, result) => {
  expect(startUpper(text)).toBe(result);
});
