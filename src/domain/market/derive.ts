import type { Market, MarketCell, MarketRatio, MarketRule, Percentile } from '../../schemas/market.ts';
import type { Place } from '../../schemas/place.ts';
import { evenOut } from './even-out.ts';
import { median, percentile } from './percentile.ts';
import { createRandom, resample } from './random.ts';
import type { SalaryRow } from './salary-row.ts';

type MarketPlace = Pick<Place, 'id' | 'country' | 'currency' | 'within'>;
/** The levels that each role has. */
type Ladders = ReadonlyMap<string, readonly string[]>;

/** A row that the rule takes up, with what it means to us. */
interface UsedRow extends SalaryRow {
  role: string;
  ownLevel: string;
  place: string;
}

const shown: readonly (readonly [Percentile, number])[] = [
  ['p10', 10],
  ['p25', 25],
  ['p50', 50],
  ['p75', 75],
  ['p90', 90],
];

/** Everything in the market record that is counted and not decided. The same rows give the same result. */
export function deriveMarket(
  rows: readonly SalaryRow[],
  rule: MarketRule,
  places: readonly MarketPlace[],
  ladders: Ladders,
): Pick<Market, 'cells' | 'ratios' | 'remote'> & { used: number; usedUnique: number } {
  const markets = places.filter(({ within }) => within === undefined);
  const used = useRows(rows, rule, markets);
  return {
    used: used.length,
    usedUnique: withoutRepeats(used).length,
    cells: markets.flatMap(({ id }) =>
      rule.roles.flatMap(({ role }) => {
        const belongs = (row: UsedRow) => row.place === id && row.role === role;
        return cellsOf(used.filter(belongs), rule, ladders.get(role) ?? []);
      }),
    ),
    ...comparePlaces(used, rule, markets),
  };
}

/**
 * A row counts in a place if it is in the money of that place. Dollars for Canada are as many as Canadian dollars
 * there, so the file seems to have read a bare sign as US dollars; elsewhere such rows hold pay of the United States.
 * In the base, what little is in other money counts as the dollars that the file makes of it.
 */
function useRows(rows: readonly SalaryRow[], rule: MarketRule, markets: readonly MarketPlace[]): UsedRow[] {
  const roleOf = new Map(rule.roles.flatMap(({ role, titles }) => titles.map((title) => [title, role] as const)));
  const levelOf = new Map(rule.levels.map(({ code, level }) => [code, level]));
  const marketOf = new Map(markets.map((market) => [market.country, market]));
  const years = new Set([...rule.years, ...rule.earlierYears]);
  return rows.flatMap((row) => {
    const role = roleOf.get(row.title);
    const ownLevel = levelOf.get(row.level);
    const market = marketOf.get(row.country);
    if (!role || !ownLevel || !market || row.employment !== rule.employment || !years.has(row.year)) return [];
    const used = { ...row, role, ownLevel, place: market.id };
    if (market.id === rule.base) return [{ ...used, amount: row.usd }];
    return market.currency === row.currency ? [used] : [];
  });
}

function withoutRepeats(rows: readonly UsedRow[]): UsedRow[] {
  return [...new Map(rows.map((row) => [row.text, row])).values()];
}

/** The cells of one role in one place, level by level. */
function cellsOf(own: readonly UsedRow[], rule: MarketRule, ladder: readonly string[]): MarketCell[] {
  const levels = rule.levels.filter(({ level }) => ladder.includes(level));
  const groups = levels.flatMap(({ level }) => {
    const ofLevel = own.filter(({ ownLevel }) => ownLevel === level);
    const recent = ofLevel.filter(({ year }) => rule.years.includes(year));
    // The years before count only where the last ones are too few.
    const rows = withoutRepeats(recent).length < rule.minimum ? ofLevel : recent;
    const unique = withoutRepeats(rows);
    return unique.length < rule.minimum ? [] : [{ level, rows, unique }];
  });
  const evened = new Map(
    shown.map(([name, percent]) => {
      const raw = groups.map(({ unique }) => ({
        value: percentile(sortedAmounts(unique), percent),
        weight: unique.length,
      }));
      return [name, { raw: raw.map(({ value }) => toThousands(value)), even: evenOut(raw).map(toThousands) }];
    }),
  );
  return groups.map(({ level, rows, unique }, index) => {
    const [{ role, place } = { role: '', place: '' }] = unique;
    const value = (name: Percentile) => evened.get(name)?.even[index] ?? Number.NaN;
    const changed = shown.map(([name]) => name).filter((name) => evened.get(name)?.raw[index] !== value(name));
    return {
      role,
      level,
      place,
      since: Math.min(...rows.map(({ year }) => year)),
      rows: rows.length,
      unique: unique.length,
      p10: value('p10'),
      p25: value('p25'),
      p50: value('p50'),
      p75: value('p75'),
      p90: value('p90'),
      ...(changed.length > 0 ? { evened: changed } : {}),
    };
  });
}

function sortedAmounts(rows: readonly UsedRow[]): number[] {
  return rows.map(({ amount }) => amount).sort((a, b) => a - b);
}

function toThousands(amount: number): number {
  return Math.round(amount / 1000) * 1000;
}

/** What the base pays for the same role and level, once as counted and once for each drawing of its rows. */
interface Matched {
  counted: number;
  drawn: readonly number[];
}

function comparePlaces(
  used: readonly UsedRow[],
  rule: MarketRule,
  markets: readonly MarketPlace[],
): Pick<Market, 'ratios' | 'remote'> {
  const random = createRandom(rule.seed);
  const unique = withoutRepeats(used);
  const base = unique.filter(({ place }) => place === rule.base);
  const basePay = matchedPay(base, rule, random);
  const others = markets.filter(({ id }) => id !== rule.base);
  const ratios = others.flatMap(({ id }) =>
    [undefined, ...rule.roles.map(({ role }) => role)].flatMap((role): MarketRatio[] => {
      const belongs = (row: UsedRow) => row.place === id && (role === undefined || row.role === role);
      const rows = unique.filter((row) => belongs(row) && basePay.has(cellName(row)));
      if (rows.length < rule.minimum) return [];
      const local = compare(rows, basePay, (row) => row.amount, rule, random);
      const same = compare(rows, basePay, (row) => row.usd, rule, random);
      return [
        {
          place: id,
          ...(role === undefined ? {} : { role }),
          rows: used.filter((row) => belongs(row) && basePay.has(cellName(row))).length,
          unique: rows.length,
          amount: toDigits(local.middle, 3),
          low: toDigits(local.low, 3),
          high: toDigits(local.high, 3),
          percent: toDigits(same.middle * 100, 0),
          percentLow: toDigits(same.low * 100, 0),
          percentHigh: toDigits(same.high * 100, 0),
        },
      ];
    }),
  );
  return { ratios, ...compareRemote(used, rule, base, random) };
}

/** Only what is all remote or not at all: what lies between the two is rare, and nobody knows what it means. */
function compareRemote(
  used: readonly UsedRow[],
  rule: MarketRule,
  base: readonly UsedRow[],
  random: () => number,
): Pick<Market, 'remote'> {
  const onSite = matchedPay(
    base.filter(({ remote }) => remote === 0),
    rule,
    random,
  );
  const belongs = (row: UsedRow) => row.place === rule.base && row.remote === 100 && onSite.has(cellName(row));
  const rows = base.filter(belongs);
  if (rows.length < rule.minimum) return {};
  const { middle, low, high } = compare(rows, onSite, (row) => row.amount, rule, random);
  return {
    remote: {
      rows: used.filter(belongs).length,
      unique: rows.length,
      percent: toDigits(middle * 100, 0),
      low: toDigits(low * 100, 0),
      high: toDigits(high * 100, 0),
    },
  };
}

function cellName({ role, ownLevel }: UsedRow): string {
  return `${role} ${ownLevel}`;
}

/** Medians by role and level, where there are rows enough. */
function matchedPay(rows: readonly UsedRow[], rule: MarketRule, random: () => number): Map<string, Matched> {
  const groups = Map.groupBy(rows, cellName);
  const pay = new Map<string, Matched>();
  for (const [name, group] of groups) {
    if (group.length < rule.minimum) continue;
    const amounts = sortedAmounts(group);
    pay.set(name, {
      counted: percentile(amounts, 50),
      drawn: Array.from({ length: rule.resamples }, () => median(resample(amounts, random))),
    });
  }
  return pay;
}

/** The median of what rows pay against the base's median for the same role and level, with its interval. */
function compare(
  rows: readonly UsedRow[],
  base: ReadonlyMap<string, Matched>,
  payOf: (row: UsedRow) => number,
  { resamples, confidence }: MarketRule,
  random: () => number,
): { middle: number; low: number; high: number } {
  const matched = rows.flatMap((row) => {
    const pay = base.get(cellName(row));
    return pay ? [{ paid: payOf(row), pay }] : [];
  });
  const indexes = matched.map((_, index) => index);
  const drawn = Array.from({ length: resamples }, (_, draw) =>
    median(
      resample(indexes, random).map((index) => {
        const entry = matched[index];
        return (entry?.paid ?? Number.NaN) / (entry?.pay.drawn[draw] ?? Number.NaN);
      }),
    ),
  ).sort((a, b) => a - b);
  const outside = (100 - confidence) / 2;
  return {
    middle: median(matched.map(({ paid, pay }) => paid / pay.counted)),
    low: percentile(drawn, outside),
    high: percentile(drawn, 100 - outside),
  };
}

function toDigits(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
