import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateText, figureText, figureValue } from '../../src/domain/figure-text.ts';
import type { Figure } from '../../src/schemas/figure.ts';
import { toyFigure, toyRange } from '../toys.ts';

const one = (value: number, rest: Partial<Figure> = {}): Figure => ({ ...toyFigure, value, ...rest });
const range = (low: number, high: number, rest: Partial<Figure> = {}): Figure => ({ ...toyRange, low, high, ...rest });

describe('the text of a figure', () => {
  test.each([
    ['$206k', one(206_000, { unit: 'usd-per-year' })],
    ['$206,500', one(206_500, { unit: 'usd-per-year' })],
    ['$900', one(900, { unit: 'usd-per-year' })],
    ['$180k–$220k', range(180_000, 220_000)],
    ['$180k–$220k+', range(180_000, 220_000, { openEnded: true })],
    ['€70k–€85k', range(70_000, 85_000, { unit: 'money-per-year', currency: 'EUR' })],
    ['€70,500', one(70_500, { unit: 'money-per-year', currency: 'EUR' })],
    ['a figure not shown here', one(7, { withheld: true })],
    ['7%', one(7)],
    ['15–25%', range(15, 25, { unit: 'percent' })],
    ['0.5–1.25%', range(0.5, 1.25, { unit: 'percent' })],
    ['1 week', one(1, { unit: 'weeks' })],
    ['2–4 weeks', range(2, 4, { unit: 'weeks' })],
    ['90 minutes', one(90, { unit: 'minutes' })],
    ['12,500', one(12_500, { unit: 'count' })],
    ['up to 30%', one(30, { qualifier: 'up to' })],
  ])('is %j', (text, figure) => expect(figureText(figure)).toBe(text));

  test('never has a space at an end', () => {
    const unit = fc.constantFrom('usd-per-year', 'percent', 'weeks', 'count');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), unit, (value, of) => {
        const text = figureText(one(value, { unit: of }));
        expect(text).toBe(text.trim());
      }),
    );
  });
});

describe('the plain value of a figure', () => {
  test('is the number itself', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(figureValue(one(value)))).toBe(value === 0 ? Number(String(value)) : value);
      }),
    );
  });

  test('of a range is its two ends', () => {
    expect(figureValue(range(180_000, 220_000))).toBe('180000..220000');
  });
});

describe('a date in words', () => {
  test.each([
    ['2026', '2026'],
    ['2026-05', 'May 2026'],
    ['2026-05-31', 'May 31, 2026'],
    ['2026-01-01', 'January 1, 2026'],
  ])('%s is %j', (date, text) => expect(dateText(date)).toBe(text));

  test('says so when nobody gave one', () => {
    expect(dateText(undefined)).toBe('date not given');
  });
});
