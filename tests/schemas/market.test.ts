import { describe, expect, test } from 'vitest';
import { type Market, type MarketCell, type MarketRule, marketSchema } from '../../src/schemas/market.ts';
import { messagesOf } from './messages.ts';

const toyRule: MarketRule = {
  employment: 'FT',
  years: [2025],
  earlierYears: [2024],
  minimum: 30,
  base: 'US',
  levels: [{ code: 'SE', level: 'senior' }],
  roles: [{ role: 'toy-maker', titles: ['Toy Maker'] }],
  repeats: 'Once.',
  currencies: 'Their own.',
  seed: 1,
  resamples: 100,
  confidence: 95,
};

const toyCell: MarketCell = {
  role: 'toy-maker',
  level: 'senior',
  place: 'US',
  since: 2025,
  rows: 40,
  unique: 30,
  p10: 100_000,
  p25: 110_000,
  p50: 120_000,
  p75: 130_000,
  p90: 140_000,
};

const toyRatio = {
  place: 'GB',
  rows: 40,
  unique: 30,
  amount: 0.5,
  low: 0.4,
  high: 0.6,
  percent: 60,
  percentLow: 50,
  percentHigh: 70,
};

const toyMarket: Market = {
  id: 'toy-market',
  source: 'toy-survey',
  rule: toyRule,
  file: { name: 'toys.csv', sha256: '0f'.repeat(32), rows: 50, used: 40, usedUnique: 30 },
  cells: [toyCell],
  ratios: [toyRatio, { ...toyRatio, role: 'toy-maker' }],
  remote: { rows: 40, unique: 30, percent: 98, low: 96, high: 100 },
};

const messages = (changed: object) => messagesOf(marketSchema, { ...toyMarket, ...changed });
const ofCell = (changed: object) => messages({ cells: [toyCell, { ...toyCell, ...changed }] });
const ofRule = (changed: object) => messages({ rule: { ...toyRule, ...changed } });

describe('a market', () => {
  test('holds what was counted', () => {
    expect(marketSchema.parse(toyMarket)).toEqual(toyMarket);
  });

  test('may know nothing about remote work, and hold too few rows for anything', () => {
    const { remote: _, ...without } = toyMarket;
    expect(messagesOf(marketSchema, { ...without, cells: [], ratios: [] })).toEqual([]);
  });

  test.each(['id', 'source', 'rule', 'file', 'cells', 'ratios'])('has always its %s', (key) => {
    expect(messages({ [key]: undefined })).toEqual([expect.stringMatching(`^${key}: `)]);
  });

  test('has no other keys, in its blocks neither', () => {
    expect(messages({ varnish: 'red' })).toEqual(['Unrecognized key: "varnish"']);
    expect(ofRule({ varnish: 'red' })).toEqual(['rule: Unrecognized key: "varnish"']);
    expect(ofCell({ median: 120_000 })).toEqual(['cells.1: Unrecognized key: "median"']);
    expect(messages({ ratios: [{ ...toyRatio, level: 'senior' }] })).toEqual(['ratios.0: Unrecognized key: "level"']);
    expect(messages({ file: { ...toyMarket.file, path: '/' } })).toEqual(['file: Unrecognized key: "path"']);
    expect(messages({ remote: { ...toyMarket.remote, place: 'US' } })).toEqual(['remote: Unrecognized key: "place"']);
  });

  test('names its file by a checksum', () => {
    for (const sha256 of ['0f', '0F'.repeat(32), 'x'.repeat(64)]) {
      expect(messages({ file: { ...toyMarket.file, sha256 } })).toEqual(['file.sha256: 64 hexadecimal digits']);
    }
  });
});

describe('a cell', () => {
  test('may have percentiles that are equal', () => {
    expect(ofCell({ p10: 120_000, p25: 120_000, p50: 120_000 })).toEqual([]);
  });

  test.each([
    ['p25', 99_000, 100_000],
    ['p50', 109_000, 110_000],
    ['p75', 119_000, 120_000],
    ['p90', 129_000, 130_000],
  ])('has no %s that is below the one before', (name, value, before) => {
    expect(ofCell({ [name]: value })).toEqual([
      `cells.1.${name}: a number that is not below the percentile before it (${before})`,
    ]);
  });

  test('names the first percentile that falls', () => {
    expect(ofCell({ p25: 90_000, p50: 80_000 })).toEqual([
      'cells.1.p25: a number that is not below the percentile before it (100000)',
    ]);
  });

  test('rests on as many different rows as the rule asks for', () => {
    expect(ofCell({ unique: 29 })).toEqual(['cells.1.unique: at least 30, the minimum of the rule']);
    expect(messages({ rule: { ...toyRule, minimum: 31 } })).toEqual([
      'cells.0.unique: at least 31, the minimum of the rule',
    ]);
  });

  test('has both faults named', () => {
    expect(ofCell({ unique: 1, p90: 1 }).map((text) => text.split(':')[0])).toEqual(['cells.1.p90', 'cells.1.unique']);
  });

  test('pays something', () => {
    expect(ofCell({ p10: 0 })).toEqual(['cells.1.p10: a number above zero']);
  });

  test('names what was evened out, or has no such key', () => {
    expect(ofCell({ evened: ['p75', 'p90'] })).toEqual([]);
    expect(ofCell({ evened: [] })).toEqual(['cells.1.evened: at least one percentile, or no such key']);
    expect(ofCell({ evened: ['p95'] })).toEqual([expect.stringMatching(/^cells\.1\.evened\.0: /)]);
  });
});

describe('a rule', () => {
  test.each([
    ['years', [], 'years: at least one year'],
    ['years', [25], 'years.0: a year such as 2025'],
    ['earlierYears', [2101], 'earlierYears.0: a year such as 2025'],
    ['minimum', 0, 'minimum: at least one row'],
    ['levels', [], 'levels: at least one level'],
    ['roles', [], 'roles: at least one role'],
    ['roles', [{ role: 'toy-maker', titles: [] }], 'roles.0.titles: at least one title'],
    ['resamples', 99, 'resamples: at least 100'],
    ['confidence', 49, 'confidence: a percentage from 50 to 99'],
    ['confidence', 100, 'confidence: a percentage from 50 to 99'],
  ])('has no %s such as %j', (key, value, message) => {
    expect(ofRule({ [key]: value })).toEqual([`rule.${message}`]);
  });

  test('may do without earlier years', () => {
    expect(ofRule({ earlierYears: [] })).toEqual([]);
  });
});
