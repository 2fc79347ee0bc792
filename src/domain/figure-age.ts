/** How old a figure may be, and the day on which its age is taken: both stand in site.yaml, since builds know no clock. */
export interface ReviewLimit {
  /** Day such as `2026-11-20`. */
  day: string;
  figureMonths: number;
}

/** In words for readers. An age that nobody knows is no proof of youth. */
export const ages = {
  current: 'Current',
  old: 'Old',
  undated: 'Date not given',
} as const;

export type Age = keyof typeof ages;

/** A figure of a whole year or month is as old as the last day of it. */
export function figureAge(date: string | undefined, { day, figureMonths }: ReviewLimit): Age {
  if (date === undefined) return 'undated';
  const [year = 0, month = 12, dayOfMonth] = date.split('-').map(Number);
  const [lastMonth, lastDay] = dayOfMonth === undefined ? [month + 1, 0] : [month, dayOfMonth];
  const limit = new Date(Date.UTC(year, lastMonth - 1 + figureMonths, lastDay));
  return limit.toISOString().slice(0, 10) < day ? 'old' : 'current';
}
