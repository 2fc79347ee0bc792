import {
  choice,
  number,
  optional,
  type Rejected,
  readState,
  wholeNumber,
  writePairs,
  writeQuery,
} from '../address-state.ts';
import { findById } from './find-by-id.ts';
import { createConverter } from './money.ts';
import type { PayData } from './pay-data.ts';

/** Where the work is done, and by whose market it is paid. */
export const workKinds = ['office', 'remote', 'remote-rival'] as const;

export type Work = (typeof workKinds)[number];

/** What the kinds of work are called, with the place whose employers hire everywhere. */
export function nameWorkKinds({ places, rival }: Pick<PayData, 'places' | 'rival'>): { id: Work; name: string }[] {
  return [
    { id: 'office', name: 'On site or nearby' },
    { id: 'remote', name: 'Remote, by the country’s market' },
    { id: 'remote-rival', name: `Remote, by the market ${findById(places, rival).inText}` },
  ];
}

/** What a reader has chosen. `null` stands for what is usual for the role or in the place. */
export interface Choices {
  role: string;
  level: string | null;
  country: string;
  work: Work;
  currency: string | null;
  equity: number | null;
  valuation: number | null;
  bonus: number;
  'on-costs': number | null;
  fee: number;
  start: number;
}

/** The same with everything decided but the stake, which there need not be. */
export interface Inputs extends Choices {
  level: string;
  currency: string;
  'on-costs': number;
}

/** The most that each number may be; percentages but for the value of the company. */
export const limits = { equity: 100, valuation: 1e12, bonus: 100, 'on-costs': 100, fee: 100 } as const;

/** The scenarios that stand side by side, and which of them the form shows, from 0 on. */
export interface CalculatorState {
  scenarios: readonly Choices[];
  shown: number;
}

/** What the keys of the second and third scenario begin with. */
export const prefixes = ['', 'b-', 'c-'] as const;
export const mostScenarios = prefixes.length;

const frame = { compare: wholeNumber(1, mostScenarios, 1), show: wholeNumber(1, mostScenarios, 1) };
export const editionKey = 'data';

/** How each choice stands in an address. */
export function createFields({ roles, levels, places, currencies, defaults }: PayData) {
  const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);
  return {
    role: choice(idsOf(roles), defaults.role),
    level: optional(idsOf(levels)),
    country: choice(idsOf(places), defaults.place),
    work: choice(workKinds, 'office'),
    currency: optional(idsOf(currencies)),
    equity: number(0, limits.equity, null),
    valuation: number(0, limits.valuation, null),
    bonus: number(0, limits.bonus, defaults.bonus),
    'on-costs': number(0, limits['on-costs'], null),
    fee: number(0, limits.fee, defaults.fee),
    start: wholeNumber(1, 12, defaults.start),
  };
}

export function defaultChoices(data: PayData): Choices {
  return readState(createFields(data), '').state;
}

/** What the address says, whatever it says, and what in it could not be used. */
export function readCalculator(data: PayData, query: string): { state: CalculatorState; rejected: Rejected[] } {
  const fields = createFields(data);
  const asked = new URLSearchParams(query);
  const { state, rejected } = readState(frame, query);
  const scenarios = prefixes.slice(0, state.compare).map((prefix) => {
    const own = [...asked].flatMap(([key, text]) =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), text] as [string, string]] : [],
    );
    const read = readState(fields, String(new URLSearchParams(own)));
    rejected.push(...read.rejected.map(({ key, value }) => ({ key: prefix + key, value })));
    return read.state;
  });
  const editions = asked.getAll(editionKey).filter((text) => text !== data.edition);
  rejected.push(...editions.map((value) => ({ key: editionKey, value })));
  return { state: { scenarios, shown: Math.min(state.show, scenarios.length) - 1 }, rejected };
}

/** The query that leads back to this state, with the edition of the data, so that it shows the same figures later. */
export function writeCalculator(data: PayData, { scenarios, shown }: CalculatorState, query: string): string {
  const fields = createFields(data);
  const own = [
    ...scenarios.flatMap((scenario, index) =>
      writePairs(fields, scenario).map(([key, text]) => [`${prefixes[index]}${key}`, text] as const),
    ),
    ...writePairs(frame, { compare: scenarios.length, show: shown + 1 }),
    [editionKey, data.edition] as const,
  ];
  const names = Object.keys(fields);
  const keys = new Set([
    ...prefixes.flatMap((prefix) => names.map((name) => prefix + name)),
    ...Object.keys(frame),
    editionKey,
  ]);
  return writeQuery(own, (key) => keys.has(key), query);
}

/** What a company is worth stays what it is when its value is given in other money. */
export function keepValuation(data: PayData, before: Choices, after: Choices): Choices {
  const [from, to] = [decide(data, before).currency, decide(data, after).currency];
  if (after.valuation === null || from === to) return after;
  return {
    ...after,
    valuation: Math.min(Math.round(createConverter(data.currencies)(after.valuation, from, to)), limits.valuation),
  };
}

export function decide(data: PayData, choices: Choices): Inputs {
  const place = findById(data.places, choices.country);
  const { levels } = findById(data.roles, choices.role);
  const { defaults } = data;
  const usualCurrency = place.id === defaults.place ? defaults.currency : place.currency;
  return {
    ...choices,
    level: choices.level ?? (levels.includes(defaults.level) ? defaults.level : String(levels.at(-1))),
    currency: choices.currency ?? usualCurrency,
    'on-costs': choices['on-costs'] ?? place.onCosts,
  };
}
