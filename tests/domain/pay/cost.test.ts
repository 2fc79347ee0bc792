import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeCost } from '../../../src/domain/pay/cost.ts';
import { type Choices, decide } from '../../../src/domain/pay/inputs.ts';
import { recommend } from '../../../src/domain/pay/recommend.ts';
import { anyChoices } from './toy-choices.ts';
import { toyData, toyInputs } from './toy-data.ts';

const range = { low: 80_000, middle: 100_000, high: 120_000 };
const costOf = (more: Partial<Choices>) => computeCost(toyData, toyInputs({ 'on-costs': 0, ...more }), range);

describe('the first year', () => {
  test.each<[string, Partial<Choices>, [number, number, number], number]>([
    ['is base pay alone', {}, [80_000, 100_000, 120_000], 8300],
    ['has on-costs on top of base pay', { 'on-costs': 20 }, [96_000, 120_000, 144_000], 10_000],
    ['has a bonus on top of base pay', { bonus: 10 }, [88_000, 110_000, 132_000], 9200],
    ['has on-costs on the bonus too', { bonus: 10, 'on-costs': 20 }, [106_000, 132_000, 158_000], 11_000],
    ['has the fee once, and the month has none', { fee: 25 }, [100_000, 125_000, 150_000], 8300],
    ['has the on-costs of the place', { 'on-costs': null, country: 'isle' }, [88_000, 110_000, 132_000], 9200],
  ])('%s', (_, more, [low, middle, high], month) => {
    const cost = costOf(more);
    expect(cost.firstYear).toEqual({ low, middle, high });
    expect(cost.month.middle).toBe(month);
  });

  test('has parts', () => {
    const { parts } = costOf({ bonus: 10, 'on-costs': 20, fee: 25 });
    expect(Object.entries(parts).map(([part, amount]) => [part, Math.round(amount)])).toEqual([
      ['base', 100_000],
      ['bonus', 10_000],
      ['onCosts', 22_000],
      ['fee', 25_000],
    ]);
  });
});

describe('the calendar year of the start', () => {
  test.each([
    [1, 12, 145_000],
    [7, 6, 85_000],
    [12, 1, 35_000],
  ])('from month %d on has %d months, and the whole fee', (start, months, amount) => {
    expect(costOf({ 'on-costs': 20, fee: 25, start }).startYear).toEqual({ months, amount });
  });
});

describe('whatever is chosen,', () => {
  const found = anyChoices().map((choices) => {
    const inputs = decide(toyData, choices);
    const outcome = recommend(toyData, inputs);
    const pay = outcome.kind === 'range' ? outcome.range : range;
    return { inputs, pay, cost: computeCost(toyData, inputs, pay) };
  });

  test('a hire costs at least base pay', () => {
    fc.assert(
      fc.property(found, ({ pay, cost }) => {
        expect(cost.firstYear.low).toBeGreaterThanOrEqual(pay.low);
        expect(cost.firstYear.middle).toBeGreaterThanOrEqual(pay.middle);
        expect(cost.firstYear.high).toBeGreaterThanOrEqual(pay.high);
      }),
    );
  });

  test('the parts add up to the first year', () => {
    fc.assert(
      fc.property(found, ({ cost: { parts, firstYear } }) => {
        const sum = parts.base + parts.bonus + parts.onCosts + parts.fee;
        expect(Math.abs(sum - firstYear.middle)).toBeLessThanOrEqual(toyData.roundTo / 2 + 0.01);
      }),
    );
  });

  test('twelve months and the fee are the first year', () => {
    const rounding = toyData.roundTo / 2 + 12 * (toyData.roundMonthTo / 2) + 0.01;
    fc.assert(
      fc.property(found, ({ cost: { parts, month, firstYear } }) => {
        expect(Math.abs(12 * month.middle + parts.fee - firstYear.middle)).toBeLessThanOrEqual(rounding);
      }),
    );
  });

  test('the year of the start costs no more than the first twelve months, and the same from January on', () => {
    fc.assert(
      fc.property(found, ({ inputs, cost: { startYear, firstYear } }) => {
        expect(startYear.amount).toBeLessThanOrEqual(firstYear.middle);
        if (inputs.start === 1) expect(startYear.amount).toBe(firstYear.middle);
      }),
    );
  });

  test('more of anything on top never lowers the cost', () => {
    const keys = fc.constantFrom('bonus', 'on-costs', 'fee');
    fc.assert(
      fc.property(found, keys, fc.nat({ max: 100 }), ({ inputs, pay, cost }, key, more) => {
        const dearer = computeCost(toyData, { ...inputs, [key]: inputs[key] + more }, pay);
        for (const point of ['low', 'middle', 'high'] as const) {
          expect(dearer.firstYear[point]).toBeGreaterThanOrEqual(cost.firstYear[point]);
          expect(dearer.month[point]).toBeGreaterThanOrEqual(cost.month[point]);
        }
        expect(dearer.startYear.amount).toBeGreaterThanOrEqual(cost.startYear.amount);
      }),
    );
  });

  test('a stake costs no cash', () => {
    fc.assert(
      fc.property(found, anyChoices(), ({ inputs, pay, cost }, { equity, valuation }) => {
        expect(computeCost(toyData, { ...inputs, equity, valuation }, pay)).toEqual(cost);
      }),
    );
  });
});
