import { describe, expect, test } from 'vitest';
import { answer, type RangeAnswer } from '../../../src/domain/pay/answer.ts';
import type { Choices } from '../../../src/domain/pay/inputs.ts';
import type { PayData } from '../../../src/domain/pay/pay-data.ts';
import { nameEdition } from '../../../src/domain/pay/words.ts';
import { toyBand, toyChoices, toyData, toyInputs, toyRange } from './toy-data.ts';

const company = { id: 'toy-company', name: 'Toy company' };
const words = { decides: 'Our own band decides', firm: 'It is our own band.' };
const isle = { place: 'isle', placeName: 'Toy Isle', currency: 'EUR', isOwn: true, source: company } as const;

const { currency: _, ...inDollars } = isle;

/** Toy data with a company's bands before all others: wider than a level, in euros on the isle, in dollars in town. */
const own: PayData = {
  ...toyData,
  own: words,
  bands: [
    toyBand({ ...isle, figure: 'own-isle', low: 40_000, high: 80_000, what: 'Our senior maker' }),
    toyBand({
      ...isle,
      figure: 'own-land',
      place: 'land',
      placeName: 'Toytown',
      currency: 'USD',
      low: 90_000,
      high: 99_000,
    }),
    toyBand({
      ...inDollars,
      figure: 'own-port',
      place: 'port',
      placeName: 'Toy Port',
      low: 1000,
      high: 2000,
    }),
    ...toyData.bands,
  ],
};

/** The same without anything that was counted. */
const alone: PayData = {
  ...own,
  own: { ...words, none: 'We have no band for it.' },
  bands: own.bands.filter(({ isOwn }) => isOwn),
  market: { ...own.market, lastYear: 0, cells: [], ratios: [], remote: null },
};

const rangeOf = (more: Partial<Choices> = {}, data = own): RangeAnswer => {
  const found = answer(data, toyChoices(more));
  if (found.kind === 'none') throw new Error(found.sentence);
  return found;
};

describe("a company's own band", () => {
  test('is the range as it stands, with the middle as the target', () => {
    const { found, sentence } = rangeOf({ country: 'isle' });
    expect(found).toMatchObject({ basis: 'band', range: { low: 40_000, middle: 60_000, high: 80_000 } });
    expect(sentence).toBe('Senior toy maker on Toy Isle: €40k–€80k in base pay a year.');
  });

  test('decides before ads that were counted in the place itself', () => {
    const { found } = rangeOf();
    expect(found.reading?.kind).toBe('counted');
    expect(found.range, 'to the last digit, since it is no estimate').toEqual({
      low: 90_000,
      middle: 94_500,
      high: 99_000,
    });
  });

  test('is in dollars where it names no currency', () => {
    expect(rangeOf({ country: 'port' }).found.range).toEqual({ low: 1000, middle: 1500, high: 2000 });
  });

  test('is changed into other money at the rates of the data', () => {
    const { found, steps } = rangeOf({ country: 'isle', currency: 'USD' });
    expect(found.range).toEqual({ low: 80_000, middle: 120_000, high: 160_000 });
    const inEuros = rangeOf({ currency: 'EUR' }).found;
    expect(inEuros.range, 'rounded, since rates are').toEqual({ low: 45_000, middle: 47_000, high: 50_000 });
    expect(steps.find(({ name }) => name === 'What a source reports')?.text).toBe(
      'Base pay for “Our senior maker” (Toy Isle), credited to Toy company: €40k–€80k. That is $80k–$160k.',
    );
    expect(steps.at(-1)?.text).toContain('1 EUR is 2 US dollars (2025)');
  });

  test('stands beside what sources say, in its own money to the last digit', () => {
    const bars = rangeOf({ country: 'isle' }).bars.flatMap((group) => group.bars);
    expect(bars.find(({ figure }) => figure === 'own-isle')).toMatchObject({
      low: 40_000,
      high: 80_000,
      isThin: false,
    });
    expect(bars.find(({ figure }) => figure === 'pay-maker-port')).toMatchObject({ low: 120_000, high: 150_000 });
  });

  test('is explained without a width, which is its own', () => {
    const { steps, confidence, payLine } = rangeOf({ country: 'isle' });
    expect(steps.map(({ name }) => name)).toEqual([
      'Whose market sets the pay',
      'What job ads print',
      'What a source reports',
      'The target',
      'Exchange rates',
    ]);
    expect(steps[3]?.text).toBe('Our own band decides: €60k.');
    expect(confidence).toEqual({ grade: 'firm', reasons: ['It is our own band.'] });
    expect(payLine).toContain('The range comes from our own pay bands.');
  });

  test('holds for no other place, not even less a discount', () => {
    const withoutLand = { ...own, bands: own.bands.filter(({ figure }) => figure !== 'own-land') };
    expect(toyRange({}, withoutLand).second?.band.figure).toBe('pay-maker-port');
    expect(toyInputs({}, withoutLand).country).toBe('land');
  });
});

describe('where nothing but own bands is shown', () => {
  test('no word is said about ads', () => {
    const { steps, bars } = rangeOf({ country: 'isle' }, alone);
    expect(steps.map(({ name }) => name)).not.toContain('What job ads print');
    expect(bars.flatMap((group) => group.bars).map(({ figure }) => figure)).toEqual([
      null,
      'own-isle',
      'own-land',
      'own-port',
    ]);
    expect(nameEdition(alone)).toBe('Edition 2026-11, published November 20, 2026.');
    expect(nameEdition(own)).toBe('Edition 2026-11, published November 20, 2026. Its newest job ads are from 2025.');
  });

  test('a role and level without one has none', () => {
    expect(answer(alone, toyChoices({ level: 'junior' }))).toMatchObject({
      kind: 'none',
      sentence: 'We have no band for it.',
    });
  });
});
