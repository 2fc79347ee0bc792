import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestRunway } from '../../../src/domain/plan/fire.ts';
import { cashOverTime, runwayOf } from '../../../src/domain/plan/runway.ts';

const lasts = (cash: number, burn: number) => runwayOf(cashOverTime(cash, () => burn));

describe('what is left over time', () => {
  test('begins with what there is, and has an end for each month', () => {
    expect(cashOverTime(100, (month) => 10 * month, 4)).toEqual([100, 100, 90, 70, 40]);
    expect(cashOverTime(100, () => 1)).toHaveLength(longestRunway + 1);
  });

  test('is as exact as what was said', () => {
    expect(cashOverTime(0.3, () => 0.1, 3)).toEqual([0.3, 0.2, 0.1, 0]);
  });
});

describe('the money lasts', () => {
  test.each([
    ['the months that it pays for', 100, 30, 3],
    ['to the last cent', 90, 30, 3],
    ['to the last cent of an amount that no computer holds', 1.2, 0.1, 12],
    ['no whole month where the first one costs more', 10, 30, 0],
    ['no month at all where there is none', 0, 1, 0],
    ['for as long as anybody plans where nothing is spent', 0, 0, longestRunway],
    ['no longer than anybody plans', 1e12, 1, longestRunway],
    ['exactly as long as anybody plans', longestRunway, 1, longestRunway],
  ])('%s', (_, cash, burn, months) => expect(lasts(cash, burn)).toBe(months));

  test('until costs come that nobody can pay', () => {
    expect(runwayOf(cashOverTime(100, (month) => (month < 4 ? 10 : 50)))).toBe(5);
  });

  test('no month where it was gone before the first', () => {
    expect(runwayOf([-1, -2])).toBe(0);
  });
});

describe('whatever is spent,', () => {
  const cents = fc.integer({ min: 0, max: 1e9 }).map((amount) => amount / 100);
  const spending = fc.array(cents, { minLength: longestRunway, maxLength: longestRunway });
  const months = (cash: number, spent: readonly number[], more = 0) =>
    runwayOf(cashOverTime(cash, (month) => (spent[month] ?? 0) + more));

  test('more of it never makes the money last longer', () => {
    fc.assert(
      fc.property(cents, spending, cents, (cash, spent, more) => {
        expect(months(cash, spent, more)).toBeLessThanOrEqual(months(cash, spent));
      }),
    );
  });

  test('more cash never makes it end sooner', () => {
    fc.assert(
      fc.property(cents, spending, cents, (cash, spent, more) => {
        expect(months(cash + more, spent)).toBeGreaterThanOrEqual(months(cash, spent));
      }),
    );
  });

  test('all months that it lasts are paid for, and the next one is not', () => {
    fc.assert(
      fc.property(cents, fc.integer({ min: 1, max: 1e6 }), (cash, burn) => {
        const paid = lasts(cash, burn);
        expect(paid * burn).toBeLessThanOrEqual(cash);
        if (paid < longestRunway) expect((paid + 1) * burn).toBeGreaterThan(cash);
      }),
    );
  });
});
