import type { Bar } from './bars.ts';
import { formatMoney, formatRange } from './money.ts';

/** The range of a bar, or its amount where it is one. */
export function barText({ low, high, isOpen }: Pick<Bar, 'low' | 'high' | 'isOpen'>, currency: string): string {
  const [from, to] = [Math.round(low), Math.round(high)];
  const text = from === to ? formatMoney(from, currency) : formatRange({ low: from, high: to }, currency);
  return isOpen ? `${text}+` : text;
}
