import { findById } from './find-by-id.ts';
import type { Inputs } from './inputs.ts';
import { createConverter, figureCurrency, mapRange, type Range, roundTo } from './money.ts';
import type { PayBand, PayData, PayPlace } from './pay-data.ts';
import { inCurrency, type Reading, readMarket } from './reading.ts';

/** A band of a source that is set beside the ads: from the place itself, or from a dearer one less a discount. */
export interface Second {
  kind: 'band' | 'discounted';
  band: PayBand;
  low: number;
  high: number;
}

export type NoRange = 'level-not-on-ladder' | 'level-not-counted' | 'too-few-rows';

/** A range of base pay, with all that led to it; money in the currency of the inputs, rounded only at the end. */
export interface Recommendation {
  kind: 'range';
  range: Range;
  /** The same before it was cut to what two readings share. */
  uncut: Range;
  /** The place whose market pays. */
  place: PayPlace;
  reading: Reading | null;
  second: Second | null;
  /** What decided the middle, and whether a second reading agrees. */
  basis: 'ads' | 'ads-confirmed' | 'ads-disputed' | 'band';
  /** The middle before it was rounded. */
  middle: number;
}

export type Outcome = Recommendation | { kind: 'none'; reason: NoRange; place: PayPlace };

/** The place whose market pays somebody: where they are, the country around it, or where their other offers are from. */
export function payingPlace({ places, rival }: PayData, { country, work }: Pick<Inputs, 'country' | 'work'>): PayPlace {
  const place = findById(places, country);
  if (work === 'office') return place;
  if (work === 'remote-rival') return findById(places, rival);
  return place.within === null ? place : findById(places, place.within);
}

export function recommend(data: PayData, inputs: Inputs): Outcome {
  const { role, level, currency } = inputs;
  const place = payingPlace(data, inputs);
  if (!findById(data.roles, role).levels.includes(level)) return { kind: 'none', reason: 'level-not-on-ladder', place };
  const convert = createConverter(data.currencies);
  const found = readMarket(data, role, level, place.id);
  const reading = found && inCurrency(found, (amount) => convert(amount, found.currency, currency), currency);
  const second = findSecond(data, inputs, place, (amount, from) => convert(amount, from, currency));
  const decided = decideMiddle(reading, second);
  if (decided === null) {
    const isCounted = findById(data.levels, level).counted !== null;
    return { kind: 'none', reason: isCounted ? 'too-few-rows' : 'level-not-counted', place };
  }
  // What a company has set is no estimate, so nothing of it is rounded away.
  const own = second?.band.isOwn ? second.band : undefined;
  const step = own && (own.currency ?? figureCurrency) === currency ? 1 : data.roundTo;
  return {
    kind: 'range',
    ...around(decided.middle, decided.within, { width: data.width, step, isOwn: own !== undefined }),
    place,
    reading,
    second,
    basis: decided.basis,
    middle: decided.middle,
  };
}

/** Only bands whose origin is known count, and of these the ones that name this level. */
function findSecond(
  { bands: all, discount }: PayData,
  { role, level }: Inputs,
  place: PayPlace,
  convert: (amount: number, from: string) => number,
): Second | null {
  const bands = all.filter(
    (band) => band.measure === 'base' && band.isSourced && band.roles.includes(role) && band.levels.includes(level),
  );
  const endsOf = ({ low, high, currency = figureCurrency }: PayBand) => ({
    low: convert(low, currency),
    high: convert(high, currency),
  });
  const here = bands.find((band) => band.place === place.id);
  if (here) return { kind: 'band', band: here, ...endsOf(here) };
  const dearer = discount.places.includes(place.id)
    ? bands.find((band) => band.place === discount.from && !band.isOwn)
    : undefined;
  if (!dearer) return null;
  // The larger discount at the lower end, the smaller one at the upper end.
  const { low, high } = endsOf(dearer);
  return {
    kind: 'discounted',
    band: dearer,
    low: low * (1 - discount.high / 100),
    high: high * (1 - discount.low / 100),
  };
}

interface Decided {
  middle: number;
  /** What both readings share, if there are two that share something. */
  within: { low: number; high: number } | null;
  basis: Recommendation['basis'];
}

function decideMiddle(reading: Reading | null, second: Second | null): Decided | null {
  // Where people in the place itself report their pay for this level, national ads are the weaker reading.
  if (second?.kind === 'band' && (second.band.isOwn || reading?.kind !== 'counted')) {
    return { middle: (second.low + second.high) / 2, within: second, basis: 'band' };
  }
  if (reading === null) return null;
  const { low, middle, high } = reading.range;
  if (second === null) return { middle, within: null, basis: 'ads' };
  // A second reading confirms what was counted or disputes it; it never pulls the middle to its own edge.
  if (middle < second.low || middle > second.high) return { middle, within: null, basis: 'ads-disputed' };
  const within = { low: Math.max(low, second.low), high: Math.min(high, second.high) };
  return { middle, within, basis: 'ads-confirmed' };
}

/** One level wide around a middle, and then cut to what both readings share; a company's own band as it stands. */
function around(
  middle: number,
  within: Decided['within'],
  { width, step, isOwn }: { width: number; step: number; isOwn: boolean },
): Pick<Recommendation, 'range' | 'uncut'> {
  const lower = (middle * 200) / (200 + width);
  const level = { low: lower, middle, high: lower * (1 + width / 100) };
  const uncut = isOwn ? { ...level, ...within } : level;
  const cut = {
    middle,
    low: Math.max(uncut.low, within?.low ?? 0),
    high: Math.min(uncut.high, within?.high ?? uncut.high),
  };
  const rounded = (range: Range) => mapRange(range, (amount) => roundTo(amount, step));
  return { range: rounded(cut), uncut: rounded(uncut) };
}
