import type { Inputs } from './inputs.ts';
import type { PayData } from './pay-data.ts';

export interface StakeCase {
  id: string;
  name: string;
  note: string;
  /** What is left of the stake, in percent of the company. */
  percent: number;
  /** What that is worth where the company is worth what it is today; `null` without a valuation. */
  value: number | null;
  /** What the company has to be worth for the stake to be worth as much as today; `null` without a valuation. */
  breakEven: number | null;
}

/** What becomes of a stake; empty where there is none. Nobody knows what the company will be worth. */
export function computeStake({ dilution }: PayData, { equity, valuation }: Inputs): StakeCase[] {
  if (equity === null || equity === 0) return [];
  return dilution.map(({ id, name, note, sells }) => {
    const left = sells.reduce((share, sold) => share * (1 - sold / 100), 1);
    return {
      id,
      name,
      note,
      percent: equity * left,
      value: valuation === null ? null : (valuation * equity * left) / 100,
      breakEven: valuation === null ? null : valuation / left,
    };
  });
}
