import type { PayCurrency } from './pay-data.ts';

/** Ends and middle of a range of money. */
export interface Range {
  low: number;
  middle: number;
  high: number;
}

/** The currency that figures and exchange rates are given in. */
export const figureCurrency = 'USD';

export type Converter = (amount: number, from: string, to: string) => number;

/** Changes money at the rates of the data; a currency that it does not know is a fault of the data. */
export function createConverter(currencies: readonly PayCurrency[]): Converter {
  const rates = new Map(currencies.map(({ id, usd }) => [id, usd]));
  const rateOf = (currency: string): number => {
    const rate = rates.get(currency);
    if (rate === undefined) throw new Error(`The pay data has no exchange rate for ${currency}.`);
    return rate;
  };
  return (amount, from, to) => (from === to ? amount : (amount * rateOf(from)) / rateOf(to));
}

export function mapRange({ low, middle, high }: Range, change: (amount: number) => number): Range {
  return { low: change(low), middle: change(middle), high: change(high) };
}

export function roundTo(amount: number, step: number): number {
  return Math.round(amount / step) * step;
}

const formats = new Map<string, Intl.NumberFormat>();

/** Money as figures show it: `$180k` for whole thousands below a million, every digit otherwise. */
export function formatMoney(amount: number, currency: string, isWhole = amount % 1000 === 0): string {
  const format =
    formats.get(currency) ?? new Intl.NumberFormat('en-US', { style: 'currency', currency, maximumFractionDigits: 0 });
  formats.set(currency, format);
  const isShort = isWhole && Math.abs(amount) >= 1000 && Math.abs(amount) < 1_000_000;
  return isShort ? `${format.format(amount / 1000)}k` : format.format(amount);
}

/** Both ends alike: `$7,500–$9,000`, not `$7,500–$9k`. */
export function formatRange({ low, high }: Pick<Range, 'low' | 'high'>, currency: string): string {
  const isWhole = low % 1000 === 0 && high % 1000 === 0;
  return `${formatMoney(low, currency, isWhole)}–${formatMoney(high, currency, isWhole)}`;
}

/** A rate or ratio with all the digits that mean something: `1.2658`, `0.00004`. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat('en-US', { maximumSignificantDigits: 5 }).format(value);
}
