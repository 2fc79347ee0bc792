import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, answer } from '../../../src/domain/pay/answer.ts';
import {
  type CalculatorState,
  type Choices,
  decide,
  defaultChoices,
  keepValuation,
  limits,
  mostScenarios,
  nameWorkKinds,
  readCalculator,
  workKinds,
  writeCalculator,
} from '../../../src/domain/pay/inputs.ts';
import { moveChoices } from '../../../src/domain/pay/move-choices.ts';
import type { PayData } from '../../../src/domain/pay/pay-data.ts';
import { readPercent } from '../../../src/domain/read-number.ts';
import { listFaults } from './answer-faults.ts';
import { hostileQueries } from './hostile-addresses.ts';
import { anyChoices, anyState } from './toy-choices.ts';
import { toyChoices, toyData, toyInputs } from './toy-data.ts';

const read = (query: string) => readCalculator(toyData, query);
const first = (query: string) => read(query).state.scenarios[0];
const write = (state: Parameters<typeof writeCalculator>[1], query = '') => writeCalculator(toyData, state, query);
const alone = (more: Parameters<typeof toyChoices>[0] = {}) => ({ scenarios: [toyChoices(more)], shown: 0 });
const keysOf = (query: string) => [...new URLSearchParams(query).keys()];

describe('the choices to start with', () => {
  test('are those of the data, and nothing that is usual is decided yet', () => {
    expect(defaultChoices(toyData)).toEqual({
      ...{ role: 'maker', level: null, country: 'land', work: 'office', currency: null },
      ...{ equity: null, valuation: null, bonus: 0, 'on-costs': null, fee: 0, start: 1 },
    });
  });

  test('are what an address without a query means', () => {
    expect(read('')).toEqual({ state: { scenarios: [defaultChoices(toyData)], shown: 0 }, rejected: [] });
  });
});

describe('what was not chosen', () => {
  test.each([
    ['is the usual level', {}, { level: 'senior' }],
    ['is the highest level of a role without that one', { role: 'boss' }, { level: 'chief' }],
    ['is the money of the place', { country: 'isle' }, { currency: 'EUR' }],
    ['is the share of on-costs in the place', { country: 'isle' }, { 'on-costs': 10 }],
    ['is no stake', {}, { equity: null, valuation: null }],
  ] as const)('%s', (_, more, decided) => expect(toyInputs(more)).toMatchObject(decided));

  test('is the usual money in the place that the calculator starts with', () => {
    const data = { ...toyData, defaults: { ...toyData.defaults, currency: 'PLN' } };
    expect(toyInputs({}, data).currency).toBe('PLN');
    expect(toyInputs({ country: 'port' }, data).currency).toBe('USD');
  });
});

test('what was chosen stands', () => {
  const chosen = { level: 'staff', currency: 'PLN', 'on-costs': 0, start: 12 } as const;
  expect(toyInputs(chosen)).toMatchObject(chosen);
  expect(toyInputs({ role: 'boss', level: 'junior' }).level).toBe('junior');
});

test('kinds of work have names, and the last one that of the place of the rival', () => {
  const named = nameWorkKinds({ ...toyData, rival: 'isle' });
  expect(named.map(({ id }) => id)).toEqual(workKinds);
  expect(new Set(named.map(({ name }) => name)).size).toBe(workKinds.length);
  expect(named.at(-1)?.name).toContain('on Toy Isle');
});

describe('an address', () => {
  test('says each choice', () => {
    const query =
      '?role=seller&level=staff&country=isle&work=remote-rival&currency=PLN&equity=0.25&valuation=5000000&bonus=10&on-costs=7.5&fee=20&start=9';
    expect(first(query)).toEqual({
      ...{ role: 'seller', level: 'staff', country: 'isle', work: 'remote-rival', currency: 'PLN' },
      ...{ equity: 0.25, valuation: 5_000_000, bonus: 10, 'on-costs': 7.5, fee: 20, start: 9 },
    });
    expect(read(query).rejected).toEqual([]);
  });

  test.each(workKinds)('knows work of the kind %s', (work) => {
    expect(first(`?work=${work}`)).toMatchObject({ work });
  });

  test.each(Object.entries(limits))('says at the most %s of %d', (key, most) => {
    expect(first(`?${key}=${most}`)).toMatchObject({ [key]: most });
    expect(read(`?${key}=${most + 1}`).rejected).toEqual([{ key, value: String(most + 1) }]);
  });

  test.each([
    ...['role=king', 'level=', 'level=Senior', 'country=US', 'work=home', 'currency=GBP', 'equity=-1', 'valuation=1e9'],
    ...[
      'bonus=ten',
      'on-costs=101',
      'fee=',
      'start=0',
      'start=13',
      'start=7.5',
      'start=7.0',
      'compare=0',
      'compare=4',
      'compare=2.99',
      'show=x',
      'show=1.5',
      'role=__proto__',
    ],
  ])('that says %s is not understood there, and the usual choice stands', (pair) => {
    const [key, value] = pair.split('=');
    expect(read(`?${pair}`)).toEqual({ state: read('').state, rejected: [{ key, value }] });
  });

  test('of other data is named, so that nobody takes new figures for old ones', () => {
    expect(read('?data=2026-11').rejected).toEqual([]);
    expect(read('?data=2025-01&role=boss')).toMatchObject({
      state: { scenarios: [{ role: 'boss' }] },
      rejected: [{ key: 'data', value: '2025-01' }],
    });
    expect(read('?data=2026-11&data=').rejected).toEqual([{ key: 'data', value: '' }]);
  });
});

describe('scenarios', () => {
  test('are as many as the address compares, each with its own prefix', () => {
    const { state, rejected } = read('?compare=3&show=2&role=seller&b-country=isle&c-role=boss&c-bonus=5');
    expect(state).toEqual({
      scenarios: [
        toyChoices({ role: 'seller' }),
        toyChoices({ country: 'isle' }),
        toyChoices({ role: 'boss', bonus: 5 }),
      ],
      shown: 1,
    });
    expect(rejected).toEqual([]);
    expect(mostScenarios).toBe(3);
  });

  test('that are not compared are left out', () => {
    expect(read('?b-role=boss')).toEqual(read(''));
    expect(read('?compare=2&c-role=king').rejected).toEqual([]);
  });

  test('name what was not understood with their prefix', () => {
    expect(read('?compare=2&b-fee=1&b-fee=2&b-role=king').rejected).toEqual([
      { key: 'b-role', value: 'king' },
      { key: 'b-fee', value: '2' },
    ]);
  });

  test('are shown one at a time, and never one that is not there', () => {
    expect(read('?compare=2&show=3').state.shown).toBe(1);
    expect(read('?show=2').state.shown).toBe(0);
  });
});

describe('a written address', () => {
  test('leaves out what is usual, but always names the edition of its data', () => {
    expect(write(alone())).toBe('?data=2026-11');
    expect(write(alone({ bonus: 0, fee: 0, start: 1, role: 'maker' }))).toBe('?data=2026-11');
  });

  test('holds a choice that is the usual one only by chance', () => {
    expect(write(alone({ level: 'senior', currency: 'USD', 'on-costs': 20, equity: 0 }))).toBe(
      '?currency=USD&data=2026-11&equity=0&level=senior&on-costs=20',
    );
  });

  test('has its keys sorted', () => {
    const scenarios = [toyChoices({ role: 'boss', fee: 5 }), toyChoices({ country: 'isle' })];
    expect(write({ scenarios, shown: 1 }, '?zoom=2&a=1')).toBe(
      '?a=1&b-country=isle&compare=2&data=2026-11&fee=5&role=boss&show=2&zoom=2',
    );
  });

  test('keeps the keys of others, and nothing of its own from before', () => {
    const before = '?utm=x&utm=y&role=king&b-role=boss&c-fee=9&compare=3&show=3&data=1999-01&b-utm=z&__proto__=1';
    expect(write(alone(), before)).toBe('?__proto__=1&b-utm=z&data=2026-11&utm=x&utm=y');
  });

  test('is read back the same, from one scenario to three', () => {
    fc.assert(
      fc.property(anyState, fc.webQueryParameters(), (state, query) => {
        const written = write(state, query);
        expect(read(written)).toEqual({ state, rejected: [] });
        expect(write(state, written)).toBe(written);
        expect(keysOf(written)).toEqual(keysOf(written).toSorted());
        expect(new URLSearchParams(written).getAll('data')).toEqual(['2026-11']);
      }),
      { numRuns: 300 },
    );
  }, 30_000);
});

describe('a percentage that somebody types', () => {
  const typed = fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.constantFrom('', '.', ','), fc.stringMatching(/^\d{1,12}$/))
    .map(([whole, mark, decimals]) => `${whole}${mark && mark + decimals}`);

  test.each(['bonus', 'equity', 'on-costs', 'fee'] as const)('as %s is the same after an address', (key) => {
    fc.assert(
      fc.property(typed, (text) => {
        const value = readPercent(text);
        fc.pre(value !== undefined && value <= limits[key]);
        const state = alone({ [key]: value });
        expect(read(write(state))).toEqual({ state, rejected: [] });
      }),
      { numRuns: 500 },
    );
  });
});

describe('choices that move to another edition', () => {
  const defaults = { role: 'boss', level: 'chief', place: 'isle', currency: 'PLN', bonus: 15, fee: 25, start: 6 };
  const other: PayData = { ...toyData, edition: '2027-01', defaults };
  const smaller: PayData = { ...other, roles: toyData.roles.filter(({ id }) => id !== 'seller') };
  const move = (state: CalculatorState, to = other) => moveChoices(toyData, to, state);

  test('stay what they are, though other things are usual there', () => {
    const state = { scenarios: [toyChoices(), toyChoices({ country: 'port', bonus: 5, start: 12 })], shown: 1 };
    expect(move(state)).toEqual({ state, rejected: [] });
    expect(move(state).state.scenarios[0]).toMatchObject({
      ...{ role: 'maker', country: 'land', bonus: 0, fee: 0, start: 1 },
      ...{ level: null, currency: null, equity: null, valuation: null, 'on-costs': null },
    });
  });

  test('stay what they are, whatever they are, there and back', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const there = move(state);
        expect(there).toEqual({ state, rejected: [] });
        expect(moveChoices(other, toyData, there.state)).toEqual(there);
      }),
    );
  });

  test('name what is not known there, as an address would, and the usual choice stands instead', () => {
    const one = toyChoices({ role: 'seller', fee: 20 });
    expect(move({ scenarios: [one, toyChoices(), one], shown: 2 }, smaller)).toEqual({
      state: { scenarios: [{ ...one, role: 'boss' }, toyChoices(), { ...one, role: 'boss' }], shown: 2 },
      rejected: [
        { key: 'role', value: 'seller' },
        { key: 'c-role', value: 'seller' },
      ],
    });
  });
});

describe('what a company is worth', () => {
  const keep = (before: Partial<Choices>, change: Partial<Choices>) =>
    keepValuation(toyData, toyChoices(before), toyChoices({ ...before, ...change }));

  test('stays what it is in other money, chosen or usual in the place', () => {
    expect(keep({ valuation: 10_000_000 }, { currency: 'EUR' }).valuation).toBe(5_000_000);
    expect(keep({ valuation: 10_000_000 }, { country: 'moor' }).valuation).toBe(40_000_000);
    expect(keep({ valuation: 5_000_000, country: 'isle' }, { currency: 'USD' }).valuation).toBe(10_000_000);
  });

  test('is untouched where the money stays the same, and where nobody has said it', () => {
    expect(keep({ valuation: 12.34 }, { country: 'port', bonus: 5 })).toEqual(
      toyChoices({ valuation: 12.34, country: 'port', bonus: 5 }),
    );
    expect(keep({ currency: 'EUR', valuation: 7 }, { country: 'moor' }).valuation).toBe(7);
    expect(keep({}, { currency: 'EUR' })).toEqual(toyChoices({ currency: 'EUR' }));
  });

  test('is whole, and never more than an address can say', () => {
    expect(keep({ valuation: 5 }, { currency: 'EUR' }).valuation).toBe(3);
    expect(keep({ valuation: limits.valuation }, { currency: 'PLN' }).valuation).toBe(limits.valuation);
  });

  test('is the same there and back, but for rounding', () => {
    const ids = fc.constantFrom(...toyData.currencies.map(({ id }) => id));
    const costs = new Map(toyData.currencies.map(({ id, usd }) => [id, usd]));
    fc.assert(
      fc.property(anyChoices(), fc.integer({ min: 0, max: 1e11 }), ids, (choices, valuation, currency) => {
        const before = { ...choices, valuation };
        const there = keepValuation(toyData, before, { ...before, currency });
        const back = keepValuation(toyData, there, { ...there, currency: choices.currency });
        const usual = decide(toyData, choices).currency;
        const unit = (costs.get(currency) ?? 0) / (costs.get(usual) ?? 1);
        expect(Math.abs(Number(back.valuation) - valuation)).toBeLessThanOrEqual((unit + 1) / 2);
        expect({ ...back, valuation }).toEqual(before);
      }),
    );
  });
});

describe('ten thousand addresses of people who mean no good', () => {
  const names = [...Object.keys(defaultChoices(toyData)), 'compare', 'show', 'data'];

  test('are all read, answered in numbers and words that can be read, and written so that they mean the same', () => {
    const kinds = new Map<string, Answer['kind']>();
    fc.assert(
      fc.property(hostileQueries(toyData), (query) => {
        const { state, rejected } = read(query);
        expect(state.scenarios.length).toBeGreaterThanOrEqual(1);
        expect(state.scenarios.length).toBeLessThanOrEqual(mostScenarios);
        expect(state.scenarios[state.shown]).toBeDefined();
        for (const { key } of rejected) expect(names).toContain(key.replace(/^[bc]-/, ''));
        expect(read(write(state, query))).toEqual({ state, rejected: [] });
        for (const choices of state.scenarios) {
          // Many of these addresses say the same in the end, and the same has the same answer.
          const said = JSON.stringify(choices);
          if (kinds.has(said)) continue;
          const given = answer(toyData, choices);
          expect(listFaults(given)).toEqual([]);
          kinds.set(said, given.kind);
        }
      }),
      { numRuns: 10_000, seed: 20_261_128 },
    );
    // Addresses that all lead to the same would prove little.
    const given = [...kinds.values()];
    for (const kind of ['range', 'none']) expect(given.filter((other) => other === kind).length).toBeGreaterThan(300);
  }, 60_000);
});
