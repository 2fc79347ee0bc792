import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Choices, decide } from '../../../src/domain/pay/inputs.ts';
import type { PayBand, PayData } from '../../../src/domain/pay/pay-data.ts';
import { type NoRange, payingPlace, type Recommendation, recommend } from '../../../src/domain/pay/recommend.ts';
import { anyChoices } from './toy-choices.ts';
import { toyBand, toyCell, toyChoices, toyData, toyDataWith, toyInputs, toyRange } from './toy-data.ts';

/** Ends and target in thousands, as a table holds them. */
const thousands = ({ low, middle, high }: Recommendation['range']) => [low / 1000, middle / 1000, high / 1000];

describe('the market that pays', () => {
  test.each<[string, Choices['work'], string, string]>([
    ['on site is that of the place', 'office', 'port', 'port'],
    ['remotely is that of the country around', 'remote', 'port', 'land'],
    ['remotely is that of the place where nothing is around it', 'remote', 'isle', 'isle'],
    ['with richer offers is where those come from', 'remote-rival', 'isle', 'land'],
    ['with richer offers is the same in the port', 'remote-rival', 'port', 'land'],
  ])('%s', (_, work, country, place) => expect(payingPlace(toyData, { country, work }).id).toBe(place));
});

describe('a range', () => {
  const juniorSeller = { country: 'isle', role: 'seller', level: 'junior' };

  test.each<[string, Partial<Choices>, Recommendation['basis'], string | undefined, [number, number, number]]>([
    ['follows the ads of the place', { level: 'staff' }, 'ads', 'counted', [200, 250, 300]],
    ['is cut to what a second reading shares', {}, 'ads-confirmed', 'counted', [168, 200, 240]],
    ['follows ads that a second reading disputes', { country: 'isle' }, 'ads-disputed', 'by-ratio', [48, 60, 72]],
    ["follows the role's own ratio", { country: 'isle', level: 'junior' }, 'ads', 'by-ratio', [24, 30, 36]],
    ["follows the place's ratio", juniorSeller, 'ads', 'by-ratio', [8, 10, 12]],
    ['follows what was counted abroad', { country: 'isle', role: 'seller' }, 'ads', 'counted', [24, 30, 36]],
    [
      'is higher by the discount in the port',
      { country: 'port', level: 'junior' },
      'ads',
      'by-premium',
      [100, 125, 150],
    ],
    ['follows what a source reports for the port', { country: 'port' }, 'band', 'by-premium', [240, 270, 300]],
    [
      'follows what a source reports where no ad says a thing',
      { country: 'moor', role: 'seller' },
      'band',
      undefined,
      [160, 200, 240],
    ],
    [
      'is that of the country for remote work',
      { country: 'port', work: 'remote' },
      'ads-confirmed',
      'counted',
      [168, 200, 240],
    ],
    [
      'is that of the rival, in the money of the place',
      { country: 'isle', work: 'remote-rival' },
      'ads-confirmed',
      'counted',
      [84, 100, 120],
    ],
    ['comes in euros', { currency: 'EUR' }, 'ads-confirmed', 'counted', [84, 100, 120]],
    ['comes in zlotys', { currency: 'PLN' }, 'ads-confirmed', 'counted', [672, 800, 960]],
    ['comes from euros in dollars', { country: 'isle', currency: 'USD' }, 'ads-disputed', 'by-ratio', [96, 120, 144]],
    [
      'comes from euros in zlotys',
      { country: 'isle', role: 'seller', currency: 'PLN' },
      'ads',
      'counted',
      [192, 240, 288],
    ],
    [
      'of a source comes in another currency',
      { country: 'port', currency: 'PLN' },
      'band',
      'by-premium',
      [960, 1080, 1200],
    ],
  ])('%s', (_, more, basis, kind, expected) => {
    const found = toyRange(more);
    expect(found.basis).toBe(basis);
    expect(found.reading?.kind).toBe(kind);
    expect(thousands(found.range)).toEqual(expected);
  });

  test('is known before it was cut', () => {
    expect(thousands(toyRange().uncut)).toEqual([160, 200, 240]);
    expect(thousands(toyRange({ country: 'port' }).uncut)).toEqual([216, 270, 324]);
  });

  test('is rounded at its end only', () => {
    const found = toyRange({ country: 'port', level: 'staff' });
    expect(found.middle).toBe(312_500);
    expect(thousands(found.range)).toEqual([250, 313, 375]);
  });
});

/** Bands of the port, discounted by 30 percent at the lower end and by 10 at the upper one, beside ads of 150 to 250. */
describe('a second reading', () => {
  const inLand = { place: 'land', placeName: 'Toytown' };

  test.each<[string, Partial<PayBand>, Recommendation['basis'], [number, number, number]]>([
    ['that reaches further leaves the range', { low: 200_000, high: 300_000 }, 'ads-confirmed', [160, 200, 240]],
    ['cuts the lower end', { low: 260_000, high: 300_000 }, 'ads-confirmed', [182, 200, 240]],
    ['cuts the upper end', { low: 200_000, high: 240_000 }, 'ads-confirmed', [160, 200, 216]],
    ['cuts both ends', { low: 270_000, high: 240_000 }, 'ads-confirmed', [189, 200, 216]],
    ['that begins above the middle disputes it', { low: 290_000, high: 900_000 }, 'ads-disputed', [160, 200, 240]],
    ['that ends below the middle disputes it', { low: 10_000, high: 220_000 }, 'ads-disputed', [160, 200, 240]],
    [
      'of the place itself has no discount',
      { ...inLand, low: 190_000, high: 210_000 },
      'ads-confirmed',
      [190, 200, 210],
    ],
    [
      'that begins at the middle confirms it',
      { ...inLand, low: 200_000, high: 290_000 },
      'ads-confirmed',
      [200, 200, 240],
    ],
    [
      'that ends at the middle confirms it',
      { ...inLand, low: 110_000, high: 200_000 },
      'ads-confirmed',
      [160, 200, 200],
    ],
    ['of the place itself disputes too', { ...inLand, low: 210_000, high: 290_000 }, 'ads-disputed', [160, 200, 240]],
  ])('%s', (_, more, basis, expected) => {
    const found = toyRange({}, toyDataWith([toyBand(more)]));
    expect(found.basis).toBe(basis);
    expect(thousands(found.range)).toEqual(expected);
  });

  test('of the place itself goes before one from a dearer place', () => {
    const own = toyBand({ ...inLand, figure: 'own' });
    expect(toyRange({}, toyDataWith([toyBand(), own])).second).toMatchObject({ kind: 'band', band: { figure: 'own' } });
  });

  test('from a dearer place is known with its discount, in the money of the answer', () => {
    expect(toyRange({ currency: 'EUR' }).second).toMatchObject({
      kind: 'discounted',
      band: { figure: 'pay-maker-port' },
      low: 84_000,
      high: 135_000,
    });
  });

  test.each<[string, Partial<PayBand>]>([
    ['whose origin nobody knows', { isSourced: false }],
    ['of total pay', { measure: 'total' }],
    ['of an official wage', { measure: 'official-wage' }],
    ['of pay that may be base or total', { measure: 'pay-unspecified' }],
    ['for another role', { roles: ['seller'] }],
    ['for another level', { levels: ['staff'] }],
    ['that names no level', { levels: [] }],
    ['from a place that no discount starts from', { place: 'moor' }],
    ['from nowhere', { place: null }],
  ])('%s is none', (_, more) => {
    const data = toyDataWith([toyBand(more)]);
    expect(toyRange({}, data)).toMatchObject({ basis: 'ads', second: null });
    expect(toyRange({ country: 'port' }, data)).toMatchObject({ basis: 'ads', second: null });
  });

  test('from the port is none where the discount is not said to hold', () => {
    const data = { ...toyData, discount: { ...toyData.discount, places: [] } };
    expect(toyRange({}, data).second).toBeNull();
  });

  test('of several levels counts for each', () => {
    const data = toyDataWith([toyBand({ levels: ['junior', 'senior'] })]);
    const [junior, senior] = ['junior', 'senior'].map((level) => toyRange({ country: 'port', level }, data));
    expect(junior).toMatchObject({ basis: 'band', middle: 270_000 });
    expect(senior?.range).toEqual(junior?.range);
  });
});

describe('there is no range', () => {
  test.each<[string, Partial<Choices>, NoRange, string]>([
    ['for a level that the role does not have', { role: 'boss', level: 'senior' }, 'level-not-on-ladder', 'land'],
    ['for a level that nobody counted', { role: 'boss', level: 'manager' }, 'level-not-counted', 'land'],
    ['where too few rows are', { country: 'moor' }, 'too-few-rows', 'moor'],
    ['where too few rows are, remotely', { country: 'moor', work: 'remote' }, 'too-few-rows', 'moor'],
    [
      'with offers from a place that counts none either',
      { role: 'boss', level: 'manager', work: 'remote-rival' },
      'level-not-counted',
      'land',
    ],
  ])('%s', (_, more, reason, place) => {
    expect(recommend(toyData, toyInputs(more))).toMatchObject({ kind: 'none', reason, place: { id: place } });
  });

  test('but one for a level that nobody counted, where a source reports it', () => {
    const data = toyDataWith([toyBand({ roles: ['boss'], levels: ['manager'] })]);
    expect(toyRange({ role: 'boss', level: 'manager', country: 'port' }, data)).toMatchObject({
      basis: 'band',
      reading: null,
    });
  });

  test('but none from a dearer place alone, as a second reading needs a first', () => {
    const data = toyDataWith([toyBand()], { cells: [] });
    expect(recommend(data, toyInputs())).toMatchObject({ kind: 'none', reason: 'too-few-rows' });
  });
});

type Percentiles = [number, number, number, number, number];
const five = (most: number): fc.Arbitrary<Percentiles> => {
  const one = fc.nat({ max: most });
  return fc.tuple(one, one, one, one, one);
};

/** Each number with those before it: what rises from one to the next. */
function addUp(numbers: Percentiles): Percentiles {
  return numbers.map((_, index) => numbers.slice(0, index + 1).reduce((sum, number) => sum + number, 0)) as Percentiles;
}

/** Thousands that rise from percentile to percentile, and from level to level. */
const risingCells = fc.tuple(five(200), five(200)).map(([rises, raises]) => {
  const junior = addUp(rises).map((amount) => amount + 20) as Percentiles;
  const more = addUp(raises);
  const senior = junior.map((amount, index) => amount + Number(more[index])) as Percentiles;
  return [toyCell(['maker', 'junior', 'land'], 100, junior), toyCell(['maker', 'senior', 'land'], 100, senior)];
});
const ends = fc.tuple(fc.integer({ min: 1, max: 900 }), fc.nat({ max: 900 }));
const anyBands = fc.array(
  fc.tuple(ends, fc.constantFrom('land', 'port', 'isle', 'moor'), fc.constantFrom('junior', 'senior', 'staff')),
  { maxLength: 5 },
);
const anyData = fc
  .record({
    cells: risingCells,
    bands: anyBands.map((bands) =>
      bands.map(([[low, more], place, level]) =>
        toyBand({ place, levels: [level], low: low * 1000, high: (low + more) * 1000 }),
      ),
    ),
    width: fc.integer({ min: 0, max: 100 }),
    discount: fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })),
  })
  .map(({ cells, bands, width, discount: [low, more] }): PayData => {
    const discount = { ...toyData.discount, low, high: low + more };
    return { ...toyDataWith(bands, { cells }), width, discount };
  });

describe('whatever the data and the choices,', () => {
  test('the target lies within its range, and all of it is money', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constant(toyData), anyData), anyChoices(), (data, choices) => {
        const outcome = recommend(data, decide(data, choices));
        if (outcome.kind === 'none') return;
        for (const { low, middle, high } of [outcome.range, outcome.uncut]) {
          expect(low).toBeLessThanOrEqual(middle);
          expect(middle).toBeLessThanOrEqual(high);
          expect(low).toBeGreaterThan(0);
          expect(Number.isFinite(high)).toBe(true);
        }
        expect(outcome.range.low).toBeGreaterThanOrEqual(outcome.uncut.low);
        expect(outcome.range.high).toBeLessThanOrEqual(outcome.uncut.high);
      }),
      { numRuns: 2000 },
    );
  });

  test('a second reading never moves the middle of what was counted', () => {
    fc.assert(
      fc.property(anyData, fc.constantFrom('junior', 'senior', 'staff'), (data, level) => {
        const alone = toyRange({ level }, { ...data, bands: [] });
        const both = toyRange({ level }, data);
        expect(both.reading?.kind).toBe('counted');
        expect(both.range.middle).toBe(alone.range.middle);
      }),
    );
  });

  test('a reading of the same kind and group never falls with seniority, and neither does a target from ads alone', () => {
    const { levels = [] } = toyData.roles[0] ?? {};
    fc.assert(
      fc.property(anyData, anyChoices(), (data, choices) => {
        const found = levels.map((level) =>
          recommend({ ...data, bands: [] }, decide(data, { ...choices, role: 'maker', level })),
        );
        const ranges = found.filter((outcome) => outcome.kind === 'range');
        for (const [index, above] of ranges.slice(1).entries()) {
          const below = ranges[index];
          if (!below?.reading || !above.reading) throw new Error('Without bands, only ads give a range.');
          expect(above.reading.kind).toBe(below.reading.kind);
          for (const point of ['low', 'middle', 'high'] as const) {
            expect(above.reading.range[point]).toBeGreaterThanOrEqual(below.reading.range[point]);
            expect(above.reading.quartiles[point]).toBeGreaterThanOrEqual(below.reading.quartiles[point]);
            expect(above.range[point]).toBeGreaterThanOrEqual(below.range[point]);
          }
        }
      }),
    );
  });

  test('in the toy data, more seniority never lowers the target', () => {
    fc.assert(
      fc.property(anyChoices(), (choices) => {
        const { levels } = toyData.roles.find(({ id }) => id === choices.role) ?? { levels: [] };
        const targets = levels.flatMap((level) => {
          const outcome = recommend(toyData, decide(toyData, { ...choices, level }));
          return outcome.kind === 'range' ? [outcome.range.middle] : [];
        });
        expect(targets).toEqual(targets.toSorted((a, b) => a - b));
      }),
    );
  });

  test('the currency changes the money and not the pay', () => {
    fc.assert(
      fc.property(anyChoices(), ({ currency: _, ...choices }) => {
        const [dollars, euros] = ['USD', 'EUR'].map((currency) =>
          recommend(toyData, decide(toyData, { ...choices, currency })),
        );
        expect(euros?.kind).toBe(dollars?.kind);
        if (dollars?.kind !== 'range' || euros?.kind !== 'range') return;
        expect(euros.basis).toBe(dollars.basis);
        expect((euros.middle * 2) / dollars.middle).toBeCloseTo(1, 9);
      }),
    );
  });

  test('what has nothing to do with pay does not move it', () => {
    fc.assert(
      fc.property(anyChoices(), anyChoices(), ({ role, level, country, work, currency }, other) => {
        const inputs = { role, level, country, work, currency };
        const [plain, decorated] = [toyChoices(inputs), { ...other, ...inputs }].map((choices) =>
          recommend(toyData, decide(toyData, choices)),
        );
        expect(decorated).toEqual(plain);
      }),
    );
  });
});
