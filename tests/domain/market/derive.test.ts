import { describe, expect, test } from 'vitest';
import { deriveMarket } from '../../../src/domain/market/derive.ts';
import type { SalaryRow } from '../../../src/domain/market/salary-row.ts';
import type { MarketRule } from '../../../src/schemas/market.ts';

const rule: MarketRule = {
  employment: 'FT',
  years: [2024, 2025],
  earlierYears: [2023],
  minimum: 30,
  base: 'home',
  levels: [
    { code: 'EN', level: 'junior' },
    { code: 'MI', level: 'mid' },
    { code: 'SE', level: 'senior' },
  ],
  roles: [
    { role: 'sawyer', titles: ['Sawyer', 'Saw Operator'] },
    { role: 'painter', titles: ['Painter'] },
  ],
  repeats: 'Once.',
  currencies: 'Their own.',
  seed: 1,
  resamples: 100,
  confidence: 95,
};

// Half of the money at home.
const shells = { currency: 'XTS', country: 'AW' };
const places = [
  { id: 'home', country: 'HM', currency: 'USD' },
  { id: 'home-coast', country: 'HM', currency: 'USD', within: 'home' },
  { id: 'away', ...shells },
];
const ladders = new Map([
  ['sawyer', ['junior', 'mid', 'senior']],
  ['painter', ['mid', 'senior']],
]);

type Part = Partial<Omit<SalaryRow, 'text' | 'amount' | 'usd'>>;

/** As many different rows, of sawyers in the middle at home if nothing else is said; pay may go by their number. */
function rowsOf(count: number, pay: number | ((index: number) => number), part: Part = {}): SalaryRow[] {
  return Array.from({ length: count }, (_, index) => {
    const amount = typeof pay === 'number' ? pay : pay(index);
    const row = { year: 2024, level: 'MI', employment: 'FT', title: 'Sawyer', currency: 'USD', country: 'HM', ...part };
    const usd = row.currency === 'USD' ? amount : amount / 2;
    return { remote: 0, ...row, amount, usd, text: JSON.stringify([index, amount, row, part.remote]) };
  });
}

const derive = (rows: readonly SalaryRow[], changed: Partial<MarketRule> = {}) =>
  deriveMarket(rows, { ...rule, ...changed }, places, ladders);
// From five digits to six, which text would sort the other way.
const rising = (index: number) => 90_000 + index * 1000;
const all = (value: number) => ({ p10: value, p25: value, p50: value, p75: value, p90: value });

describe('a row counts', () => {
  test.each<[string, Part]>([
    ['under each title of a role', { title: 'Saw Operator' }],
    ['in each year of the rule', { year: 2025 }],
    ['in an earlier year', { year: 2023 }],
    ['in the money of its place', shells],
    ['at home in foreign money too', { currency: 'XTS' }],
    ['remote or not', { remote: 50 }],
  ])('%s', (_name, part) => expect(derive(rowsOf(1, 50_000, part))).toMatchObject({ used: 1, usedUnique: 1 }));

  test.each<[string, Part]>([
    ['under a title of no role', { title: 'Sawyer II' }],
    ['in a year before all others', { year: 2022 }],
    ['on a level that the rule does not name', { level: 'EX' }],
    ['for another kind of employment', { employment: 'PT' }],
    ['in a country that is none of the places', { country: 'ZZ' }],
    ['in dollars away from home', { country: 'AW' }],
  ])('not %s', (_name, part) => {
    expect(derive(rowsOf(40, 50_000, part))).toEqual({ used: 0, usedUnique: 0, cells: [], ratios: [] });
  });

  test('once among the different ones, however often it stands there', () => {
    const rows = rowsOf(3, rising);
    expect(derive([...rows, ...rows, ...rows])).toMatchObject({ used: 9, usedUnique: 3 });
  });
});

describe('a cell', () => {
  test('holds percentiles in whole thousands, and what they rest on', () => {
    expect(derive(rowsOf(30, rising)).cells).toEqual([
      {
        role: 'sawyer',
        level: 'mid',
        place: 'home',
        since: 2024,
        rows: 30,
        unique: 30,
        p10: 93_000,
        p25: 97_000,
        p50: 105_000,
        p75: 112_000,
        p90: 116_000,
      },
    ]);
  });

  test('counts a repeated row, and is not moved by it', () => {
    const rows = rowsOf(30, rising);
    const [dearest] = rows.slice(-1);
    const repeats = Array.from({ length: 50 }, () => dearest).filter((row) => row !== undefined);
    const [once] = derive(rows).cells;
    expect(derive([...rows, ...repeats]).cells).toEqual([{ ...once, rows: 80 }]);
  });

  test('is there from 30 different rows on', () => {
    expect(derive(rowsOf(30, rising)).cells).toHaveLength(1);
    expect(derive(rowsOf(29, rising)).cells).toEqual([]);
    expect(derive([...rowsOf(29, rising), ...rowsOf(29, rising)]).cells).toEqual([]);
    expect(derive(rowsOf(29, rising), { minimum: 29 }).cells).toHaveLength(1);
  });

  test('pools the titles of a role', () => {
    const rows = [...rowsOf(20, 100_000), ...rowsOf(10, 100_000, { title: 'Saw Operator' })];
    expect(derive(rows).cells).toMatchObject([{ role: 'sawyer', unique: 30 }]);
  });

  test('is in the money of its place', () => {
    expect(derive(rowsOf(30, 80_000, shells)).cells).toMatchObject([{ place: 'away', ...all(80_000) }]);
    expect(derive(rowsOf(30, 80_000, { currency: 'XTS' })).cells).toMatchObject([{ place: 'home', ...all(40_000) }]);
  });

  test('does without earlier years where the last ones are enough', () => {
    const rows = [...rowsOf(30, 100_000), ...rowsOf(40, 10_000, { year: 2023 })];
    expect(derive(rows).cells).toMatchObject([{ since: 2024, rows: 30, unique: 30, ...all(100_000) }]);
  });

  test('takes earlier years in where the last ones are too few', () => {
    const earlier = rowsOf(40, 10_000, { year: 2023 });
    expect(derive([...rowsOf(29, 100_000), ...earlier]).cells).toMatchObject([{ since: 2023, rows: 69, p25: 10_000 }]);
    // Repeats do not make them enough.
    const repeated = [...rowsOf(29, 100_000), ...rowsOf(29, 100_000)];
    expect(derive([...repeated, ...earlier]).cells).toMatchObject([{ since: 2023, rows: 98, unique: 69 }]);
  });

  test('says in which year its rows begin', () => {
    expect(derive(rowsOf(30, 100_000, { year: 2025 })).cells).toMatchObject([{ since: 2025 }]);
  });

  test('is there for levels of the ladder alone', () => {
    const rows = rowsOf(30, 100_000, { title: 'Painter', level: 'EN' });
    expect(derive(rows)).toMatchObject({ used: 30, cells: [] });
  });

  test('of a place within another there is none', () => {
    expect(derive(rowsOf(30, rising)).cells.map(({ place }) => place)).toEqual(['home']);
  });

  test('stands where the rule has its role and level, place after place', () => {
    const titles = ['Painter', 'Sawyer'];
    const rows = [shells, {}].flatMap((place) =>
      titles.flatMap((title) => ['SE', 'MI'].flatMap((level) => rowsOf(30, 100_000, { ...place, title, level }))),
    );
    expect(derive(rows).cells.map(({ place, role, level }) => `${place} ${role} ${level}`)).toEqual([
      'home sawyer mid',
      'home sawyer senior',
      'home painter mid',
      'home painter senior',
      'away sawyer mid',
      'away sawyer senior',
      'away painter mid',
      'away painter senior',
    ]);
  });
});

describe('percentiles that fall from a level to the next', () => {
  test('are evened out by the rows behind them', () => {
    const rows = [
      ...rowsOf(30, 100_000, { level: 'EN' }),
      ...rowsOf(60, 70_000, { level: 'MI' }),
      ...rowsOf(30, 90_000, { level: 'SE' }),
    ];
    const { cells } = derive(rows);
    const evened = ['p10', 'p25', 'p50', 'p75', 'p90'];
    expect(cells).toMatchObject([
      { level: 'junior', ...all(80_000), evened },
      { level: 'mid', ...all(80_000), evened },
      { level: 'senior', ...all(90_000) },
    ]);
    expect(cells[2]).not.toHaveProperty('evened');
  });

  test('are evened out one by one', () => {
    const rows = [
      ...rowsOf(30, (index) => (index < 15 ? 100_000 : 200_000), { level: 'EN' }),
      ...rowsOf(30, 160_000, { level: 'MI' }),
    ];
    const evened = ['p75', 'p90'];
    expect(derive(rows).cells).toMatchObject([
      { level: 'junior', p10: 100_000, p25: 100_000, p50: 150_000, p75: 180_000, p90: 180_000, evened },
      { level: 'mid', p10: 160_000, p25: 160_000, p50: 160_000, p75: 180_000, p90: 180_000, evened },
    ]);
  });

  test('are evened out across a level that has too few rows', () => {
    const rows = [
      ...rowsOf(30, 100_000, { level: 'EN' }),
      ...rowsOf(29, 500_000, { level: 'MI' }),
      ...rowsOf(30, 80_000, { level: 'SE' }),
    ];
    expect(derive(rows).cells).toMatchObject([all(90_000), all(90_000)]);
  });

  test('are left alone between roles and between places', () => {
    const rows = [
      ...rowsOf(30, 100_000),
      ...rowsOf(30, 50_000, { title: 'Painter' }),
      ...rowsOf(30, 40_000, { ...shells, level: 'SE' }),
    ];
    for (const cell of derive(rows).cells) expect(cell).not.toHaveProperty('evened');
  });
});

describe('a place against the base', () => {
  const home = [...rowsOf(30, 100_000), ...rowsOf(30, 200_000, { title: 'Painter' })];
  const sawyers = rowsOf(30, 80_000, shells);
  const painters = rowsOf(30, 100_000, { ...shells, title: 'Painter' });

  test('is compared for all roles together and then for each', () => {
    const exactly = (amount: number, percent: number) => ({
      amount,
      low: amount,
      high: amount,
      percent,
      percentLow: percent,
      percentHigh: percent,
    });
    const { ratios } = derive([...home, ...sawyers, ...painters, ...painters]);
    expect(ratios).toEqual([
      // Half of the rows are at 0.8 and half at 0.5, and each half may be the larger one in a drawing.
      {
        place: 'away',
        rows: 90,
        unique: 60,
        amount: 0.65,
        low: 0.5,
        high: 0.8,
        percent: 33,
        percentLow: 25,
        percentHigh: 40,
      },
      { place: 'away', role: 'sawyer', rows: 30, unique: 30, ...exactly(0.8, 40) },
      { place: 'away', role: 'painter', rows: 60, unique: 30, ...exactly(0.5, 25) },
    ]);
  });

  test('is compared level by level', () => {
    const rows = [
      ...rowsOf(30, 100_000, { level: 'MI' }),
      ...rowsOf(30, 200_000, { level: 'SE' }),
      ...rowsOf(10, 90_000, { ...shells, level: 'MI' }),
      ...rowsOf(20, 180_000, { ...shells, level: 'SE' }),
    ];
    expect(derive(rows).ratios).toMatchObject([
      { unique: 30, amount: 0.9 },
      { role: 'sawyer', amount: 0.9 },
    ]);
  });

  test('leaves out rows that the base has too few of to compare with', () => {
    const seniors = rowsOf(40, 500_000, { ...shells, level: 'SE' });
    const few = rowsOf(29, 100_000, { level: 'SE' });
    const [together] = derive([...home, ...few, ...sawyers, ...seniors]).ratios;
    expect(together).toMatchObject({ rows: 30, unique: 30, amount: 0.8 });
  });

  test('needs as many different rows as a cell', () => {
    expect(derive([...home, ...sawyers.slice(1)]).ratios).toEqual([]);
    expect(derive([...home, ...sawyers.slice(15), ...painters.slice(15)]).ratios).toMatchObject([
      { place: 'away', unique: 30 },
    ]);
  });

  test('counts earlier years always', () => {
    const before = rowsOf(30, 60_000, { ...shells, year: 2023 });
    expect(derive([...home, ...sawyers, ...before]).ratios[0]).toMatchObject({ unique: 60, amount: 0.7 });
  });

  test('is not moved by repeats', () => {
    const cheap = rowsOf(30, (index) => 50_000 + index * 2000, shells);
    const repeats = Array.from({ length: 40 }, () => cheap.slice(0, 1)).flat();
    const once = derive([...home, ...cheap]).ratios;
    expect(derive([...home, ...cheap, ...repeats]).ratios).toEqual(once.map((ratio) => ({ ...ratio, rows: 70 })));
  });
});

describe('remote work in the base', () => {
  const onSite = rowsOf(30, 100_000);
  const remote = rowsOf(30, 90_000, { remote: 100 });

  test('is compared with work on site, without what lies between the two', () => {
    const between = rowsOf(50, 10_000, { remote: 50 });
    expect(derive([...onSite, ...remote, ...between, ...remote]).remote).toEqual({
      rows: 60,
      unique: 30,
      percent: 90,
      low: 90,
      high: 90,
    });
  });

  test.each([
    ['on site', onSite.slice(1), remote],
    ['remote', onSite, remote.slice(1)],
  ])('is not compared with too few rows %s', (_name, some, others) => {
    expect(derive([...some, ...others])).not.toHaveProperty('remote');
  });

  test('is matched by role and level', () => {
    const painters = rowsOf(40, 500_000, { title: 'Painter', remote: 100 });
    expect(derive([...onSite, ...remote, ...painters]).remote).toMatchObject({ unique: 30, percent: 90 });
  });

  test('is that of the base alone', () => {
    const away = [...rowsOf(30, 100_000, shells), ...rowsOf(30, 90_000, { ...shells, remote: 100 })];
    expect(derive([...onSite, ...away])).not.toHaveProperty('remote');
    expect(derive([...onSite, ...remote, ...away]).remote).toMatchObject({ rows: 30, unique: 30, percent: 90 });
  });
});

describe('the same rows', () => {
  // Pay that rises in no order, so that an interval has a width.
  const spread = (from: number) => (index: number) => from + ((index * 37) % 80) * 1000;
  const rows = [
    ...rowsOf(80, spread(100_000)),
    ...rowsOf(60, spread(150_000), { level: 'SE' }),
    ...rowsOf(50, spread(95_000), { remote: 100 }),
    ...rowsOf(40, spread(70_000), shells),
    ...rowsOf(35, spread(90_000), { ...shells, level: 'SE', year: 2023 }),
  ];

  test('give the same result every time', () => {
    expect(derive(rows)).toEqual(derive(rows));
  });

  test('stay as they were', () => {
    const before = structuredClone(rows);
    derive(rows);
    expect(rows).toEqual(before);
  });

  // Only the drawings go by the order.
  test('give the same in any order, but for the ends of intervals', () => {
    const withoutEnds = ({ ratios, remote, ...others }: ReturnType<typeof derive>) => ({
      ...others,
      ratios: ratios.map(({ place, role, rows: count, unique, amount, percent }) => [
        ...[place, role, count, unique, amount, percent],
      ]),
      remote: [remote?.rows, remote?.unique, remote?.percent],
    });
    expect(withoutEnds(derive(rows.toReversed()))).toEqual(withoutEnds(derive(rows)));
  });

  test.each([1, 2, 3, 20_250_119])('give intervals around the middle with seed %d', (seed) => {
    const { ratios, remote } = derive(rows, { seed });
    expect(ratios).toHaveLength(2);
    const local = ratios.map(({ low, amount, high }) => [low, amount, high]);
    const same = ratios.map(({ percentLow, percent, percentHigh }) => [percentLow, percent, percentHigh]);
    for (const interval of [...local, ...same, [remote?.low, remote?.percent, remote?.high]]) {
      expect(interval).toEqual(interval.toSorted((a, b) => Number(a) - Number(b)));
      expect(new Set(interval).size).toBeGreaterThan(1);
    }
  });

  // The base is a sample too.
  test('give an interval by what varies in the base, even where nothing does in the place', () => {
    const [ratio] = derive([...rowsOf(80, spread(100_000)), ...rowsOf(30, 100_000, shells)]).ratios;
    expect(ratio?.low).toBeLessThan(Number(ratio?.amount));
    expect(ratio?.high).toBeGreaterThan(Number(ratio?.amount));
  });

  test('give a wider interval for more confidence', () => {
    const [narrow] = derive(rows, { confidence: 50 }).ratios;
    const [wide] = derive(rows, { confidence: 99 }).ratios;
    expect(wide?.amount).toBe(narrow?.amount);
    expect(wide?.low).toBeLessThan(Number(narrow?.low));
    expect(wide?.high).toBeGreaterThan(Number(narrow?.high));
  });
});
