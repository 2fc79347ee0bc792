import { z } from 'astro/zod';
import { id, line, prose, reference, role } from './shared.ts';

const year = z.number().int().min(2000, 'a year such as 2025').max(2100, 'a year such as 2025');
const count = z.number().int().min(0, 'a whole number');
const share = z.number().positive('a number above zero');

/** Between which numbers a measured one would lie if the file had been another sample of the same ads. */
const interval = {
  low: share.describe('Lower end of the interval'),
  high: share.describe('Upper end of the interval'),
};

const rule = z.strictObject({
  employment: line.describe('Kind of employment that counts, as the file writes it'),
  years: z.array(year).min(1, 'at least one year').describe('Years that count'),
  earlierYears: z
    .array(year)
    .describe('Years that count too where those hold too few rows, and wherever places are compared'),
  minimum: z.number().int().min(1, 'at least one row').describe('Different rows that a group needs to be shown'),
  base: reference('places').describe('Place that all others are compared with'),
  levels: z
    .array(
      z.strictObject({
        code: line.describe('Level as the file writes it'),
        level: reference('levels').describe('Our level that it comes closest to'),
      }),
    )
    .min(1, 'at least one level')
    .describe('Levels of the file, from the lowest up'),
  roles: z
    .array(
      z.strictObject({
        role: role.describe('The role'),
        titles: z.array(line).min(1, 'at least one title').describe('Job titles of the file that mean it'),
        note: line.optional().describe('What else a careful reader must know about these titles'),
      }),
    )
    .min(1, 'at least one role')
    .describe('Which titles are pooled for which role'),
  repeats: prose.describe('What is done with rows that repeat another, in words'),
  currencies: prose.describe('Which currencies count in a place, in words'),
  seed: z.number().int().describe('Where the random numbers of the intervals begin'),
  resamples: z.number().int().min(100, 'at least 100').describe('How often the rows are drawn anew for an interval'),
  confidence: z
    .number()
    .min(50, 'a percentage from 50 to 99')
    .max(99, 'a percentage from 50 to 99')
    .describe('How many of the results, in percent, the interval holds'),
});

const counts = {
  rows: count.describe('Rows behind it, repeats included'),
  unique: count.describe('Different rows behind it'),
};

const percentiles = {
  p10: share.describe('10th percentile'),
  p25: share.describe('25th percentile'),
  p50: share.describe('Median'),
  p75: share.describe('75th percentile'),
  p90: share.describe('90th percentile'),
};

export type Percentile = keyof typeof percentiles;
export const percentileNames = Object.keys(percentiles) as Percentile[];
const percentileName = z.enum(percentileNames as [Percentile]);

const cell = z.strictObject({
  role: role.describe('The role'),
  level: reference('levels').describe('The level'),
  place: reference('places').describe('The place'),
  since: year.describe('First year that counts in it'),
  ...counts,
  ...percentiles,
  evened: z
    .array(percentileName)
    .min(1, 'at least one percentile, or no such key')
    .optional()
    .describe('Percentiles that lay below those of a lower level and were evened out with them'),
});

const ratio = z.strictObject({
  place: reference('places').describe('The place'),
  role: role.optional().describe('The role; left out for all roles together'),
  ...counts,
  amount: share.describe('Money of the place that its ads print for each unit of money in ads of the base'),
  ...interval,
  percent: share.describe('The same in one currency, in percent of the base'),
  percentLow: share.describe('Lower end of its interval'),
  percentHigh: share.describe('Upper end of its interval'),
});

export const marketSchema = z
  .strictObject({
    id: id.describe('Stays forever'),
    source: reference('sources').describe('The source of the file'),
    rule: rule.describe('How the file is counted; written by hand'),
    file: z
      .strictObject({
        name: line.describe('Its name'),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')
          .describe('Its checksum'),
        rows: count.describe('Rows in it'),
        used: count.describe('Rows that the rule takes up'),
        usedUnique: count.describe('Different rows among them'),
      })
      .describe('The file that was counted'),
    cells: z.array(cell).describe('Pay by role, level and place, in the money of the place'),
    ratios: z.array(ratio).describe('Places against the base, role and level matched'),
    remote: z
      .strictObject({
        ...counts,
        percent: share.describe('Pay in ads for remote work in the base, in percent of that for work on site'),
        ...interval,
      })
      .optional()
      .describe('Remote work against work on site in the base, role and level matched'),
  })
  .superRefine(({ cells, rule: { minimum } }, context) => {
    for (const [index, { unique, ...values }] of cells.entries()) {
      const row = percentileNames.map((name) => values[name]);
      const fallen = percentileNames.find((_, place) => place > 0 && Number(row[place]) < Number(row[place - 1]));
      if (fallen) {
        const message = `a number that is not below the percentile before it (${row[percentileNames.indexOf(fallen) - 1]})`;
        context.addIssue({ code: 'custom', path: ['cells', index, fallen], message });
      }
      if (unique < minimum) {
        const message = `at least ${minimum}, the minimum of the rule`;
        context.addIssue({ code: 'custom', path: ['cells', index, 'unique'], message });
      }
    }
  });

export type Market = z.infer<typeof marketSchema>;
export type MarketRule = Market['rule'];
export type MarketCell = Market['cells'][number];
export type MarketRatio = Market['ratios'][number];
