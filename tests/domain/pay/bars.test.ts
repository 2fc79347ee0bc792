import { describe, expect, test } from 'vitest';
import { type Bar, listBars } from '../../../src/domain/pay/bars.ts';
import type { Choices } from '../../../src/domain/pay/inputs.ts';
import { recommend } from '../../../src/domain/pay/recommend.ts';
import { toyData, toyInputs } from './toy-data.ts';

const groupsOf = (more: Partial<Choices> = {}) => {
  const inputs = toyInputs(more);
  const outcome = recommend(toyData, inputs);
  return listBars(toyData, inputs, outcome.kind === 'range' ? outcome : null);
};
const barsOf = (more?: Partial<Choices>) => groupsOf(more).flatMap(({ bars }) => bars);
const firstOf = (more?: Partial<Choices>) => barsOf(more).slice(0, 2) as [Bar, Bar];
const figureOf = (figure: string, more?: Partial<Choices>) => barsOf(more).find((bar) => bar.figure === figure);

describe('bars', () => {
  test('are grouped by what they measure, base and total pay apart', () => {
    expect(groupsOf().map(({ id, bars }) => [id, bars.map(({ figure }) => figure)])).toEqual([
      ['base', [null, null, 'pay-maker-port', 'pay-maker-rumor', 'pay-maker-all']],
      ['official', ['wage-maker']],
      ['unclear', ['unclear-maker', 'average-maker']],
      ['total', ['total-maker']],
    ]);
  });

  test('hold no stake', () => {
    expect(figureOf('stake-maker')).toBeUndefined();
  });

  test('are those of the role', () => {
    expect(groupsOf({ role: 'seller' }).map(({ id, bars }) => [id, bars.length])).toEqual([
      ['base', 3],
      ['official', 1],
    ]);
  });

  test('are those of sources alone where there is no range', () => {
    expect(groupsOf({ role: 'boss', level: 'manager' })).toEqual([]);
    expect(groupsOf({ country: 'moor' })[0]?.bars.map(({ figure }) => figure)).toEqual([
      ...['pay-maker-port', 'pay-maker-rumor', 'pay-maker-all'],
    ]);
  });
});

describe('our range', () => {
  test('comes first, as of the day of the edition', () => {
    const [ours, ...others] = barsOf();
    expect(ours).toMatchObject({
      ...{ low: 168_000, middle: 200_000, high: 240_000, isOurs: true, isThin: false, source: null, counts: null },
      ...{ placeName: 'Toytown', date: '2026-11-20' },
    });
    expect(ours?.label).toContain('senior toy maker');
    expect(others.filter(({ isOurs }) => isOurs)).toEqual([]);
  });

  test('is of the place whose market pays', () => {
    expect(firstOf({ country: 'isle', work: 'remote-rival' })[0].placeName).toBe('Toytown');
  });
});

describe('the bar of ads', () => {
  test('is the middle half of what was counted, with its rows and years', () => {
    const [, ads] = firstOf();
    expect(ads).toMatchObject({
      ...{ low: 150_000, middle: 200_000, high: 250_000, isThin: false, placeName: 'Toytown', date: '2024 and 2025' },
      ...{ source: { id: 'toy-ads' }, counts: { unique: 400, rows: 800 } },
    });
    expect(ads.label).toMatch(/400 different rows \(800 with repeats\)$/);
  });

  test('names the level of the file', () => {
    expect(firstOf({ level: 'staff' })[1].label).toContain('senior toy maker');
  });

  test('by ratio counts the rows of the ratio, and names both', () => {
    const [, ads] = firstOf({ country: 'isle' });
    expect(ads).toMatchObject({ low: 45_000, high: 75_000, isThin: true, counts: { unique: 60, rows: 90 } });
    expect(ads.label).toMatch(
      /400 different rows \(800 with repeats\) in Toytown.*60 different rows \(90 with repeats\) on Toy Isle/,
    );
  });

  test('by discount counts the rows of the place around, and names who gives the difference', () => {
    const [, ads] = firstOf({ country: 'port', level: 'junior' });
    expect(ads).toMatchObject({ low: 83_000, middle: 125_000, isThin: true, counts: { unique: 250 } });
    expect(ads.label).toMatch(/in Toytown.*Toy survey/);
  });

  test('of a place around counts the rows of that place, and is thin', () => {
    const [, ratio] = firstOf({ country: 'cove' });
    expect(ratio).toMatchObject({ low: 45_000, high: 75_000, isThin: true, placeName: 'Toy Cove' });
    expect(ratio.label).toMatch(
      /400 different rows \(800 with repeats\) in Toytown.*60 different rows \(90 with repeats\) on Toy Isle$/,
    );
    const [, counted] = firstOf({ country: 'cove', role: 'seller' });
    expect(counted).toMatchObject({ low: 20_000, high: 40_000, isThin: true, counts: { unique: 300 } });
    expect(counted.label).toMatch(/300 different rows \(600 with repeats\) on Toy Isle$/);
  });

  test('is thin where few rows were counted', () => {
    expect(firstOf({ role: 'seller', level: 'junior' })[1].isThin).toBe(true);
    expect(firstOf({ role: 'seller' })[1].isThin).toBe(false);
  });

  test('is not there where ads say nothing', () => {
    expect(barsOf({ role: 'seller', country: 'moor' }).map(({ figure }) => figure)).toEqual([
      ...[null, 'pay-seller-moor', 'wage-maker'],
    ]);
  });
});

describe('the bar of a source', () => {
  test('has the numbers of its figure', () => {
    expect(figureOf('total-maker')).toMatchObject({ low: 300_000, high: 500_000, middle: null, isOpen: true });
    expect(figureOf('wage-maker')).toMatchObject({
      low: 120_000,
      middle: 150_000,
      high: 180_000,
      label: 'Craft workers',
    });
  });

  test('is thin where nobody knows its origin', () => {
    expect(figureOf('pay-maker-rumor')).toMatchObject({ isSourced: false, isThin: true });
    expect(figureOf('pay-maker-port')).toMatchObject({ isSourced: true, isThin: false });
  });

  test('is changed into the money of the answer, and rounded then', () => {
    const euros = figureOf('wage-maker', { currency: 'EUR' });
    expect(euros).toMatchObject({ low: 60_000, middle: 75_000, high: 90_000 });
    expect(figureOf('average-maker', { country: 'isle' })).toMatchObject({ low: 105_000, high: 105_000 });
  });
});
