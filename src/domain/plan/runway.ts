import { longestRunway } from './fire.ts';

/** What is left at the end of each month, from what there is at the start on, for as long as anybody plans. */
export function cashOverTime(cash: number, spent: (month: number) => number, months = longestRunway): number[] {
  let amount = cash;
  const left = [amount];
  for (let month = 0; month < months; month += 1) {
    // To a hundredth of a cent, or else what is left over from reckoning would decide about the last month.
    amount = Math.round((amount - spent(month)) * 1e4) / 1e4;
    left.push(amount);
  }
  return left;
}

/** Whole months that can be paid for. */
export function runwayOf(left: readonly number[]): number {
  const broke = left.findIndex((amount) => amount < 0);
  return broke === -1 ? left.length - 1 : Math.max(0, broke - 1);
}
