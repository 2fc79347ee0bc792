import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeStake } from '../../../src/domain/pay/stake.ts';
import { anyChoices } from './toy-choices.ts';
import { toyData, toyInputs } from './toy-data.ts';

const stakeOf = (equity: number | null, valuation: number | null = null) =>
  computeStake(toyData, toyInputs({ equity, valuation })).map(({ id, percent, value, breakEven }) => ({
    ...{ id, percent: Number(percent.toFixed(6)) },
    ...{ value, breakEven },
  }));

test.each([[null], [0]])('a stake of %j is none', (equity) => expect(stakeOf(equity, 1_000_000)).toEqual([]));

test('each round sells its part of what is left', () => {
  expect(stakeOf(1)).toEqual([
    { id: 'today', percent: 1, value: null, breakEven: null },
    { id: 'two-rounds', percent: 0.4, value: null, breakEven: null },
  ]);
});

test('a stake is worth its part of the company', () => {
  expect(stakeOf(2, 10_000_000)).toEqual([
    { id: 'today', percent: 2, value: 200_000, breakEven: 10_000_000 },
    { id: 'two-rounds', percent: 0.8, value: 80_000, breakEven: 25_000_000 },
  ]);
});

describe('whatever the stake and the company,', () => {
  const sells = fc.array(fc.integer({ min: 0, max: 99 }), { maxLength: 6 });

  test('a round never raises the stake, and never lowers what the company must become', () => {
    fc.assert(
      fc.property(anyChoices(), sells, fc.integer({ min: 0, max: 99 }), (choices, rounds, sold) => {
        const cases = [rounds, [...rounds, sold]].map((own, index) => ({
          id: `${index}`,
          name: '',
          note: '',
          sells: own,
        }));
        const [before, after] = computeStake({ ...toyData, dilution: cases }, toyInputs(choices));
        if (before === undefined || after === undefined) return;
        expect(after.percent).toBeLessThanOrEqual(before.percent);
        expect(after.value ?? 0).toBeLessThanOrEqual(before.value ?? 0);
        expect(after.breakEven ?? 0).toBeGreaterThanOrEqual(before.breakEven ?? 0);
      }),
    );
  });

  test('what is left is worth as much as today once the company has become what it must', () => {
    fc.assert(
      fc.property(anyChoices(), (choices) => {
        const [today, later] = computeStake(toyData, toyInputs(choices));
        if (!today?.value || !later?.breakEven) return;
        expect((later.breakEven * later.percent) / 100 / today.value).toBeCloseTo(1, 9);
      }),
    );
  });
});
