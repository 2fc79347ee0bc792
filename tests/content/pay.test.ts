import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPayData } from '../../src/content-files/pay-data.ts';
import { type Answer, answer, answerBriefly } from '../../src/domain/pay/answer.ts';
import { type Choices, defaultChoices, readCalculator, workKinds } from '../../src/domain/pay/inputs.ts';
import { createConverter, figureCurrency } from '../../src/domain/pay/money.ts';
import type { PayBand, PayData } from '../../src/domain/pay/pay-data.ts';
import { recommend } from '../../src/domain/pay/recommend.ts';
import { writeMarkdown, writeTable } from '../../src/domain/pay/take-away.ts';
import { listFaults } from '../domain/pay/answer-faults.ts';
import { hostileQueries } from '../domain/pay/hostile-addresses.ts';
import { anyChoices } from '../domain/pay/toy-choices.ts';

/** More dollars a year than any source prints for base pay. */
const mostDollars = 2_000_000;

const data = readData();
const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);
const inDollars = createConverter(data.currencies);
const answerTo = (more: Partial<Choices>) => answer(data, { ...defaultChoices(data), ...more });

/** Every answer there is to role, level, place and work, each in every currency. */
const answers = data.roles.flatMap(({ id: role }) =>
  data.levels.flatMap(({ id: level }) =>
    idsOf(data.places).flatMap((country) =>
      workKinds.flatMap((work) =>
        idsOf(data.currencies).map((currency) => answerTo({ role, level, country, work, currency })),
      ),
    ),
  ),
);
const ranges = answers.filter((given) => given.kind === 'range');
const nameOf = ({ inputs: { role, level, country, work, currency } }: Answer) =>
  [role, level, country, work, currency].join(' ');
const namesOf = (given: readonly Answer[]) => given.map(nameOf);

function readData(): PayData {
  const read = readPayData();
  if (read === null) throw new Error('There is no record in data/pay/method.yaml or data/pay/market.yaml.');
  return read;
}

describe('every role, level, place, kind of work and currency', () => {
  test('is there', () => {
    const { roles, levels, places, currencies } = data;
    expect(answers).toHaveLength(roles.length * levels.length * places.length * workKinds.length * currencies.length);
    expect(answers.length).toBeGreaterThan(10_000);
  });

  test('has numbers and words that can be read, and a sentence', () => {
    expect(answers.flatMap((given) => listFaults(given).map((fault) => `${nameOf(given)}: ${fault}`))).toEqual([]);
  });

  test('has its target within its range', () => {
    const outside = ranges.filter(({ found: { range } }) => range.low > range.middle || range.middle > range.high);
    expect(namesOf(outside)).toEqual([]);
  });

  test('has a range that is neither empty nor wider than the rule, but for rounding', () => {
    const factor = 1 + data.width / 100;
    const odd = ranges.filter(
      ({ found: { range } }) =>
        range.low >= range.high || range.high - data.roundTo > (range.low + data.roundTo) * factor,
    );
    expect(namesOf(odd)).toEqual([]);
  });

  test('has an amount that somebody could be paid', () => {
    const odd = ranges.filter(({ found: { range }, inputs: { currency } }) => {
      const target = inDollars(range.middle, currency, figureCurrency);
      return range.low <= 0 || target < 10_000 || target > mostDollars;
    });
    expect(namesOf(odd)).toEqual([]);
  });

  test('has the same target in every currency, but for rounding', () => {
    const odd = ranges.filter(({ inputs, found }) => {
      const dollars = recommend(data, { ...inputs, currency: figureCurrency });
      const middle = dollars.kind === 'range' ? dollars.middle : 0;
      return Math.abs(inDollars(found.middle, inputs.currency, figureCurrency) - middle) > 1;
    });
    expect(namesOf(odd)).toEqual([]);
  });

  test('has at least one bar, with our range as the first where there is one', () => {
    expect(namesOf(answers.filter(({ bars }) => bars.length === 0))).toEqual([]);
    expect(namesOf(ranges.filter(({ bars }) => bars[0]?.bars[0]?.isOurs !== true))).toEqual([]);
  });

  test('can be taken along as Markdown and as a table', () => {
    const slips = /\b(?:undefined|NaN|null|Infinity)\b|\[object/;
    const inOwnMoney = answers.filter(({ inputs, place }) => inputs.currency === place.currency);
    const odd = inOwnMoney.filter((given) => {
      const markdown = writeMarkdown(given, '/pay/calculator/');
      const widths = new Set((markdown.match(/^\|.*\|$/gm) ?? []).map((row) => row.split(/(?<!\\)\|/).length));
      return slips.test(markdown) || slips.test(writeTable([given], ['A'])) || widths.size > 1;
    });
    expect(namesOf(odd)).toEqual([]);
  });
});

describe('the target', () => {
  test('never falls with seniority, whatever decided it', () => {
    const falls = data.roles.flatMap(({ id: role, levels }) =>
      idsOf(data.places).flatMap((country) =>
        workKinds.flatMap((work) => {
          const climbed = levels.flatMap((level) => {
            const given = answerTo({ role, level, country, work });
            return given.kind === 'range' ? [given] : [];
          });
          return climbed.slice(1).flatMap((above, index) => {
            const below = climbed[index];
            return below && below.found.range.middle > above.found.range.middle
              ? [`${nameOf(above)}: ${above.found.range.middle} after ${below.found.range.middle}`]
              : [];
          });
        }),
      ),
    );
    expect(falls).toEqual([]);
  });

  test('is not higher where remote work is paid by the country than where the discount starts', () => {
    const { from } = data.discount;
    const odd = data.roles.flatMap(({ id: role, levels }) =>
      levels.flatMap((level) => {
        const [there, remote] = (['office', 'remote'] as const).map((work) =>
          answerTo({ role, level, country: from, work }),
        );
        if (there?.kind !== 'range' || remote?.kind !== 'range') return [];
        return remote.found.range.middle > there.found.range.middle ? [`${role} ${level}`] : [];
      }),
    );
    expect(odd).toEqual([]);
  });
});

describe('whoever chooses what an end of a mover says', () => {
  /** The ends that do not keep their promise after some choices. */
  const broken = (choices: Choices, given: Answer) => {
    const { currency } = given.inputs;
    const ends = given.kind === 'range' ? given.movers.flatMap(({ lowest, highest }) => [lowest, highest]) : [];
    return ends.flatMap(({ target, change }) => {
      const then = answerBriefly(data, { ...choices, ...change });
      const isKept = then.kind === 'range' && then.found.range.middle === target && then.inputs.currency === currency;
      return isKept ? [] : [`${nameOf(given)}: ${JSON.stringify(change)}`];
    });
  };

  test('gets its target in the same money, where everything was chosen', () => {
    expect(ranges.flatMap((given) => broken(given.inputs, given))).toEqual([]);
  });

  test('gets its target in the same money, where level and money are the usual ones', () => {
    const usual = data.roles.flatMap(({ id: role }) =>
      idsOf(data.places).flatMap((country) =>
        workKinds.map((work) => ({ ...defaultChoices(data), role, country, work })),
      ),
    );
    const all = usual.map((choices) => [choices, answer(data, choices)] as const);
    expect(all.filter(([, { kind }]) => kind === 'range').length).toBeGreaterThan(100);
    expect(all.flatMap(([choices, given]) => broken(choices, given))).toEqual([]);
  });
});

describe('there is an answer', () => {
  test('to what the calculator starts with', () => {
    const [choices] = readCalculator(data, '').state.scenarios;
    expect(choices).toEqual(defaultChoices(data));
    expect(answerTo({}).kind).toBe('range');
  });

  test.each(data.roles)('for $name, at its usual level in the usual place', ({ id: role }) => {
    const own = ranges.filter(({ inputs }) => inputs.role === role);
    expect(own.length).toBeGreaterThan(0);
    expect(answerTo({ role }).kind).toBe('range');
  });

  test.each(data.places)('$inText for at least half of the roles', ({ id: country }) => {
    const given = data.roles.filter(({ id: role }) => answerTo({ role, country }).kind === 'range');
    expect(given.length).toBeGreaterThanOrEqual(data.roles.length / 2);
  });
});

describe('the data', () => {
  test('explains every level that it counts, and every one that it does not', () => {
    expect(idsOf(data.levels.filter(({ note }) => note === ''))).toEqual([]);
  });

  test('has a rate for the money of every place', () => {
    const currencies = idsOf(data.currencies);
    expect(data.places.filter(({ currency }) => !currencies.includes(currency))).toEqual([]);
  });

  test('reads no level below another out of a higher part of the file', () => {
    const rank = ['p10', 'p25', 'p50', 'p75', 'p90'];
    for (const { id, counted } of data.levels) {
      if (counted === null) continue;
      const [from, middle, to] = [counted.from, counted.middle, counted.to].map((name) => rank.indexOf(name));
      expect(Number(from), id).toBeLessThanOrEqual(Number(middle));
      expect(Number(middle), id).toBeLessThanOrEqual(Number(to));
    }
  });

  test('takes a discount only where it starts and for places that it knows', () => {
    const places = idsOf(data.places);
    expect(places).toEqual(expect.arrayContaining([data.discount.from, data.rival, ...data.discount.places]));
    expect(data.discount.places).not.toContain(data.discount.from);
    expect(data.discount.low).toBeLessThanOrEqual(data.discount.high);
    expect(data.discount.high).toBeLessThan(100);
  });

  test('has no total pay below the base pay that the same source has for the same seat', () => {
    const seatOf = ({ source, place, levels }: PayBand) => [source.id, place, ...levels].join(' ');
    const totals = data.bands.filter(({ measure }) => measure === 'total');
    const odd = totals.flatMap((total) =>
      data.bands
        .filter((base) => base.measure === 'base' && seatOf(base) === seatOf(total))
        .filter((base) => base.roles.some((role) => total.roles.includes(role)))
        .filter((base) => total.low < base.low || (total.high < base.high && !total.isOpen))
        .map((base) => `${total.figure} below ${base.figure}`),
    );
    expect(odd).toEqual([]);
  });

  test('has bands in dollars a year, and stakes in percent', () => {
    for (const { figure, measure, low, high } of data.bands) {
      expect(low, figure).toBeLessThanOrEqual(high);
      const isStake = measure === 'equity';
      expect(low, figure).toBeGreaterThan(isStake ? 0 : 10_000);
      expect(high, figure).toBeLessThan(isStake ? 100 : 10_000_000);
    }
  });
});

describe('whatever else is chosen,', () => {
  test('the answer has numbers and words that can be read', () => {
    fc.assert(
      fc.property(anyChoices(data), (choices) => {
        expect(listFaults(answer(data, choices))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('an address that makes no sense has an answer all the same', () => {
    fc.assert(
      fc.property(hostileQueries(data), (query) => {
        for (const choices of readCalculator(data, query).state.scenarios) {
          expect(listFaults(answer(data, choices))).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
