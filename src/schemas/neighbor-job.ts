import { z } from 'astro/zod';
import { id, line, prose, said } from './shared.ts';

export const neighborJobSchema = z.strictObject({
  id: id.describe('Stays forever; comparisons name the job by it'),
  name: line.describe('Name of the job in running text, such as DevOps engineer'),
  owns: z.array(prose).min(3).describe('What they answer for, each as a thing and not as an activity'),
  output: prose.describe('What they hand over: the thing that others use'),
  measures: z.array(prose).min(3).describe('How you see that they do it well'),
  skills: z
    .strictObject({ must: z.array(prose).min(3).describe('Needed on the first day') })
    .describe('What they can do'),
  degree: prose.describe('What schooling the work asks for, and what shows the same thing without it'),
  timeToValue: prose.describe('When a first result is due, and what has to be there for it'),
  hireWhen: z.array(prose).min(3).describe('When to hire one'),
  goesWrong: z
    .array(
      z.strictObject({
        sign: prose.describe('What you see when the hire goes wrong'),
        repair: prose.describe('What to do about it'),
      }),
    )
    .min(2)
    .describe('How it goes wrong when they are given AI work'),
  sampleQuestion: z
    .strictObject({ question: said.describe('A question to ask in an interview') })
    .describe('One question that tests the work'),
});

export type NeighborJob = z.infer<typeof neighborJobSchema>;
