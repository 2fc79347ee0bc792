import { expect, test } from 'vitest';
import { middleOf } from '../../bench/interactions.ts';

test('of several rounds, the middle one counts for each input', () => {
  const runs = [
    [16, 200, 32],
    [24, 16, 40],
    [80, 24, 48],
  ];
  expect(middleOf(runs)).toEqual([24, 24, 40]);
  expect(middleOf([])).toEqual([]);
});
