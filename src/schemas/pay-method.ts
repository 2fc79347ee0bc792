import { z } from 'astro/zod';
import { type Percentile, percentileNames } from './market.ts';
import { day, id, line, reference, role } from './shared.ts';

const percent = z.number().min(0, 'a percentage from 0 to 100').max(100, 'a percentage from 0 to 100');
const percentileName = z.enum(percentileNames as [Percentile]);

export const payMethodSchema = z
  .strictObject({
    id: id.describe('Stays forever'),
    edition: z
      .string()
      .regex(/^\d{4}-\d{2}(?:-[a-z0-9]+)*$/, 'a year and a month such as 2026-11')
      .describe('Name of the present state of all pay data: links to a result name it'),
    published: day.describe('Day on which the edition came out'),
    levels: z
      .array(
        z.strictObject({
          level: reference('levels').describe('The level'),
          counted: reference('levels').optional().describe('Level of the salary file that holds it, if one does'),
          from: percentileName.optional().describe('Where the range in ads begins for it'),
          middle: percentileName.optional().describe('What is the middle of pay for it'),
          to: percentileName.optional().describe('Where the range in ads ends for it'),
          note: line.describe('Why these percentiles, or why there are none, as a step of the reckoning'),
        }),
      )
      .min(1, 'at least one level')
      .describe('How each of our levels is read out of the salary file'),
    width: percent.describe('How far the upper end of a range lies above its lower end, in percent; our judgment'),
    roundTo: z
      .number()
      .int()
      .positive('a whole number above zero')
      .describe('Amounts are rounded to multiples of this'),
    roundMonthTo: z.number().int().positive('a whole number above zero').describe('The same for amounts per month'),
    thin: z.number().int().describe('Different rows below which a group counts as thin'),
    firm: z.number().int().describe('Different rows from which on a group counts as firm'),
    discount: z
      .strictObject({
        figure: reference('figures').describe('By how much pay is said to be lower, as a figure in percent'),
        from: reference('places').describe('The place that it starts from'),
        places: z.array(reference('places')).describe('The places that it is said to hold for'),
      })
      .describe('The discount that a source gives for places outside an expensive one'),
    rival: reference('places').describe('Place whose employers hire remotely everywhere'),
    official: z
      .array(
        z.strictObject({
          role: role.describe('The role'),
          range: reference('figures').describe('25th to 75th percentile of official wages in the nearest occupation'),
          median: reference('figures').describe('Median of official wages in it'),
        }),
      )
      .describe('Nearest official occupation of each role, as a cross-check'),
    dilution: z
      .array(
        z.strictObject({
          id: id.describe('Stays forever'),
          name: line.describe('Name of the case'),
          sells: z
            .array(z.number().min(0, 'a percentage from 0 to 99').max(99, 'a percentage from 0 to 99'))
            .describe('What each later round sells of the company, in percent, one after the other'),
          note: line.describe('What the case stands for'),
        }),
      )
      .describe('What may become of a stake'),
    defaults: z
      .strictObject({
        role: role.describe('Role that the calculator starts with'),
        level: reference('levels').describe('Level that it starts with, where the role has it'),
        bonus: percent.describe('Bonus in percent of base pay'),
        fee: percent.describe('Fee of a recruiting agency in percent of a year of base pay'),
        start: z
          .number()
          .int()
          .min(1, 'a month from 1 to 12')
          .max(12, 'a month from 1 to 12')
          .describe('Month of the first day of work'),
      })
      .describe('What the calculator assumes until the reader says otherwise'),
  })
  .superRefine(({ levels, thin, firm }, context) => {
    for (const [index, { counted, from, middle, to }] of levels.entries()) {
      const places = [from, middle, to].map((name) => (name === undefined ? -1 : percentileNames.indexOf(name)));
      const isRising = places.every((place, at) => place >= Math.max(0, places[at - 1] ?? 0));
      if (counted === undefined ? places.some((place) => place >= 0) : !isRising) {
        const message =
          '"counted", "from", "middle" and "to" together, from the lowest percentile to the highest, or none of them';
        context.addIssue({ code: 'custom', path: ['levels', index], message });
      }
    }
    if (thin > firm) context.addIssue({ code: 'custom', path: ['thin'], message: `at most "firm" (${firm})` });
  });

export type PayMethod = z.infer<typeof payMethodSchema>;
