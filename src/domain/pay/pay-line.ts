import { startLower } from '../start-lower.ts';
import type { Inputs } from './inputs.ts';
import { formatRange } from './money.ts';
import type { Recommendation } from './recommend.ts';
import { formatPercent } from './words.ts';

/** What a candidate would read in the job ad. It names the basis, as a range without one could be anybody's guess. */
export function writePayLine(job: string, inputs: Inputs, { range, basis, reading, second }: Recommendation): string {
  const { currency, bonus, equity } = inputs;
  const ads = reading?.kind === 'counted' ? 'job ads' : 'job ads from a wider market, adjusted to this place';
  const published = 'published pay data';
  const from =
    basis !== 'band'
      ? `${ads}${basis === 'ads-confirmed' ? ` and ${published}` : ''}`
      : second?.band.isOwn
        ? 'our own pay bands'
        : published;
  const sentences = [
    `Base pay: ${formatRange(range, currency)} a year before tax (${startLower(job)}).`,
    `The range comes from ${from}.`,
    ...(bonus > 0 ? [`Bonus: ${formatPercent(bonus)} of base pay.`] : []),
    ...(equity !== null && equity > 0 ? [`Equity: ${formatPercent(equity)} of the company, earned over (years).`] : []),
  ];
  return sentences.join(' ');
}
