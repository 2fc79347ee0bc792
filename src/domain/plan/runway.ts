import { longestRunway } from './fire.ts';

/** What is left at the end of each month, from what there is at the start on, for as long as anybody plans. */
export function cashOverTime(cash: number, spent: (month: number) => number, months = longestRunway): number[] {
  const left = [cash];
  for (let month = 0; month < months; month += 1) left.push((left.at(-1) ?? 0) - spent(month));
  return left;
}

/** Whole months that can be paid for. */
export function runwayOf(left: readonly number[]): number {
  const broke = left.findIndex((amount) => amount < 0);
  return broke === -1 ? left.length - 1 : Math.max(0, broke - 1);
}
