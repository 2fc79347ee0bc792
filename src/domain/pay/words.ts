import { dateText } from '../figure-text.ts';
import type { Work } from './inputs.ts';
import type { PayData, PayLevel, PayPlace, PayRole } from './pay-data.ts';

/** A job at a level, within a sentence: `senior ML engineer`, `head of ML at director level`. */
export function nameSeat(role: Pick<PayRole, 'name'>, level: Pick<PayLevel, 'name' | 'isLeading'>): string {
  return level.isLeading ? `${role.name} at ${level.name} level` : `${level.name} ${role.name}`;
}

/** A job and where it is done: `senior ML engineer in Canada`, `senior ML engineer, remote in Canada`. */
export function nameJob(
  seat: string,
  work: Work,
  place: Pick<PayPlace, 'inText'>,
  rival: Pick<PayPlace, 'inText'>,
): string {
  const job = `${seat}${work === 'office' ? '' : ', remote'} ${place.inText}`;
  return work === 'remote-rival' ? `${job}, paid as ${rival.inText}` : job;
}

const percentFormat = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 });
const countFormat = new Intl.NumberFormat('en-US');

export function formatPercent(percent: number): string {
  return `${percentFormat.format(percent)}%`;
}

/** `781 different rows (2,992 with repeats)`; a row that repeats another says nothing new. */
export function formatRows({ unique, rows }: { unique: number; rows: number }): string {
  return `${countFormat.format(unique)} different rows (${countFormat.format(rows)} with repeats)`;
}

/** `2024 and 2025`, `2023 to 2025`. */
export function formatYears(first: number, last: number): string {
  if (first === last) return String(first);
  return last - first === 1 ? `${first} and ${last}` : `${first} to ${last}`;
}

const monthFormat = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });

/** `January` for 1. */
export function nameMonth(month: number): string {
  return monthFormat.format(Date.UTC(2000, month - 1));
}

/** `Edition 2026-11, published November 28, 2026. Its newest job ads are from 2025.` */
export function nameEdition({ edition, published, market: { lastYear } }: PayData): string {
  const ads = lastYear > 0 ? ` Its newest job ads are from ${lastYear}.` : '';
  return `Edition ${edition}, published ${dateText(published)}.${ads}`;
}

const list = new Intl.ListFormat('en-US', { type: 'conjunction' });

export function listAnd(names: readonly string[]): string {
  return list.format(names);
}
