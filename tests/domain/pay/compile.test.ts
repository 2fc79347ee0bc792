import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/domain/pay/answer.ts';
import { compilePayData, type PayRecords } from '../../../src/domain/pay/compile.ts';
import { defaultChoices } from '../../../src/domain/pay/inputs.ts';
import type { Figure } from '../../../src/schemas/figure.ts';
import type { Market } from '../../../src/schemas/market.ts';
import type { PayMethod } from '../../../src/schemas/pay-method.ts';
import type { Place } from '../../../src/schemas/place.ts';
import { toyFigure, toyRange, toySource } from '../../toys.ts';
import { toyLevels, toyRole, toyRumor, toySeller } from '../../toys-of-roles.ts';
import { toyDisagreement } from '../../toys-of-teams.ts';
import { listFaults } from './answer-faults.ts';
import { toyCell } from './toy-data.ts';

const town: Place = {
  ...{ id: 'TT', name: 'Toytown', inText: 'in Toytown', country: 'TT', currency: 'USD' },
  ...{ onCosts: 20, onCostsNote: 'Glue for all.' },
};
const port: Place = { ...town, id: 'TT-port', name: 'Toy Port', inText: 'in Toy Port', within: 'TT' };

const band = (id: string, more: Partial<Figure> = {}): Figure => ({ ...toyRange, id, ...more });
const { low: _, high: __, ...withoutEnds } = toyRange;
const single = (id: string, value: number, more: Partial<Figure> = {}): Figure => ({
  ...withoutEnds,
  id,
  value,
  ...more,
});

const figures: readonly Figure[] = [
  { ...toyFigure, measure: 'equity' },
  band('toy-pay', { levels: ['senior'] }),
  band('toy-pay-rumor', { source: 'toy-rumor', place: 'Place not given' }),
  band('toy-pay-total', { measure: 'total', high: 480_000, openEnded: true }),
  single('toy-pay-unsaid', 110_000, { measure: 'pay-unspecified', note: 'No source given.' }),
  single('toy-pay-average', 105_000, { measure: 'average-pay' }),
  band('toy-pay-ads', { measure: 'advertised-base' }),
  band('toy-pay-of-nobody'),
  band('toy-wage', { measure: 'official-wage' }),
  single('toy-wage-median', 108_000, { measure: 'official-wage' }),
  band('toy-discount', { low: 10, high: 30, unit: 'percent', measure: 'difference' }),
];

const method: PayMethod = {
  ...{ id: 'toy-method', edition: '2026-11', published: '2026-11-20' },
  levels: [
    { level: 'junior', counted: 'junior', from: 'p25', middle: 'p50', to: 'p75', note: 'Counted.' },
    { level: 'senior', note: 'Not counted.' },
  ],
  ...{ width: 25, roundTo: 1000, roundMonthTo: 100, thin: 100, firm: 300, rival: 'TT' },
  discount: { figure: 'toy-discount', from: 'TT-port', places: ['TT'] },
  official: [
    { role: 'toy-maker', range: 'toy-wage', median: 'toy-wage-median' },
    { role: 'toy-seller', range: 'toy-wage', median: 'toy-wage-median' },
  ],
  dilution: [{ id: 'today', name: 'Today', sells: [], note: 'It stays.' }],
  defaults: { role: 'toy-maker', level: 'junior', bonus: 0, fee: 0, start: 1 },
};

const cell = toyCell(['toy-maker', 'junior', 'TT'], 400, [50, 75, 100, 125, 150]);
const market: Market = {
  ...{ id: 'toy-market', source: 'toy-survey', cells: [cell], ratios: [] },
  rule: {
    ...{ employment: 'FT', years: [2025, 2024], earlierYears: [2023], minimum: 30, base: 'TT', seed: 1 },
    levels: [{ code: 'J', level: 'junior' }],
    roles: [
      { role: 'toy-maker', titles: ['Maker'], note: 'Carvers are among them.' },
      { role: 'toy-seller', titles: ['Seller'] },
    ],
    ...{ repeats: 'Count once.', currencies: 'Dollars.', resamples: 1000, confidence: 95 },
  },
  file: { name: 'toys.csv', sha256: '0'.repeat(64), rows: 1000, used: 900, usedUnique: 500 },
};

const toyRecords: PayRecords = {
  method,
  market,
  rates: [{ id: 'EUR', name: 'euros', usd: 2, date: '2025', source: 'toy-rumor', note: 'One rate a year.' }],
  places: [town, port],
  roles: [
    {
      ...toyRole,
      bands: ['toy-pay', 'toy-pay-rumor', 'toy-pay-total', 'toy-pay-unsaid', 'toy-pay-average', 'toy-pay-ads'],
    },
    toySeller,
  ],
  levels: [...toyLevels, { ...toyLevels[0], id: 'manager', name: 'manager', track: 'leading' }] as PayRecords['levels'],
  figures,
  sources: [toySource, toyRumor],
  disagreements: [
    { ...toyDisagreement, figures: ['toy-pay', 'toy-discount'] },
    { ...toyDisagreement, id: 'T2', title: 'Whether rumors pay', figures: ['toy-pay'] },
  ],
  defaults: { country: 'TT', currency: 'EUR' },
};

const compile = (changed: Partial<PayRecords> = {}) => compilePayData({ ...toyRecords, ...changed });
const compileMethod = (changed: Partial<PayMethod>) => compile({ method: { ...method, ...changed } });
const data = compile();
const bandOf = (figure: string, from = data) => from.bands.find((own) => own.figure === figure);

describe('pay data', () => {
  test('has the edition and the numbers of the method', () => {
    expect(data).toMatchObject({
      ...{
        edition: '2026-11',
        published: '2026-11-20',
        width: 25,
        roundTo: 1000,
        roundMonthTo: 100,
        thin: 100,
        firm: 300,
      },
      ...{ rival: 'TT', dilution: method.dilution },
    });
  });

  test('starts with what the method says and the place and money of the site', () => {
    expect(data.defaults).toEqual({ ...method.defaults, place: 'TT', currency: 'EUR' });
  });

  test('has the roles with their ladders, and what is odd about their titles', () => {
    expect(data.roles).toEqual([
      {
        ...{ id: 'toy-maker', name: 'toy maker', plural: 'toy makers', levels: ['junior', 'senior', 'junior'] },
        titlesNote: 'Carvers are among them.',
      },
      {
        ...{ id: 'toy-seller', name: 'toy seller', plural: 'toy sellers', levels: ['junior', 'senior', 'junior'] },
        titlesNote: '',
      },
    ]);
  });

  test('has no note on titles of a role that the rule leaves out', () => {
    const rule = { ...market.rule, roles: [] };
    expect(compile({ market: { ...market, rule } }).roles.map(({ titlesNote }) => titlesNote)).toEqual(['', '']);
  });

  test('has places with the ones around them', () => {
    expect(data.places.map(({ id, within }) => [id, within])).toEqual([
      ['TT', null],
      ['TT-port', 'TT'],
    ]);
    expect(data.places[0]).toEqual({
      ...{ id: 'TT', name: 'Toytown', inText: 'in Toytown', within: null, currency: 'USD' },
      ...{ onCosts: 20, onCostsNote: 'Glue for all.' },
    });
  });

  test('has the dollar, and what others cost in it', () => {
    expect(data.currencies).toEqual([
      { id: 'USD', name: 'US dollars', usd: 1, rate: null },
      { id: 'EUR', name: 'euros', usd: 2, rate: { date: '2025', source: { id: 'toy-rumor', name: 'Toy rumor' } } },
    ]);
  });

  test('has what was counted, and the last year of it', () => {
    expect(data.market).toEqual({
      ...{ source: { id: 'toy-survey', name: 'Toy survey' }, base: 'TT', lastYear: 2025, minimum: 30 },
      ...{ cells: [cell], ratios: [], remote: null },
    });
    const remote = { rows: 90, unique: 60, percent: 98, low: 96, high: 100 };
    expect(compile({ market: { ...market, remote } }).market.remote).toEqual(remote);
  });

  test('has the discount as its figure gives it', () => {
    expect(data.discount).toEqual({
      ...{ low: 10, high: 30, from: 'TT-port', places: ['TT'], figure: 'toy-discount' },
      source: { id: 'toy-survey', name: 'Toy survey' },
    });
    const figure = { ...method.discount, figure: 'toy-pay-average' };
    expect(compileMethod({ discount: figure }).discount).toMatchObject({ low: 105_000, high: 105_000 });
  });

  test('has the names of disagreements, and those about the discount', () => {
    expect(data.disagreements).toEqual([
      { id: 'T1', title: 'Whether toys break' },
      { id: 'T2', title: 'Whether rumors pay' },
    ]);
    expect(data.placeDisagreements).toEqual(['T1']);
  });

  test('goes through JSON unharmed, as the browser gets it that way', () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  test('is enough for an answer', () => {
    const given = answer(data, defaultChoices(data));
    expect(given).toMatchObject({ kind: 'range', found: { range: { middle: 50_000 } }, inputs: { currency: 'EUR' } });
    expect(listFaults(given)).toEqual([]);
  });
});

describe('a level', () => {
  const levelOf = (id: string, from = data) => from.levels.find((level) => level.id === id);

  test('is read out of the file as the method says', () => {
    expect(levelOf('junior')).toEqual({
      ...{ id: 'junior', name: 'junior', isLeading: false, note: 'Counted.' },
      counted: { level: 'junior', from: 'p25', middle: 'p50', to: 'p75' },
    });
  });

  test('is not counted where the method says so, or nothing', () => {
    expect(levelOf('senior')).toMatchObject({ counted: null, note: 'Not counted.' });
    expect(levelOf('manager')).toMatchObject({ counted: null, note: '', isLeading: true });
  });

  test.each(['counted', 'from', 'middle', 'to'] as const)('is not counted without a "%s"', (key) => {
    const { [key]: _, ...junior } = method.levels[0] ?? { level: '', note: '' };
    const levels = [{ ...junior, level: 'junior', note: 'Half.' }];
    expect(levelOf('junior', compileMethod({ levels }))).toMatchObject({ counted: null, note: 'Half.' });
  });
});

describe('bands', () => {
  test('are the pay and equity that roles name, without ads, and then official wages', () => {
    expect(data.bands.map(({ figure, measure, roles }) => [figure, measure, roles.length])).toEqual([
      ['toy-share', 'equity', 2],
      ['toy-pay', 'base', 2],
      ['toy-pay-rumor', 'base', 1],
      ['toy-pay-total', 'total', 1],
      ['toy-pay-unsaid', 'pay-unspecified', 1],
      ['toy-pay-average', 'average-pay', 1],
      ['toy-wage', 'official-wage', 2],
    ]);
  });

  test('have all that a figure says', () => {
    expect(bandOf('toy-pay')).toEqual({
      ...{ figure: 'toy-pay', roles: ['toy-maker', 'toy-seller'], levels: ['senior'], what: 'Pay of a toy maker' },
      ...{ measure: 'base', place: 'TT', placeName: 'Toytown', low: 100_000, high: 120_000, isOpen: false },
      ...{ date: '2026-05', source: { id: 'toy-survey', name: 'Toy survey' }, isSourced: true, middle: null },
      disagreements: ['T1', 'T2'],
    });
  });

  test('name no place that the data does not know', () => {
    expect(bandOf('toy-pay-rumor')).toMatchObject({ place: null, placeName: 'Place not given', levels: [] });
  });

  test('may be open at the top', () => expect(bandOf('toy-pay-total')).toMatchObject({ isOpen: true, high: 480_000 }));

  test('of one number begin and end with it', () => {
    expect(bandOf('toy-pay-average')).toMatchObject({ low: 105_000, high: 105_000 });
  });

  test('are without a source by the kind of it or by a note', () => {
    expect(bandOf('toy-pay-rumor')?.isSourced).toBe(false);
    expect(bandOf('toy-pay-unsaid')?.isSourced).toBe(false);
    expect(bandOf('toy-pay-average')?.isSourced).toBe(true);
  });

  test('without a date have none', () => {
    const undated = figures.map(({ date: _, ...figure }) => figure);
    expect(bandOf('toy-pay', compile({ figures: undated }))?.date).toBeNull();
  });

  test('of official wages have their median', () => {
    expect(bandOf('toy-wage')).toMatchObject({ low: 100_000, middle: 108_000, high: 120_000 });
    const official = [{ role: 'toy-maker', range: 'toy-wage', median: 'toy-pay' }];
    expect(bandOf('toy-wage', compileMethod({ official }))).toMatchObject({ middle: null, roles: ['toy-maker'] });
  });
});

describe('records that do not fit together stop with what is missing:', () => {
  test.each<[string, Partial<PayRecords>]>([
    ['toy-discount', { figures: figures.filter(({ id }) => id !== 'toy-discount') }],
    ['toy-wage-median', { figures: figures.filter(({ id }) => id !== 'toy-wage-median') }],
    ['toy-survey', { sources: [toyRumor] }],
  ])('%s', (id, changed) => expect(() => compile(changed)).toThrow(`There is no "${id}" in the data.`));

  test('the number of a figure', () => {
    const { low: _, ...half } = band('toy-pay');
    const broken = figures.map((figure) => (figure.id === 'toy-pay' ? half : figure));
    expect(() => compile({ figures: broken })).toThrow('The figure "toy-pay" has no number.');
    const { high: __, ...other } = band('toy-pay');
    expect(() => compile({ figures: [other, ...figures.filter(({ id }) => id !== 'toy-pay')] })).toThrow('"toy-pay"');
  });
});

describe("a company's own bands", () => {
  const company = { ...toySource, id: 'toy-company', kind: 'company' as const };
  const own = band('our-pay', {
    ...{ source: 'toy-company', place: 'Toy Port', roles: ['toy-seller'], levels: ['senior'] },
    ...{ unit: 'money-per-year', currency: 'EUR' },
  });
  const compileOwn = (changed: Partial<PayRecords> = {}) =>
    compile({ figures: [...figures, own], sources: [toySource, toyRumor, company], ...changed });

  test('come before all others, with their currency and the roles that they name', () => {
    expect(compileOwn().bands[0]).toMatchObject({
      ...{ figure: 'our-pay', roles: ['toy-seller'], place: 'TT-port', currency: 'EUR', isOwn: true },
    });
    expect(bandOf('toy-pay')).not.toHaveProperty('currency');
    expect(bandOf('toy-pay')).not.toHaveProperty('isOwn');
  });

  test('bring the words about them along', () => {
    expect(data).not.toHaveProperty('own');
    expect(Object.keys(compileOwn().own ?? {})).toEqual(['decides', 'firm']);
  });

  test('are all there is where the market is not shown', () => {
    const alone = compileOwn({ market: { ...market, cells: [] } });
    expect(alone.market.lastYear).toBe(0);
    expect(alone.own?.none).toContain('no band');
  });

  test('do not bring back a figure that is withheld', () => {
    const hidden = figures.map((figure) => (figure.id === 'toy-pay' ? { ...figure, withheld: true as const } : figure));
    expect(bandOf('toy-pay', compile({ figures: hidden }))).toBeUndefined();
  });
});
