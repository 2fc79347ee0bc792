import type { Figure } from '../schemas/figure.ts';
import { formatMoney } from './pay/money.ts';

const counted = {
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
  days: ['day', 'days'],
  hours: ['hour', 'hours'],
  minutes: ['minute', 'minutes'],
  count: ['', ''],
} as const;

// Marked, so that a script that needs a date alone leaves it out.
const grouped = /* @__PURE__ */ new Intl.NumberFormat('en-US');

/** An amount of dollars as figures show it. */
export function dollars(amount: number): string {
  return amount % 1000 === 0 && amount >= 1000 ? `$${grouped.format(amount / 1000)}k` : `$${grouped.format(amount)}`;
}

/** A figure as the reader sees it: `$180k–$220k`, `up to 30%`, `2–4 weeks`. */
export function figureText(figure: Figure): string {
  const amount = amountText(figure);
  return figure.qualifier === undefined ? amount : `${figure.qualifier} ${amount}`;
}

function amountText({ value, low, high, unit, currency = 'USD', openEnded = false, withheld }: Figure): string {
  if (withheld) return 'a figure not shown here';
  const ends = value === undefined ? [low ?? Number.NaN, high ?? Number.NaN] : [value];
  const plus = openEnded ? '+' : '';
  if (unit === 'usd-per-year') return ends.map(dollars).join('–') + plus;
  if (unit === 'money-per-year') return ends.map((end) => formatMoney(end, currency)).join('–') + plus;
  const numbers = ends.map((end) => grouped.format(end)).join('–') + plus;
  if (unit === 'percent') return `${numbers}%`;
  const [one, many] = counted[unit];
  return `${numbers} ${value === 1 && !openEnded ? one : many}`.trim();
}

/** The plain value for readers' own scripts: `180000..220000`, `206000`. */
export function figureValue({ value, low, high }: Figure): string {
  return value === undefined ? `${low}..${high}` : String(value);
}

/** A date in words, as exactly as it is known: `2026`, `May 2026`, `May 31, 2026`. */
export function dateText(date: string | undefined): string {
  if (date === undefined) return 'date not given';
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  if (year === undefined || month === undefined) return date;
  return new Intl.DateTimeFormat('en-US', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(dayOfMonth === undefined ? {} : { day: 'numeric' }),
  }).format(Date.UTC(year, month - 1, dayOfMonth ?? 1));
}
