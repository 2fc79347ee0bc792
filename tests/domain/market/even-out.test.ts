import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evenOut } from '../../../src/domain/market/even-out.ts';

const values = fc.integer({ min: 0, max: 500_000 });
const lists = fc.array(fc.record({ value: values, weight: fc.integer({ min: 1, max: 2000 }) }));
const sort = (row: readonly number[]) => row.toSorted((a, b) => a - b);
const weigh = (row: readonly (readonly [value: number, weight: number])[]) =>
  row.reduce((sum, [value, weight]) => sum + value * weight, 0);

/** Values with one weight each. */
const alike = (...row: number[]) => row.map((value) => ({ value, weight: 1 }));

describe('evening out', () => {
  test.each([
    ['nothing', [], []],
    ['a single value', alike(5), [5]],
    ['two that fall, to what lies between them', alike(3, 1), [2, 2]],
    ['the two that fall and no other', alike(1, 4, 2, 5), [1, 3, 3, 5]],
    ['as many before them as it takes', alike(2, 3, 1), [2, 2, 2]],
    ['a row that only falls, to its mean', alike(9, 6, 3), [6, 6, 6]],
    ['two falls, each by itself', alike(2, 1, 8, 6), [1.5, 1.5, 7, 7]],
    ['nothing where two are equal', alike(2, 2, 3), [2, 2, 3]],
  ])('changes %s', (_name, row, result) => expect(evenOut(row)).toEqual(result));

  test('weighs a value by the rows behind it', () => {
    const row = [
      { value: 100, weight: 30 },
      { value: 70, weight: 60 },
    ];
    expect(evenOut(row)).toEqual([80, 80]);
  });

  test('gives a row as long that never falls', () => {
    fc.assert(
      fc.property(lists, (row) => {
        const result = evenOut(row);
        expect(result).toHaveLength(row.length);
        expect(result).toEqual(sort(result));
      }),
    );
  });

  test('keeps the sum of all values by weight', () => {
    fc.assert(
      fc.property(lists, (row) => {
        const before = weigh(row.map(({ value, weight }) => [value, weight]));
        const after = weigh(evenOut(row).map((value, index) => [value, row[index]?.weight ?? 0]));
        expect(Math.abs(after - before)).toBeLessThanOrEqual(before * 1e-9);
      }),
    );
  });

  test('leaves a rising row as it is', () => {
    fc.assert(
      fc.property(fc.array(values).map(sort), (row) => {
        expect(evenOut(alike(...row))).toEqual(row);
      }),
    );
  });

  test('finds no fault in its own result', () => {
    fc.assert(
      fc.property(lists, (row) => {
        const once = evenOut(row);
        expect(evenOut(once.map((value, index) => ({ value, weight: row[index]?.weight ?? 0 })))).toEqual(once);
      }),
    );
  });

  test('comes closer to the row than any other that rises', () => {
    const pairs = lists.chain((row) =>
      fc.tuple(fc.constant(row), fc.array(values, { minLength: row.length, maxLength: row.length }).map(sort)),
    );
    fc.assert(
      fc.property(pairs, ([row, other]) => {
        const distance = (to: readonly number[]) =>
          weigh(row.map(({ value, weight }, index) => [(value - (to[index] ?? 0)) ** 2, weight]));
        expect(distance(evenOut(row))).toBeLessThanOrEqual(distance(other) * (1 + 1e-9));
      }),
    );
  });

  // Percentiles are evened out one by one, and must not cross.
  test('keeps one row above another', () => {
    const pairs = fc.array(fc.record({ low: values, more: values, weight: fc.integer({ min: 1, max: 2000 }) }));
    fc.assert(
      fc.property(pairs, (row) => {
        const low = evenOut(row.map(({ low: value, weight }) => ({ value, weight })));
        const high = evenOut(row.map(({ low: value, more, weight }) => ({ value: value + more, weight })));
        for (const [index, value] of low.entries()) expect(value).toBeLessThanOrEqual((high[index] ?? 0) + 1e-6);
      }),
    );
  });
});
