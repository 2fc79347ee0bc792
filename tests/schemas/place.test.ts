import { describe, expect, test } from 'vitest';
import { type ExchangeRate, exchangeRateSchema } from '../../src/schemas/exchange-rate.ts';
import { type Place, placeSchema } from '../../src/schemas/place.ts';
import { messagesOf } from './messages.ts';

const toyPlace: Place = {
  id: 'TT',
  name: 'Toytown',
  inText: 'in Toytown',
  country: 'TT',
  currency: 'TTD',
  onCosts: 20,
  onCostsNote: 'Saws.',
};

const toyRate: ExchangeRate = { id: 'TTD', name: 'toy dollars', usd: 0.15, date: '2025', source: 'toy-survey' };

describe('a place', () => {
  test('may lie within another', () => {
    expect(messagesOf(placeSchema, toyPlace)).toEqual([]);
    expect(messagesOf(placeSchema, { ...toyPlace, id: 'TT-port', within: 'TT' })).toEqual([]);
  });

  test.each([
    ['country', 'Toytown', 'a country code such as US'],
    ['country', 'tt', 'a country code such as US'],
    ['currency', '$', 'a currency code such as USD'],
    ['onCosts', -1, 'a percentage from 0 to 100'],
    ['onCosts', 101, 'a percentage from 0 to 100'],
  ])('has no %s such as %j', (key, value, message) => {
    expect(messagesOf(placeSchema, { ...toyPlace, [key]: value })).toEqual([`${key}: ${message}`]);
  });

  test('has no other keys', () => {
    expect(messagesOf(placeSchema, { ...toyPlace, tax: 20 })).toEqual(['Unrecognized key: "tax"']);
  });
});

describe('an exchange rate', () => {
  test('says what one of a currency costs', () => {
    expect(messagesOf(exchangeRateSchema, toyRate)).toEqual([]);
  });

  test.each([
    ['id', 'euro', 'a currency code such as USD'],
    ['id', 'USD', 'a currency other than USD, in which rates are given'],
    ['usd', 0, 'a number above zero'],
    ['date', 'last year', 'a date in quotes: "2026", "2026-05" or "2026-05-31"'],
  ])('has no %s such as %j', (key, value, message) => {
    expect(messagesOf(exchangeRateSchema, { ...toyRate, [key]: value })).toEqual([`${key}: ${message}`]);
  });

  test.each(['date', 'source'])('has always its %s', (key) => {
    expect(messagesOf(exchangeRateSchema, { ...toyRate, [key]: undefined })).toEqual([
      expect.stringMatching(`^${key}: `),
    ]);
  });

  test('has no other keys', () => {
    expect(messagesOf(exchangeRateSchema, { ...toyRate, eur: 1 })).toEqual(['Unrecognized key: "eur"']);
  });
});
