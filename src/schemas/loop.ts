import { z } from 'astro/zod';
import { peopleNames } from './people.ts';
import { id, idFault, prose, reference } from './shared.ts';

export const loopSchema = z
  .strictObject({
    id: id.describe('The family and the level; stays forever, since readers link to the loop by it'),
    family: reference('families').describe('The family of roles'),
    level: reference('levels').describe('The level of seniority'),
    why: prose.describe(
      'What is tested at this level, and what is left out because the level makes no difference there',
    ),
    steps: z
      .array(
        z.strictObject({
          interview: reference('interviews').describe('The step'),
          minutes: z.number().int().min(10).max(360).describe('Minutes that it takes the candidate; our judgment'),
          who: z.array(z.enum(peopleNames)).min(1).describe('Who takes part for the company'),
          competencies: z
            .array(reference('competencies'))
            .describe('What it tests; nothing for a step that only informs'),
          focus: prose.describe('What is on the table in this step for this family and level'),
        }),
      )
      .min(3)
      .describe('The steps in their order'),
    sources: z.array(reference('sources')).min(1).describe('Who says so; "handbook" for our own judgment'),
  })
  .superRefine(({ id: own, family, level, steps }, context) => {
    if (own !== `${family}-${level}`) context.addIssue(idFault(`${family}-${level}`));
    for (const [index, { interview }] of steps.entries()) {
      if (steps.findIndex((step) => step.interview === interview) === index) continue;
      context.addIssue({ code: 'custom', path: ['steps', index, 'interview'], message: 'each step once in a loop' });
    }
  });

export type Loop = z.infer<typeof loopSchema>;
