import { describe, expect, test } from 'vitest';
import { figureSchema } from '../../src/schemas/figure.ts';
import { toyFigure, toyRange } from '../toys.ts';
import { messagesOf } from './messages.ts';

const { value: _, ...withoutAmount } = toyFigure;
const amountRule = ['either "value", or "low" and "high" together'];
const messages = (record: unknown) => messagesOf(figureSchema, record);

describe('a figure', () => {
  test('may be one number', () => {
    expect(figureSchema.parse(toyFigure)).toEqual(toyFigure);
  });

  test('may be a range', () => {
    expect(figureSchema.parse(toyRange)).toEqual(toyRange);
  });

  test.each([
    ['nothing', {}],
    ['a lower end alone', { low: 1 }],
    ['an upper end alone', { high: 2 }],
    ['a number and a lower end', { value: 1, low: 1 }],
    ['a number and a range', { value: 1, low: 1, high: 2 }],
  ])('is not %s', (_name, amount) => {
    expect(messages({ ...withoutAmount, ...amount })).toEqual(amountRule);
  });

  test.each([
    [2, 1],
    [2, 2],
  ])('does not reach from %i to %i', (low, high) => {
    expect(messages({ ...withoutAmount, low, high })).toEqual([`low: a number below "high" (${high})`]);
  });

  test('may be zero or negative', () => {
    expect(messages({ ...withoutAmount, value: 0 })).toEqual([]);
    expect(messages({ ...withoutAmount, low: -10, high: 0 })).toEqual([]);
  });

  test('has no other keys', () => {
    expect(messages({ ...toyFigure, varnish: 'red' })).toEqual(['Unrecognized key: "varnish"']);
  });

  test.each([
    ['unit', 'eur'],
    ['measure', 'bonus'],
    ['place', '  '],
    ['source', 'toy survey'],
    ['id', 'toy--pay'],
    ['date', '2026-13'],
    ['value', '7'],
    ['value', Number.NaN],
  ])('has no %s such as %j', (key, value) => {
    expect(messages({ ...toyFigure, [key]: value })).toEqual([expect.stringMatching(`^${key}: `)]);
  });

  test.each(['id', 'what', 'unit', 'measure', 'place', 'source'])('has always its %s', (key) => {
    expect(messages({ ...toyFigure, [key]: undefined })).toEqual([expect.stringMatching(`^${key}: `)]);
  });
});

describe('an amount of money', () => {
  const euros = { ...toyRange, unit: 'money-per-year', currency: 'EUR' };

  test('may be in any currency', () => {
    expect(figureSchema.parse(euros)).toEqual(euros);
  });

  test.each([
    ['no currency', { ...toyRange, unit: 'money-per-year' }],
    ['a currency and another unit', { ...toyRange, currency: 'EUR' }],
  ])('is not one with %s', (_name, record) => {
    expect(messages(record)).toEqual(['unit: the unit "money-per-year" and a currency together, or neither']);
  });

  test('may be withheld, and then needs no number', () => {
    const { low: _low, high: _high, ...without } = toyRange;
    expect(messages({ ...without, withheld: true })).toEqual([]);
  });
});
