import type { Inputs } from './inputs.ts';
import { mapRange, type Range, roundTo } from './money.ts';
import type { PayData } from './pay-data.ts';

const monthsPerYear = 12;

export interface Cost {
  /** The first twelve months, the recruiting fee included, for each point of the range. */
  firstYear: Range;
  /** Each month, without the fee. */
  month: Range;
  /** What the target costs in the first twelve months, part by part, before rounding. */
  parts: { base: number; bonus: number; onCosts: number; fee: number };
  /** What falls into the calendar year of the start. */
  startYear: { months: number; amount: number };
}

/** What a hire costs in cash. A stake costs none, so it is not in here. */
export function computeCost({ roundTo: step, roundMonthTo }: PayData, inputs: Inputs, range: Range): Cost {
  const { bonus, fee, start } = inputs;
  const onCosts = inputs['on-costs'];
  const yearly = (base: number) => base * (1 + bonus / 100) * (1 + onCosts / 100);
  const agency = (base: number) => (base * fee) / 100;
  const base = range.middle;
  const months = monthsPerYear + 1 - start;
  return {
    firstYear: mapRange(range, (pay) => roundTo(yearly(pay) + agency(pay), step)),
    month: mapRange(range, (pay) => roundTo(yearly(pay) / monthsPerYear, roundMonthTo)),
    parts: {
      base,
      bonus: (base * bonus) / 100,
      onCosts: (base * (1 + bonus / 100) * onCosts) / 100,
      fee: agency(base),
    },
    startYear: { months, amount: roundTo((yearly(base) * months) / monthsPerYear + agency(base), step) },
  };
}
