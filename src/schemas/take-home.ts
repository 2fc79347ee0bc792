import { z } from 'astro/zod';
import { id, line, prose, reference, role, said } from './shared.ts';

export const takeHomeSchema = z.strictObject({
  id: id.describe('Stays forever; readers link to the task by it'),
  name: line.describe('Name of the task'),
  roles: z.array(role).min(1).describe('Roles that it tests'),
  levels: z.array(reference('levels')).min(1).describe('Levels that it fits'),
  tests: prose.describe('What of the real work it stands for'),
  hours: z
    .number()
    .min(0.5)
    .max(6)
    .multipleOf(0.25, 'hours in quarters, such as 1.25')
    .describe('Hours after which the candidate stops; our judgment'),
  pay: said.describe('What the candidate is told about pay'),
  aiTools: said.describe('What the candidate is told about AI tools'),
  brief: z.array(said).min(2).describe('The task in paragraphs, as the candidate gets it'),
  delivers: z.array(said).min(2).describe('What the candidate hands in'),
  prepare: z.array(prose).min(2).describe('Data and material that you prepare, with the faults that you plant'),
  live: prose.describe('The same task as a live session'),
  good: z.array(prose).min(3).describe('What a good solution shows'),
  rubric: z
    .array(
      z.strictObject({
        criterion: reference('rubrics').describe('The criterion'),
        low: prose.describe('What a 1 looks like in this task'),
        high: prose.describe('What a 4 looks like in this task'),
      }),
    )
    .min(4)
    .describe('The criteria that decide, in words of this task'),
  talk: z.array(said).min(3).describe('Questions for the talk about it'),
  sources: z.array(reference('sources')).min(1).describe('Whose idea it was; "handbook" for our own'),
});

export type TakeHome = z.infer<typeof takeHomeSchema>;
