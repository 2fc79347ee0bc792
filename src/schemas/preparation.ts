import { z } from 'astro/zod';
import { peopleNames } from './people.ts';
import { id, line, prose, reference } from './shared.ts';

export const preparationTimes = {
  signed: 'As soon as the offer is signed',
  'two-weeks': 'Two weeks before',
  week: 'The week before',
  'first-day': 'On the first day',
} as const;

export const preparationSchema = z.strictObject({
  id: id.describe('Stays forever; readers link to the line by it'),
  what: line.describe('What has to be ready'),
  when: z.enum(Object.keys(preparationTimes) as [keyof typeof preparationTimes]).describe('By when'),
  owner: z.enum(peopleNames).describe('Who answers for it'),
  done: prose.describe('How you can see that it is done'),
  why: prose.describe('What happens without it'),
  sources: z.array(reference('sources')).min(1).describe('Who says so; "handbook" for our own judgment'),
});

export type Preparation = z.infer<typeof preparationSchema>;
