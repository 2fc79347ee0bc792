import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMoney, readPercent } from '../../src/domain/read-number.ts';

const noBreak = '\u00a0';
const narrow = '\u202f';
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(..."0159.,’' -+%kme$€") }),
  fc.stringMatching(/^[$€]?\d{1,12}(?:[.,' ]\d{3}){0,3}(?:[.,]\d{1,4})?( ?(?:k|m|bn|USD|eur))?$/),
);
const cents = fc.integer({ min: 0, max: 1e14 }).map((value) => value / 100);
const locales = ['en-US', 'de-DE', 'fr-FR', 'de-CH'];

describe('an amount of money', () => {
  test.each([
    ['12', 12],
    ['0', 0],
    ['007', 7],
    ['180000', 180_000],
    ['180000.50', 180_000.5],
    ['180000,5', 180_000.5],
    ['0.125', 0.13],
  ])('is plain digits, such as %j', (text, value) => expect(readMoney(text)).toBe(value));

  test.each([
    ['180,000', 180_000],
    ['95.000', 95_000],
    ['95 000', 95_000],
    [`95${noBreak}000`, 95_000],
    [`95${narrow}000`, 95_000],
    ["1'000'000", 1_000_000],
    ['1’000’000', 1_000_000],
    ['1.234.567', 1_234_567],
  ])('has thousands, such as %j', (text, value) => expect(readMoney(text)).toBe(value));

  test.each([
    ['1,234.56', 1234.56],
    ['95.000,50', 95_000.5],
    ['95 000,50', 95_000.5],
    ["1'000'000.5", 1_000_000.5],
    ['1,234.567', 1234.57],
  ])('has thousands and decimals, such as %j', (text, value) => expect(readMoney(text)).toBe(value));

  test.each([
    ['180k', 180_000],
    ['180 K', 180_000],
    ['1,5k', 1500],
    ['3 thousand', 3000],
    ['1.5m', 1_500_000],
    ['1.5 million', 1_500_000],
    ['5 Mio.', 5_000_000],
    ['12mn', 12_000_000],
    ['0.125m', 125_000],
    ['1,500.5m', 1_500_500_000],
    ['2b', 2_000_000_000],
    ['2 bn', 2_000_000_000],
    ['1.5 billion', 1_500_000_000],
  ])('is so many thousands, millions or billions, such as %j', (text, value) => expect(readMoney(text)).toBe(value));

  test.each([
    ['$180,000', 180_000],
    ['€ 95.000', 95_000],
    ['95.000 €', 95_000],
    ['45 k€', 45_000],
    ['£95k', 95_000],
    ['US$ 1.5m', 1_500_000],
    ['180.000 US$', 180_000],
    ['180 000 $US', 180_000],
    ['CA$120k', 120_000],
    ['C$ 120k', 120_000],
    ['USD 180k', 180_000],
    ['EUR95k', 95_000],
    ['180k usd', 180_000],
    ['10 000,00 PLN', 10_000],
    ['$180,000 USD', 180_000],
  ])('has a sign or code before or behind it, such as %j', (text, value) => expect(readMoney(text)).toBe(value));

  test.each([
    ['１８０', 180],
    ['１８０ｋ', 180_000],
    ['  180k\t', 180_000],
    [`$${noBreak}180${narrow}k`, 180_000],
    ['95  000', 95_000],
  ])('may be written wide or with odd spaces, such as %j', (text, value) => expect(readMoney(text)).toBe(value));

  test.each(['', ' ', 'abc', '$', 'USD', 'k', '.', ',5', '5.', '-5', '−5', '+5', '(5)', '½', '1/2', '1_000', '0x10'])(
    'is not %j',
    (text) => expect(readMoney(text)).toBeUndefined(),
  );

  test.each(['NaN', 'Infinity', '1e9', '9'.repeat(400), `${'9'.repeat(305)}bn`])('is not %j', (text) => {
    expect(readMoney(text)).toBeUndefined();
  });

  test.each(['180k-220k', '180k–220k', '180 22', '1 2 3', '$5 $6', '5 USD 6', '5$6'])(
    'is one and not two, as in %j',
    (text) => expect(readMoney(text)).toBeUndefined(),
  );

  test.each(['1,2,3', '1234,567', '12.34.567', '1,234.567,8', '1.234 567', "1''000", '180,000,50'])(
    'has its marks where they belong, unlike %j',
    (text) => expect(readMoney(text)).toBeUndefined(),
  );

  // A thousand times more for who groups by a point or a comma than for who writes decimals behind it.
  test.each(['1.500 million', '1,500k', '12.125m'])('is not guessed at in %j', (text) => {
    expect(readMoney(text)).toBeUndefined();
  });

  test.each(['5 MRD', '5 mln', 'XYZ 5', '180k per year', '180k+', '~180k', '180k k'])(
    'stands alone, unlike in %j',
    (text) => expect(readMoney(text)).toBeUndefined(),
  );

  test('is a number of whole cents from zero on, or nothing, whatever the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const value = readMoney(text) ?? 0;
        expect(Number.isFinite(value)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(Math.round(value * 100) / 100).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });

  test('is the same in small letters and with spaces around it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(readMoney(` ${text.toLowerCase()} `)).toBe(readMoney(text.toLowerCase()));
      }),
    );
  });

  test.each(locales)('is read as %s writes it', (locale) => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(cents, (value) => {
        expect(readMoney(format.format(value))).toBe(value);
      }),
    );
  });

  test.each(locales.flatMap((locale) => ['USD', 'CAD', 'EUR', 'GBP'].map((currency) => [locale, currency] as const)))(
    'is read as %s writes %s',
    (locale, currency) => {
      const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
      fc.assert(
        fc.property(cents, (value) => {
          expect(readMoney(format.format(value))).toBe(value);
        }),
      );
    },
  );
});

describe('a percentage', () => {
  test.each([
    ['12', 12],
    ['0', 0],
    ['0.25 %', 0.25],
    ['1,5%', 1.5],
    [`1,5${narrow}%`, 1.5],
    ['0.125%', 0.125],
    ['1.125', 1.125],
    ['１，５％', 1.5],
    [' 20 ', 20],
  ])('is %j', (text, value) => expect(readPercent(text)).toBe(value));

  test.each([
    ['33.33333', 33.3333],
    ['0,00005', 0.0001],
    ['0.00004', 0],
    ['99.99999', 100],
    ['0.0125%', 0.0125],
  ])('is rounded to four decimals, such as %j', (text, value) => expect(readPercent(text)).toBe(value));

  test.each(['', '%', 'abc', '-5', '5.', ',5', '1,2,3', '1,234.56', '1 000', '5 % 6', '5%%', '180k', '$5', '5–6%'])(
    'is not %j',
    (text) => expect(readPercent(text)).toBeUndefined(),
  );

  test.each(['NaN', 'Infinity', '1e9', '9'.repeat(400)])('is not %j', (text) => {
    expect(readPercent(text)).toBeUndefined();
  });

  test('is a number from zero on, or nothing, whatever the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const value = readPercent(text) ?? 0;
        expect(Number.isFinite(value)).toBe(true);
        expect(Math.round(value * 1e4) / 1e4).toBe(value);
        expect(value).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(locales)('is read as %s writes it', (locale) => {
    const format = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 3 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (thousandths) => {
        expect(readPercent(format.format(thousandths / 100_000))).toBe(thousandths / 1000);
      }),
    );
  });
});
