import { describe, expect, test } from 'vitest';
import type { PayData } from '../../../src/domain/pay/pay-data.ts';
import { inCurrency, readMarket } from '../../../src/domain/pay/reading.ts';
import { toyData } from './toy-data.ts';

type Seat = [role: string, level: string, place: string];
const read = ([role, level, place]: Seat, data: PayData = toyData) => readMarket(data, role, level, place);
/** Whole units: some factors have no end. */
const whole = (range: object | undefined) => Object.values(range ?? {}).map((amount) => Math.round(amount));

describe('what ads say', () => {
  test.each<[string, Seat, string, string, number[], number[]]>([
    [
      'is counted in the place itself',
      ['maker', 'senior', 'land'],
      'counted',
      'USD',
      [150_000, 200_000, 250_000],
      [150_000, 200_000, 250_000],
    ],
    [
      'is a part of the group where the file has no such level',
      ['maker', 'staff', 'land'],
      'counted',
      'USD',
      [200_000, 250_000, 300_000],
      [150_000, 200_000, 250_000],
    ],
    [
      'is counted abroad where there are enough rows, whatever the ratio',
      ['seller', 'senior', 'isle'],
      'counted',
      'EUR',
      [20_000, 30_000, 40_000],
      [20_000, 30_000, 40_000],
    ],
    [
      "is scaled by the role's own ratio",
      ['maker', 'senior', 'isle'],
      'by-ratio',
      'EUR',
      [45_000, 60_000, 75_000],
      [45_000, 60_000, 75_000],
    ],
    [
      "is scaled by the place's ratio where the role has none of its own",
      ['seller', 'junior', 'isle'],
      'by-ratio',
      'EUR',
      [7500, 10_000, 12_500],
      [7500, 10_000, 12_500],
    ],
    [
      'is raised where the discount starts, least at the lower end',
      ['maker', 'staff', 'port'],
      'by-premium',
      'USD',
      [222_222, 312_500, 428_571],
      [166_667, 250_000, 357_143],
    ],
    [
      'is that of the place around by its ratio, where nothing is known of the place itself',
      ['maker', 'senior', 'cove'],
      'from-around',
      'EUR',
      [45_000, 60_000, 75_000],
      [45_000, 60_000, 75_000],
    ],
    [
      'is that of the place around as it was counted, where nothing is known of the place itself',
      ['seller', 'staff', 'cove'],
      'from-around',
      'EUR',
      [30_000, 40_000, 50_000],
      [20_000, 30_000, 40_000],
    ],
  ])('%s', (_, seat, kind, currency, range, quartiles) => {
    const reading = read(seat);
    expect(reading).toMatchObject({ kind, currency, place: { id: seat[2] } });
    expect(whole(reading?.range)).toEqual(range);
    expect(whole(reading?.quartiles)).toEqual(quartiles);
  });

  test('names the group that it rests on, and the ratio', () => {
    expect(read(['maker', 'staff', 'port'])?.cell).toMatchObject({ level: 'senior', place: 'land', unique: 400 });
    expect(read(['maker', 'senior', 'isle'])?.ratio).toMatchObject({ role: 'maker', unique: 60 });
    expect(read(['seller', 'junior', 'isle'])?.ratio).toMatchObject({ place: 'isle', unique: 300 });
    expect(read(['maker', 'senior', 'land'])?.ratio).toBeUndefined();
    expect(read(['maker', 'senior', 'cove'])).toMatchObject({ cell: { place: 'land' }, ratio: { place: 'isle' } });
    expect(read(['seller', 'senior', 'cove'])?.cell).toMatchObject({ place: 'isle', unique: 300 });
  });
});

describe('ads say nothing', () => {
  const alone: PayData = {
    ...toyData,
    places: toyData.places.map((place) => ({ ...place, within: null })),
  };

  test.each<[string, Seat, PayData]>([
    ['about a level that the file does not have', ['boss', 'manager', 'land'], toyData],
    ['about such a level abroad or in the port', ['boss', 'manager', 'port'], toyData],
    ['about a place without rows and without a ratio', ['maker', 'senior', 'moor'], toyData],
    ['where the base has too few rows, in a place with a ratio', ['boss', 'chief', 'isle'], emptied()],
    ['where the place around has too few rows, in the port', ['boss', 'chief', 'port'], emptied()],
    ['where the place around has too few rows, in the cove', ['boss', 'chief', 'cove'], emptied()],
    ['about a place within none, where it is not known itself', ['maker', 'senior', 'cove'], alone],
    ['where the discount starts, if that lies within no place', ['maker', 'senior', 'port'], alone],
  ])('%s', (_, seat, data) => expect(read(seat, data)).toBeNull());

  function emptied(): PayData {
    return { ...toyData, market: { ...toyData.market, cells: [] } };
  }
});

test('a reading can be had in another currency', () => {
  const reading = read(['maker', 'senior', 'isle']);
  if (reading === null) throw new Error('There is a reading.');
  const changed = inCurrency(reading, (amount) => amount * 2, 'USD');
  expect(changed).toMatchObject({ kind: 'by-ratio', currency: 'USD', place: { id: 'isle' } });
  expect(whole(changed.range)).toEqual([90_000, 120_000, 150_000]);
  expect(whole(changed.quartiles)).toEqual([90_000, 120_000, 150_000]);
});
