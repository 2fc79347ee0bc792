import { z } from 'astro/zod';
import { currency } from './place.ts';
import { date, id, line, reference, role } from './shared.ts';

/** What a figure measures. Base and total pay are different measures and never share a record. */
export const measures = {
  base: 'base pay',
  total: 'total pay',
  'pay-unspecified': 'pay, base or total not said',
  'average-pay': 'average pay',
  'official-wage': 'wage in official statistics',
  'advertised-base': 'advertised base pay',
  'relative-pay': 'advertised base pay compared with the United States',
  'advertised-range': 'share of job ads by advertised pay',
  equity: 'equity stake',
  difference: 'difference',
  duration: 'time',
  count: 'count',
  share: 'share',
  growth: 'growth',
  example: 'worked example',
} as const;

export const units = [
  'usd-per-year',
  'money-per-year',
  'percent',
  'weeks',
  'months',
  'days',
  'hours',
  'minutes',
  'count',
] as const;

export const figureSchema = z
  .strictObject({
    id: id.describe('Stays forever: pages name the figure by it'),
    what: line.describe('What the figure is about, readable on its own'),
    value: z.number().optional().describe('The figure, when it is one number'),
    low: z.number().optional().describe('Lower end, when it is a range'),
    high: z.number().optional().describe('Upper end, when it is a range'),
    qualifier: z
      .enum(['about', 'nearly', 'over', 'up to'])
      .optional()
      .describe('Word that the source puts before the figure'),
    openEnded: z.boolean().optional().describe('true: the source puts a plus behind the upper end'),
    unit: z.enum(units).describe('What one of it is; "money-per-year" is in the currency that "currency" names'),
    currency: currency.optional().describe('Currency of "money-per-year"; it needs an exchange rate'),
    measure: z.enum(Object.keys(measures) as [keyof typeof measures]).describe('What was measured'),
    place: line.describe('Where it holds'),
    levels: z
      .array(reference('levels'))
      .min(1, 'at least one level, or no such key')
      .optional()
      .describe('Levels that it is about; left out where the source names none'),
    roles: z
      .array(role)
      .min(1, 'at least one role, or no such key')
      .optional()
      .describe('Roles whose band it is, as for a company’s own; our bands are named by the role itself'),
    date: date.optional().describe('When it held; left out when the source does not say'),
    source: reference('sources').describe('Id of the source in sources.yaml; "handbook" for our own judgment'),
    note: line.optional().describe('What else a careful reader must know'),
    withheld: z
      .literal(true)
      .optional()
      .describe('Set by a build that shows none of our pay: the figure has no number then'),
  })
  .superRefine((figure, context) => {
    if (figure.withheld) return;
    if ((figure.unit === 'money-per-year') !== (figure.currency !== undefined)) {
      const message = 'the unit "money-per-year" and a currency together, or neither';
      context.addIssue({ code: 'custom', path: ['unit'], message });
    }
    const isValue = figure.value !== undefined && figure.low === undefined && figure.high === undefined;
    const isRange = figure.value === undefined && figure.low !== undefined && figure.high !== undefined;
    if (!isValue && !isRange) {
      context.addIssue({ code: 'custom', message: 'either "value", or "low" and "high" together' });
    } else if (isRange && Number(figure.low) >= Number(figure.high)) {
      context.addIssue({ code: 'custom', path: ['low'], message: `a number below "high" (${figure.high})` });
    }
  });

export type Figure = z.infer<typeof figureSchema>;
