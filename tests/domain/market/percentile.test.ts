import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { median, percentile } from '../../../src/domain/market/percentile.ts';

const amounts = fc.integer({ min: 0, max: 1_000_000 });
const lists = fc.array(amounts, { minLength: 1 });
const percents = fc.integer({ min: 0, max: 100 });
const sort = (values: readonly number[]) => values.toSorted((a, b) => a - b);

describe('a percentile', () => {
  test.each([
    [0, 10],
    [10, 14],
    [25, 20],
    [50, 30],
    [75, 40],
    [90, 46],
    [100, 50],
  ])('%d of five values lies in proportion between two of them', (percent, value) => {
    expect(percentile([10, 20, 30, 40, 50], percent)).toBeCloseTo(value);
  });

  test('of a single value is that value', () => {
    fc.assert(
      fc.property(amounts, percents, (value, percent) => {
        expect(percentile([value], percent)).toBe(value);
      }),
    );
  });

  test('of nothing is no number', () => {
    expect(percentile([], 50)).toBeNaN();
  });

  test('lies between the lowest and the highest value, and never below a lower percentile', () => {
    fc.assert(
      fc.property(lists, percents, percents, (values, one, other) => {
        const sorted = sort(values);
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((percent) => percentile(sorted, percent));
        expect(low).toBeLessThanOrEqual(Number(high));
        expect(low).toBeGreaterThanOrEqual(Math.min(...values));
        expect(high).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });
});

describe('a median', () => {
  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    // By their digits, 9 would come last.
    [[9, 10, 100], 10],
  ])('of %j is %d, in whatever order they stand', (values, middle) => expect(median(values)).toBe(middle));

  test('leaves the list as it was', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
});
