import { type Choices, decide, defaultChoices, type Inputs } from '../../../src/domain/pay/inputs.ts';
import type { NamedSource, PayBand, PayData, PayPlace } from '../../../src/domain/pay/pay-data.ts';
import { type Recommendation, recommend } from '../../../src/domain/pay/recommend.ts';
import type { MarketCell } from '../../../src/schemas/market.ts';

/**
 * Pay data with numbers for reckoning in the head, and nothing that is true. A range is half as wide as its lower end is
 * high, so it goes from 0.8 to 1.2 times the target; a euro costs two dollars, a zloty a quarter.
 */
const ads: NamedSource = { id: 'toy-ads', name: 'Toy ads' };
const survey: NamedSource = { id: 'toy-survey', name: 'Toy survey' };
const bank: NamedSource = { id: 'toy-bank', name: 'Toy bank' };
const rumor: NamedSource = { id: 'toy-rumor', name: 'Toy rumor' };
const office: NamedSource = { id: 'toy-office', name: 'Toy office' };

const land: PayPlace = {
  id: 'land',
  name: 'Toytown',
  inText: 'in Toytown',
  within: null,
  currency: 'USD',
  onCosts: 20,
  onCostsNote: 'Glue for all.',
};

/** A place within the land, one abroad by ratio with one within it, and one that only a single source knows. */
const port: PayPlace = { ...land, id: 'port', name: 'Toy Port', inText: 'in Toy Port', within: 'land' };
const isle: PayPlace = { ...land, id: 'isle', name: 'Toy Isle', inText: 'on Toy Isle', currency: 'EUR', onCosts: 10 };
const cove: PayPlace = { ...isle, id: 'cove', name: 'Toy Cove', inText: 'in Toy Cove', within: 'isle' };
const moor: PayPlace = { ...land, id: 'moor', name: 'Toy Moor', inText: 'on Toy Moor', currency: 'PLN', onCosts: 0 };

/** Thousands at the 10th, 25th, 50th, 75th and 90th percentile. */
export function toyCell(
  [role, level, place]: readonly [role: string, level: string, place: string],
  unique: number,
  thousands: readonly [number, number, number, number, number],
  since = 2024,
): MarketCell {
  const [p10, p25, p50, p75, p90] = thousands.map((amount) => amount * 1000) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return { role, level, place, since, rows: 2 * unique, unique, p10, p25, p50, p75, p90 };
}

/** What a source reports for senior toy makers in the port, unless something else is said. */
export function toyBand(more: Partial<PayBand> = {}): PayBand {
  return {
    figure: 'pay-maker-port',
    roles: ['maker'],
    levels: ['senior'],
    what: 'Senior maker of toys',
    measure: 'base',
    place: 'port',
    placeName: 'Toy Port',
    low: 240_000,
    high: 300_000,
    isOpen: false,
    date: '2026-05',
    source: survey,
    isSourced: true,
    middle: null,
    disagreements: [],
    ...more,
  };
}

const inTown = { place: 'land', placeName: 'Toytown' };

export const toyData: PayData = {
  edition: '2026-11',
  published: '2026-11-20',
  roles: [
    { id: 'maker', name: 'toy maker', plural: 'toy makers', levels: ['junior', 'senior', 'staff'], titlesNote: '' },
    {
      id: 'seller',
      name: 'toy seller',
      plural: 'toy sellers',
      levels: ['junior', 'senior', 'staff'],
      titlesNote: 'Shop assistants are among them.',
    },
    { id: 'boss', name: 'head of toys', plural: 'heads of toys', levels: ['manager', 'chief'], titlesNote: '' },
  ],
  levels: [
    {
      id: 'junior',
      name: 'junior',
      isLeading: false,
      counted: { level: 'junior', from: 'p25', middle: 'p50', to: 'p75' },
      note: 'Juniors are counted.',
    },
    {
      id: 'senior',
      name: 'senior',
      isLeading: false,
      counted: { level: 'senior', from: 'p25', middle: 'p50', to: 'p75' },
      note: 'Seniors are counted.',
    },
    {
      id: 'staff',
      name: 'staff',
      isLeading: false,
      counted: { level: 'senior', from: 'p50', middle: 'p75', to: 'p90' },
      note: 'Staff stand in the upper half of seniors.',
    },
    { id: 'manager', name: 'manager', isLeading: true, counted: null, note: 'Managers are counted by nobody.' },
    {
      id: 'chief',
      name: 'chief',
      isLeading: true,
      counted: { level: 'chief', from: 'p25', middle: 'p50', to: 'p75' },
      note: 'Chiefs are counted.',
    },
  ],
  places: [land, port, isle, moor, cove],
  currencies: [
    { id: 'USD', name: 'US dollars', usd: 1, rate: null },
    { id: 'EUR', name: 'euros', usd: 2, rate: { date: '2025', source: bank } },
    { id: 'PLN', name: 'Polish zlotys', usd: 0.25, rate: { date: '2025-06', source: ads } },
  ],
  market: {
    source: ads,
    base: 'land',
    lastYear: 2025,
    minimum: 30,
    cells: [
      toyCell(['maker', 'junior', 'land'], 250, [50, 75, 100, 125, 150]),
      toyCell(['maker', 'senior', 'land'], 400, [100, 150, 200, 250, 300]),
      toyCell(['seller', 'junior', 'land'], 50, [20, 30, 40, 50, 60], 2023),
      toyCell(['seller', 'senior', 'land'], 200, [40, 60, 80, 100, 120], 2025),
      toyCell(['seller', 'senior', 'isle'], 300, [10, 20, 30, 40, 50]),
      toyCell(['boss', 'chief', 'land'], 100, [200, 250, 300, 350, 400], 2023),
    ],
    ratios: [
      {
        ...{ place: 'isle', rows: 500, unique: 300, amount: 0.25, low: 0.2, high: 0.3 },
        ...{ percent: 50, percentLow: 40, percentHigh: 60 },
      },
      {
        ...{ place: 'isle', role: 'maker', rows: 90, unique: 60, amount: 0.3, low: 0.25, high: 0.35 },
        ...{ percent: 60, percentLow: 50, percentHigh: 70 },
      },
    ],
    remote: { rows: 1000, unique: 500, percent: 90, low: 85, high: 95 },
  },
  bands: [
    toyBand({ disagreements: ['T1'] }),
    // More than any other, so that it shows if it decides anything.
    toyBand({ figure: 'pay-maker-rumor', ...inTown, low: 700_000, high: 900_000, source: rumor, isSourced: false }),
    toyBand({ figure: 'pay-maker-all', ...inTown, levels: [], what: 'Maker of toys', low: 50_000, high: 90_000 }),
    toyBand({
      ...{ figure: 'pay-seller-moor', roles: ['seller'], what: 'Senior seller of toys' },
      ...{ place: 'moor', placeName: 'Toy Moor', low: 40_000, high: 60_000 },
    }),
    toyBand({ figure: 'total-maker', ...inTown, measure: 'total', low: 300_000, high: 500_000, isOpen: true }),
    toyBand({
      ...{ figure: 'unclear-maker', measure: 'pay-unspecified', levels: [], date: null, source: rumor },
      ...{ place: null, placeName: 'Everywhere', low: 90_000, high: 390_000, isSourced: false },
    }),
    toyBand({ figure: 'average-maker', ...inTown, measure: 'average-pay', levels: [], low: 210_000, high: 210_000 }),
    toyBand({ figure: 'stake-maker', measure: 'equity', what: 'Stake of a maker', low: 0.5, high: 1.5 }),
    toyBand({
      ...{ figure: 'wage-maker', ...inTown, roles: ['maker', 'seller'], levels: [], measure: 'official-wage' },
      ...{ what: 'Craft workers', low: 120_000, high: 180_000, middle: 150_000, source: office },
    }),
  ],
  width: 50,
  roundTo: 1000,
  roundMonthTo: 100,
  thin: 100,
  firm: 300,
  discount: { low: 10, high: 30, from: 'port', places: ['land', 'isle'], source: survey, figure: 'port-discount' },
  rival: 'land',
  dilution: [
    { id: 'today', name: 'No further round', sells: [], note: 'It stays.' },
    { id: 'two-rounds', name: 'Two more rounds', sells: [50, 20], note: 'Half, and a fifth of the rest.' },
  ],
  defaults: { role: 'maker', level: 'senior', place: 'land', currency: 'USD', bonus: 0, fee: 0, start: 1 },
  disagreements: [
    { id: 'T1', title: 'What makers earn' },
    { id: 'T2', title: 'What the port adds' },
    { id: 'T3', title: 'Whether toys break' },
  ],
  placeDisagreements: ['T2'],
};

/** The same data with other bands and no others, or with other rows counted. */
export function toyDataWith(bands: readonly PayBand[], market: Partial<PayData['market']> = {}): PayData {
  return { ...toyData, bands, market: { ...toyData.market, ...market } };
}

export function toyChoices(more: Partial<Choices> = {}): Choices {
  return { ...defaultChoices(toyData), ...more };
}

export function toyInputs(more: Partial<Choices> = {}, data = toyData): Inputs {
  return decide(data, toyChoices(more));
}

/** The range that a test rests on; fails where there is none. */
export function toyRange(more: Partial<Choices> = {}, data = toyData): Recommendation {
  const outcome = recommend(data, toyInputs(more, data));
  if (outcome.kind === 'none') throw new Error(`There is no range: ${outcome.reason}.`);
  return outcome;
}
