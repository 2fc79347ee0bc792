import { z } from 'astro/zod';
import { peopleNames } from './people.ts';
import { id, line, prose, readOn, reference } from './shared.ts';

export const searchStepSchema = z
  .strictObject({
    id: id.describe('Stays forever; readers link to the step by it'),
    name: line.describe('Name of the step'),
    from: z.number().int().min(1).max(26).describe('Week in which it begins, counted from 1; our judgment'),
    to: z.number().int().min(1).max(26).describe('Week in which it ends'),
    hours: z
      .number()
      .min(0.5)
      .multipleOf(0.25, 'hours in quarters, such as 1.25')
      .describe('Hours of work that it costs the company, for one hire; our judgment'),
    who: z.array(z.enum(peopleNames)).min(1).describe('Who does it; the first of them answers for it'),
    does: prose.describe('What is done'),
    done: prose.describe('How you can see that it is done'),
    readOn: readOn.describe('The page about it'),
    sources: z.array(reference('sources')).min(1).describe('Who says so; "handbook" for our own judgment'),
  })
  .superRefine(({ from, to }, context) => {
    if (to < from) context.addIssue({ code: 'custom', path: ['to'], message: 'a week that is not before "from"' });
  });

export type SearchStep = z.infer<typeof searchStepSchema>;
