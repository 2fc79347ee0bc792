import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createConverter,
  formatMoney,
  formatNumber,
  formatRange,
  mapRange,
  roundTo,
} from '../../../src/domain/pay/money.ts';
import { toyData } from './toy-data.ts';

const convert = createConverter(toyData.currencies);

describe('changing money', () => {
  test.each([
    [100, 'USD', 'USD', 100],
    [100, 'USD', 'EUR', 50],
    [100, 'EUR', 'USD', 200],
    [100, 'EUR', 'PLN', 800],
    [100, 'PLN', 'EUR', 12.5],
  ])('makes of %d %s in %s the amount %d', (amount, from, to, changed) => {
    expect(convert(amount, from, to)).toBe(changed);
  });

  test('stops at a currency without a rate', () => {
    expect(() => convert(1, 'USD', 'GBP')).toThrow('The pay data has no exchange rate for GBP.');
  });

  test('there and back changes nothing, at whatever rate', () => {
    const rate = fc.double({ min: 0.0001, max: 1000, noNaN: true });
    const amount = fc.double({ min: 1, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(amount, rate, rate, (money, one, other) => {
        const [dear, cheap] = ['EUR', 'PLN'].map((id, index) => ({
          id,
          name: id,
          usd: [one, other][index] ?? 1,
          rate: null,
        }));
        const change = createConverter([dear, cheap].filter((currency) => currency !== undefined));
        expect(change(change(money, 'EUR', 'PLN'), 'PLN', 'EUR') / money).toBeCloseTo(1, 9);
      }),
    );
  });

  test('keeps more money more', () => {
    const ids = fc.constantFrom(...toyData.currencies.map(({ id }) => id));
    fc.assert(
      fc.property(fc.nat(), fc.nat(), ids, ids, (one, other, from, to) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(convert(less, from, to)).toBeLessThanOrEqual(convert(more, from, to));
      }),
    );
  });
});

describe('money', () => {
  test.each([
    [180_000, 'USD', '$180k'],
    [1000, 'USD', '$1k'],
    [180_500, 'USD', '$180,500'],
    [999, 'USD', '$999'],
    [0, 'USD', '$0'],
    [999_000, 'USD', '$999k'],
    [1_000_000, 'USD', '$1,000,000'],
    [95_000, 'EUR', '€95k'],
    [95_250.4, 'EUR', '€95,250'],
  ])('of %d %s is written %j', (amount, currency, text) => expect(formatMoney(amount, currency)).toBe(text));

  test('from one amount to another is written with both', () => {
    expect(formatRange({ low: 180_000, high: 220_500 }, 'USD')).toBe('$180,000–$220,500');
  });
});

test.each([
  [2992, '2,992'],
  [12.5, '12.5'],
  [0.0118, '0.0118'],
  [1.265_84, '1.2658'],
  [0.000_04, '0.00004'],
])('the number %d is written with five digits that mean something at the most: %j', (value, text) =>
  expect(formatNumber(value)).toBe(text),
);

describe('rounding', () => {
  test.each([
    [1499, 1000, 1000],
    [1500, 1000, 2000],
    [149, 100, 100],
    [0, 1000, 0],
  ])('takes %d in steps of %d to %d', (amount, step, rounded) => expect(roundTo(amount, step)).toBe(rounded));

  test('moves nothing by more than half a step, and nothing past another', () => {
    const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(1, 100, 1000), (one, other, step) => {
        expect(Math.abs(roundTo(one, step) - one)).toBeLessThanOrEqual(step / 2);
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(roundTo(less, step)).toBeLessThanOrEqual(roundTo(more, step));
      }),
    );
  });
});

test('a range is changed at both ends and in the middle', () => {
  expect(mapRange({ low: 1, middle: 2, high: 4 }, (amount) => amount * 10)).toEqual({ low: 10, middle: 20, high: 40 });
});
