import { describe, expect, test } from 'vitest';
import { percentileNames } from '../../src/schemas/market.ts';
import { recordsOf } from './content-records.ts';

const [market] = recordsOf('market');
if (market === undefined) throw new Error('There is no record in data/pay/market.yaml.');
const { rule, file, cells, ratios, remote } = market;
const places = recordsOf('places');
const figures = recordsOf('figures');
const levels = recordsOf('levels').map(({ id }) => id);
const ladders = new Map(recordsOf('roles').map(({ id, ladder }) => [id, ladder.map(({ level }) => level)]));
const usdOf = new Map([['USD', 1], ...recordsOf('exchange-rates').map(({ id, usd }) => [id, usd] as const)]);

const named = cells.map((cell) => ({ ...cell, name: `${cell.role} ${cell.level} ${cell.place}` }));
const compared = ratios.map((ratio) => ({ ...ratio, name: `${ratio.place} ${ratio.role ?? 'together'}` }));
const sort = (values: readonly number[]) => values.toSorted((a, b) => a - b);
const rowsOf = (counted: readonly { rows: number }[]) => counted.reduce((sum, { rows }) => sum + rows, 0);
const figureOf = (id: string) => figures.find((figure) => figure.id === id);

/** What a note must name: `781 distinct rows of 2,992`, both as words of their own. */
function saysCounts({ rows, unique }: { rows: number; unique: number }): RegExp {
  const [some, all] = [unique, rows].map((count) => count.toLocaleString('en-US'));
  return new RegExp(`(?<![\\d,])${some}\\s+distinct\\s+rows\\s+of\\s+${all}(?![\\d,]*\\d)`);
}

test('there is one market', () => {
  expect(recordsOf('market')).toHaveLength(1);
});

describe('the rows of the file', () => {
  test('are at least as many as the used ones, and those as the different ones', () => {
    expect(file.used).toBeLessThanOrEqual(file.rows);
    expect(file.usedUnique).toBeLessThanOrEqual(file.used);
  });

  test('stand in one cell each at the most', () => {
    expect(rowsOf(cells)).toBeLessThanOrEqual(file.used);
    expect(rowsOf(ratios.filter(({ role }) => role === undefined))).toBeLessThanOrEqual(file.used);
  });

  test.each([...named, ...compared, ...(remote ? [{ ...remote, name: 'remote work' }] : [])])(
    'are enough for $name, and no fewer than the different ones',
    ({ rows, unique }) => {
      expect(unique).toBeGreaterThanOrEqual(rule.minimum);
      expect(unique).toBeLessThanOrEqual(rows);
    },
  );
});

describe('the rule', () => {
  test('counts every title for one role', () => {
    const titles = rule.roles.flatMap((role) => role.titles);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('counts no year twice', () => {
    const years = [...rule.years, ...rule.earlierYears];
    expect(new Set(years).size).toBe(years.length);
    expect(Math.max(...rule.earlierYears)).toBeLessThan(Math.min(...rule.years));
  });

  test('names the levels from the lowest up', () => {
    const own = rule.levels.map(({ level }) => level);
    expect(levels.filter((level) => own.includes(level))).toEqual(own);
  });
});

describe('pay', () => {
  test('is there once for each role, level and place', () => {
    expect(new Set(named.map(({ name }) => name)).size).toBe(named.length);
  });

  test.each(named)('rises from percentile to percentile in $name', (cell) => {
    const values = percentileNames.map((name) => cell[name]);
    expect(values).toEqual(sort(values));
  });

  test.each(named)('of $name is of a level that the role has, and of years that count', ({ role, level, since }) => {
    expect(ladders.get(role)).toContain(level);
    expect([...rule.years, ...rule.earlierYears]).toContain(since);
  });

  const groups = [...Map.groupBy(cells, ({ role, place }) => `${role} ${place}`)];
  test.each(groups)('of %s never falls from a level to the next', (_name, group) => {
    const climbed = group.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
    for (const name of percentileNames) {
      const values = climbed.map((cell) => cell[name]);
      expect(values, name).toEqual(sort(values));
    }
  });
});

describe('a place against the base', () => {
  test('is there once for each role, and never the base itself', () => {
    expect(new Set(compared.map(({ name }) => name)).size).toBe(compared.length);
    expect(ratios.map(({ place }) => place)).not.toContain(rule.base);
  });

  test.each(compared)('lies within its interval: $name', (ratio) => {
    const { low, amount, high, percentLow, percent, percentHigh } = ratio;
    expect([low, amount, high]).toEqual(sort([low, amount, high]));
    expect([percentLow, percent, percentHigh]).toEqual(sort([percentLow, percent, percentHigh]));
  });

  // The file changes money at a rate for each year, of which ours is the last: the Canadian ones are 8 percent apart.
  test.each(compared)('comes to about the same in its own money and in one: $name', ({ place, amount, percent }) => {
    const usd = usdOf.get(places.find(({ id }) => id === place)?.currency ?? '') ?? Number.NaN;
    expect(Math.abs((amount * usd * 100) / percent - 1)).toBeLessThan(0.08);
  });

  test.each(ratios.filter(({ role }) => role !== undefined))('has $role among all roles of $place', (own) => {
    const together = ratios.find(({ place, role }) => place === own.place && role === undefined);
    expect(together?.rows).toBeGreaterThanOrEqual(own.rows);
    expect(together?.unique).toBeGreaterThanOrEqual(own.unique);
  });

  test('is compared for remote work within an interval too', () => {
    const { low = 0, percent = 0, high = 0 } = remote ?? {};
    expect([low, percent, high]).toEqual(sort([low, percent, high]));
  });
});

describe('the places', () => {
  test.each(places)('have a rate for their money: $id', ({ currency }) => {
    expect(usdOf.get(currency)).toBeGreaterThan(0);
  });

  test.each(places.filter(({ within }) => within !== undefined))('that $id lies within pays in its money', (place) => {
    const around = places.find(({ id }) => id === place.within);
    expect(around).toMatchObject({ country: place.country, currency: place.currency });
    expect(around).not.toHaveProperty('within');
  });

  test('are one for each country that is counted', () => {
    const countries = places.filter(({ within }) => within === undefined).map(({ country }) => country);
    expect(new Set(countries).size).toBe(countries.length);
  });
});

describe('the figures that pages show', () => {
  const seniors = named.filter(({ level, place }) => level === 'senior' && place === rule.base);

  test.each(seniors)('agree with the cell: $name', (cell) => {
    const range = figureOf(`pay-ads-${cell.role}-senior-usa`);
    const middle = figureOf(`pay-ads-${cell.role}-senior-median-usa`);
    const note = expect.stringMatching(saysCounts(cell));
    const source = market.source;
    expect(range).toMatchObject({ low: cell.p25, high: cell.p75, unit: 'usd-per-year', source, note });
    expect(middle).toMatchObject({ value: cell.p50, unit: 'usd-per-year', source, note });
  });

  test('of seniors in job ads have a cell each', () => {
    const roles = figures.flatMap(({ id }) => /^pay-ads-(.+?)-senior(?:-median)?-usa$/.exec(id)?.[1] ?? []);
    expect([...new Set(roles)].toSorted()).toEqual(seniors.map(({ role }) => role).toSorted());
  });

  const overall = ratios.flatMap((ratio) => {
    const country = places.find(({ id }) => id === ratio.place)?.name;
    return ratio.role === undefined && country !== undefined ? [{ ...ratio, country }] : [];
  });
  const ratioId = (country: string) => `pay-ads-against-usa-${country.toLowerCase().replaceAll(' ', '-')}`;

  test.each(overall)('agree with the ratio: $country', ({ country, ...ratio }) => {
    expect(figureOf(ratioId(country))).toMatchObject({
      value: ratio.percent,
      unit: 'percent',
      measure: 'relative-pay',
      place: country,
      source: market.source,
      note: expect.stringMatching(saysCounts(ratio)),
    });
  });

  test('of places against the United States have a ratio each', () => {
    const ids = figures.map(({ id }) => id).filter((id) => id.startsWith('pay-ads-against-usa-'));
    expect(ids.toSorted()).toEqual(overall.map(({ country }) => ratioId(country)).toSorted());
  });

  test('agree with the comparison of remote work', () => {
    expect(remote).toBeDefined();
    expect(figureOf('pay-ads-remote-usa')).toMatchObject({
      value: remote?.percent,
      unit: 'percent',
      source: market.source,
      note: expect.stringMatching(saysCounts(remote ?? { rows: 0, unique: 0 })),
    });
  });
});
