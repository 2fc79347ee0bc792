import type { MarketCell, MarketRatio } from '../../schemas/market.ts';
import { findById } from './find-by-id.ts';
import { mapRange, type Range } from './money.ts';
import type { PayData, PayPlace } from './pay-data.ts';

/** What job ads say about a role and level in a place: counted there, or reckoned from another place. */
export interface Reading {
  kind: 'counted' | 'by-ratio' | 'by-premium' | 'from-around';
  /** The group of rows that it rests on; it is in another place, unless it was counted. */
  cell: MarketCell;
  place: PayPlace;
  currency: string;
  /** The part of the group that stands for the level. */
  range: Range;
  quartiles: Range;
  ratio?: MarketRatio;
}

/** `null` where nothing was counted for the level, or too little. */
export function readMarket(data: PayData, role: string, level: string, placeId: string): Reading | null {
  const place = findById(data.places, placeId);
  return (
    countedIn(data, role, level, place) ??
    byRatio(data, role, level, place) ??
    byPremium(data, role, level, place) ??
    fromAround(data, role, level, place)
  );
}

function countedIn(data: PayData, role: string, level: string, place: PayPlace): Reading | null {
  const { counted } = findById(data.levels, level);
  if (counted === null) return null;
  const cell = data.market.cells.find(
    (other) => other.role === role && other.level === counted.level && other.place === place.id,
  );
  if (cell === undefined) return null;
  const { from, middle, to } = counted;
  return {
    kind: 'counted',
    cell,
    place,
    currency: place.currency,
    range: { low: cell[from], middle: cell[middle], high: cell[to] },
    quartiles: { low: cell.p25, middle: cell.p50, high: cell.p75 },
  };
}

/** Pay in the base, times what ads in the place print for each unit of it: by the role's own ratio where there is one. */
function byRatio(data: PayData, role: string, level: string, place: PayPlace): Reading | null {
  const { base, ratios } = data.market;
  const here = ratios.filter((other) => other.place === place.id);
  const ratio = here.find((other) => other.role === role) ?? here.find((other) => other.role === undefined);
  const reading = ratio && countedIn(data, role, level, findById(data.places, base));
  return reading
    ? { ...scaled(reading, place, ratio.amount, ratio.amount, ratio.amount), kind: 'by-ratio', ratio }
    : null;
}

/** In the place that a discount starts from, pay is higher by as much. */
function byPremium(data: PayData, role: string, level: string, place: PayPlace): Reading | null {
  const { discount } = data;
  if (place.id !== discount.from || place.within === null) return null;
  const reading = countedIn(data, role, level, findById(data.places, place.within));
  if (reading === null) return null;
  const without = (percent: number) => 100 / (100 - percent);
  const middle = without((discount.low + discount.high) / 2);
  return { ...scaled(reading, place, without(discount.low), middle, without(discount.high)), kind: 'by-premium' };
}

/** A city of which nothing is known by itself is read as the country around it. */
function fromAround(data: PayData, role: string, level: string, place: PayPlace): Reading | null {
  const reading = place.within === null ? null : readMarket(data, role, level, place.within);
  return reading && { ...reading, place, kind: 'from-around' };
}

function scaled(reading: Reading, place: PayPlace, low: number, middle: number, high: number): Reading {
  const scale = (range: Range) => ({
    low: range.low * low,
    middle: range.middle * middle,
    high: range.high * high,
  });
  return {
    ...reading,
    place,
    currency: place.currency,
    range: scale(reading.range),
    quartiles: scale(reading.quartiles),
  };
}

/** The same in another currency. */
export function inCurrency(reading: Reading, change: (amount: number) => number, currency: string): Reading {
  return {
    ...reading,
    currency,
    range: mapRange(reading.range, change),
    quartiles: mapRange(reading.quartiles, change),
  };
}
