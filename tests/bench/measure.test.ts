import { expect, test } from 'vitest';
import { pickEvenly } from '../../bench/measure.ts';

test('few items are all picked', () => {
  expect(pickEvenly(['a', 'b', 'c'], 50)).toEqual(['a', 'b', 'c']);
  expect(pickEvenly([], 50)).toEqual([]);
});

test('of many items, as many as allowed are picked at equal distances', () => {
  const items = Array.from({ length: 1000 }, (_, index) => index);
  expect(pickEvenly(items, 4)).toEqual([0, 250, 500, 750]);
  expect(pickEvenly(items, 50)).toHaveLength(50);
  expect(pickEvenly(items.slice(0, 73), 50)).toHaveLength(50);
});
