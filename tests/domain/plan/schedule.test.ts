import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../../src/domain/plan/inputs.ts';
import type { Hire } from '../../../src/domain/plan/next-hires.ts';
import { costInMonth, scheduleHires, sumCosts } from '../../../src/domain/plan/schedule.ts';
import { sayUncounted } from '../../../src/domain/plan/words.ts';
import { toyPlanData, toyPlanInputs } from '../../toys-of-plans.ts';

const hire = (role: string, level: string): Hire => ({ role, level, seat: null, reasons: [] });
const maker = hire('maker', 'senior');
const seller = hire('seller', 'senior');
const schedule = (hires: readonly Hire[], more: Parameters<typeof toyPlanInputs>[0] = {}) =>
  scheduleHires(toyPlanData, toyPlanInputs(more), hires);
const datesOf = (hires: readonly Hire[], pace: number) =>
  schedule(hires, { pace }).map(({ searchFrom, firstDay, usefulFrom }) => [searchFrom, firstDay, usefulFrom]);

describe('searches', () => {
  test('follow one another, each once the offer before is signed', () => {
    expect(datesOf([maker, seller, maker], 1)).toEqual([
      [0, 4, 6],
      [3, 7, 9],
      [6, 10, 12],
    ]);
  });

  test('run two at a time', () => {
    expect(datesOf([maker, seller, maker, seller, maker], 2)).toEqual([
      [0, 4, 6],
      [0, 4, 6],
      [3, 7, 9],
      [3, 7, 9],
      [6, 10, 12],
    ]);
  });

  test('are none for nobody', () => expect(datesOf([], 1)).toEqual([]));

  test('of one lane never begin before the ones before have ended, and no lane has more than it can', () => {
    const many = fc.array(fc.constantFrom(maker, seller), { maxLength: 30 });
    fc.assert(
      fc.property(many, fc.integer({ min: 1, max: limits.pace }), (hires, pace) => {
        const dated = schedule(hires, { pace });
        for (const [index, { searchFrom, firstDay, usefulFrom }] of dated.entries()) {
          const before = dated[index - 1];
          if (before) expect(searchFrom).toBeGreaterThanOrEqual(before.searchFrom);
          const sameLane = dated[index - pace];
          expect(searchFrom).toBe(sameLane ? sameLane.searchFrom + toyPlanData.signedMonths : 0);
          expect([firstDay - searchFrom, usefulFrom - firstDay]).toEqual([4, 2]);
          const atOnce = dated.filter((other) => other.searchFrom <= searchFrom && searchFrom < other.searchFrom + 3);
          expect(atOnce.length).toBeLessThanOrEqual(pace);
        }
      }),
    );
  });
});

describe('what hires cost', () => {
  test('is that of their seats in the place', () => {
    expect(schedule([maker])[0]?.cost).toEqual({ low: 10_000, high: 12_000 });
    expect(schedule([maker], { country: 'isle' })[0]?.cost).toEqual({ low: 3000, high: 4000 });
  });

  test.each([
    ['role', hire('dreamer', 'senior'), 'land'],
    ['level', hire('maker', 'chief'), 'land'],
    ['place', seller, 'isle'],
  ])('is not known where no source has pay for the %s', (_, unknown, country) => {
    expect(schedule([unknown], { country })[0]?.cost).toBeNull();
  });

  test('is said to be unknown where it is', () => {
    const [dreamer, chief] = [hire('dreamer', 'senior'), hire('maker', 'chief')];
    expect(sayUncounted(schedule([maker]))).toBeNull();
    expect(sayUncounted(schedule([maker, dreamer]))).toMatch(/^No pay is known for one of the seats,.* for it$/);
    expect(sayUncounted(schedule([dreamer, chief]))).toMatch(/^No pay is known for 2 of the seats,.* for them$/);
  });

  test('in a month is that of those who are there', () => {
    const hires = schedule([maker, seller, hire('dreamer', 'senior')]);
    expect([0, 3, 4, 6, 7, 10, 11].map((month) => costInMonth(hires, month))).toEqual([
      ...[
        { low: 0, high: 0 },
        { low: 0, high: 0 },
      ],
      ...[
        { low: 10_000, high: 12_000 },
        { low: 10_000, high: 12_000 },
      ],
      ...[
        { low: 18_000, high: 21_000 },
        { low: 18_000, high: 21_000 },
        { low: 18_000, high: 21_000 },
      ],
    ]);
    expect(sumCosts(hires)).toEqual({ low: 18_000, high: 21_000 });
  });
});
