import { findById } from '../pay/find-by-id.ts';
import type { PlanInputs } from './inputs.ts';
import type { Hire } from './next-hires.ts';
import type { MonthlyCost, PlanData } from './plan-data.ts';

/** Months that a plan covers. */
export const planMonths = 12;

/** A hire with its dates, in months from the start of the plan, and its cost. */
export interface ScheduledHire extends Hire {
  searchFrom: number;
  firstDay: number;
  usefulFrom: number;
  /** `null` where no source has pay. */
  cost: MonthlyCost | null;
}

/** Runs the searches in order, as many at once as the company can, and each new one once an offer is signed. */
export function scheduleHires(data: PlanData, inputs: PlanInputs, hires: readonly Hire[]): ScheduledHire[] {
  const { costs } = findById(data.places, inputs.country);
  const free = Array.from({ length: inputs.pace }, () => 0);
  return hires.map((hire) => {
    const searchFrom = Math.min(...free);
    free[free.indexOf(searchFrom)] = searchFrom + data.signedMonths;
    const firstDay = searchFrom + data.searchMonths;
    return {
      ...hire,
      searchFrom,
      firstDay,
      usefulFrom: firstDay + data.usefulMonths,
      cost: costs[hire.role]?.[hire.level] ?? null,
    };
  });
}

/** What the hires cost in a month of the plan, from 0 on. */
export function costInMonth(hires: readonly ScheduledHire[], month: number): MonthlyCost {
  return sumCosts(hires.filter(({ firstDay }) => firstDay <= month));
}

/** What all of them cost in each month from then on when they are there. */
export function sumCosts(hires: readonly ScheduledHire[]): MonthlyCost {
  const sum = (end: 'low' | 'high') => hires.reduce((total, { cost }) => total + (cost?.[end] ?? 0), 0);
  return { low: sum('low'), high: sum('high') };
}
