import type { Inputs } from './inputs.ts';
import { formatRange } from './money.ts';
import type { PayLevel, PayPlace, PayRole } from './pay-data.ts';
import type { Recommendation } from './recommend.ts';
import { formatPercent, nameJob, nameSeat } from './words.ts';

interface Seat {
  role: PayRole;
  level: PayLevel;
  place: PayPlace;
}

/** What a candidate would read in the job ad. It names the basis, as a range without one could be anybody's guess. */
export function writePayLine({ role, level, place }: Seat, inputs: Inputs, { range, basis }: Recommendation): string {
  const { work, currency, bonus, equity } = inputs;
  const from = {
    ads: 'job ads',
    'ads-confirmed': 'job ads and reported pay',
    'ads-disputed': 'job ads',
    band: 'reported pay',
  };
  const sentences = [
    `Base pay: ${formatRange(range, currency)} a year before tax (${nameJob(nameSeat(role, level), work, place)}).`,
    `The range comes from ${from[basis]}.`,
    ...(bonus > 0 ? [`Bonus: up to ${formatPercent(bonus)} of base pay.`] : []),
    ...(equity !== null && equity > 0 ? [`Equity: ${formatPercent(equity)} of the company, earned over (years).`] : []),
  ];
  return sentences.join(' ');
}
