import { describe, expect, test } from 'vitest';
import { type PayMethod, payMethodSchema } from '../../src/schemas/pay-method.ts';
import { messagesOf } from './messages.ts';

const toyMethod: PayMethod = {
  id: 'toy-method',
  edition: '2026-11',
  published: '2026-11-20',
  levels: [
    { level: 'senior', counted: 'senior', from: 'p25', middle: 'p50', to: 'p75', note: 'Counted.' },
    { level: 'manager', note: 'Not counted.' },
  ],
  width: 25,
  roundTo: 1000,
  roundMonthTo: 100,
  thin: 100,
  firm: 300,
  discount: { figure: 'toy-share', from: 'TT-port', places: ['TT'] },
  rival: 'TT',
  official: [{ role: 'toy-maker', range: 'toy-pay', median: 'toy-median' }],
  dilution: [{ id: 'today', name: 'Today', sells: [], note: 'Stays.' }],
  defaults: { role: 'toy-maker', level: 'senior', bonus: 0, fee: 0, start: 1 },
};

const messages = (changed: object) => messagesOf(payMethodSchema, { ...toyMethod, ...changed });

describe('the method of pay', () => {
  test('holds what results are reckoned with', () => {
    expect(messages({})).toEqual([]);
  });

  test.each(['2026-11', '2026-12-spain', '2027-01-2'])('may be of the edition %s', (edition) => {
    expect(messages({ edition })).toEqual([]);
  });

  test.each(['2026', '2026-11-', 'new', '2026-11 b', '2026-11-B'])('is of no edition %j', (edition) => {
    expect(messages({ edition })).toEqual(['edition: a year and a month such as 2026-11']);
  });

  test.each([
    ['levels', [], 'levels: at least one level'],
    ['width', -1, 'width: a percentage from 0 to 100'],
    ['roundTo', 0, 'roundTo: a whole number above zero'],
    ['roundMonthTo', 0, 'roundMonthTo: a whole number above zero'],
    ['dilution', [{ ...toyMethod.dilution[0], sells: [100] }], 'dilution.0.sells.0: a percentage from 0 to 99'],
    ['defaults', { ...toyMethod.defaults, start: 13 }, 'defaults.start: a month from 1 to 12'],
    ['defaults', { ...toyMethod.defaults, fee: 101 }, 'defaults.fee: a percentage from 0 to 100'],
  ])('has no %s such as %j', (key, value, message) => {
    expect(messages({ [key]: value })).toEqual([message]);
  });

  const counted = { level: 'senior', counted: 'senior', from: 'p25', middle: 'p50', to: 'p75', note: 'Counted.' };
  const together =
    '"counted", "from", "middle" and "to" together, from the lowest percentile to the highest, or none of them';

  test.each([
    ['rises through the percentiles', {}],
    ['may end where its middle is', { from: 'p75', middle: 'p90', to: 'p90' }],
    ['may begin where its middle is', { from: 'p10', middle: 'p10', to: 'p25' }],
  ])('has a level that %s', (_, more) => expect(messages({ levels: [{ ...counted, ...more }] })).toEqual([]));

  test.each([
    ['counted', { counted: undefined }],
    ['from', { from: undefined }],
    ['middle', { middle: undefined }],
    ['to', { to: undefined }],
    ['counted alone', { from: undefined, middle: undefined, to: undefined }],
    ['a middle below its beginning', { middle: 'p10' }],
    ['an end below its middle', { to: 'p25' }],
  ])('has all or nothing that is counted of a level, and not half: %s', (_, more) => {
    expect(messages({ levels: [toyMethod.levels[1], { ...counted, ...more }] })).toEqual([`levels.1: ${together}`]);
  });

  test('calls no group firm that is thin', () => {
    expect(messages({ thin: 300, firm: 300 })).toEqual([]);
    expect(messages({ thin: 301, firm: 300 })).toEqual(['thin: at most "firm" (300)']);
  });

  test('has no percentile that was not counted', () => {
    expect(messages({ levels: [{ ...toyMethod.levels[0], to: 'p95' }] })).toEqual([
      expect.stringMatching(/^levels\.0\.to: /),
    ]);
  });

  test('has no other keys, in its blocks neither', () => {
    expect(messages({ varnish: 'red' })).toEqual(['Unrecognized key: "varnish"']);
    expect(messages({ defaults: { ...toyMethod.defaults, country: 'US' } })).toEqual([
      'defaults: Unrecognized key: "country"',
    ]);
  });
});
