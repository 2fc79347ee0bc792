import { z } from 'astro/zod';
import { id, idFault, line, prose, reference, role } from './shared.ts';

/** The three parts of the first ninety days. */
export const phases = {
  first: 'Days 1 to 30',
  second: 'Days 31 to 60',
  third: 'Days 61 to 90',
} as const;

const phaseNames = Object.keys(phases) as [keyof typeof phases];

export const onboardingSchema = z
  .strictObject({
    id: id.describe('The id of the role; stays forever'),
    role: role.describe('The role of the person who starts'),
    phases: z
      .array(
        z.strictObject({
          phase: z.enum(phaseNames).describe('Which days'),
          outcomes: z.array(prose).min(2).describe('What is there at its end, so that both can see it'),
          manager: z.array(prose).min(1).describe('What the manager does meanwhile'),
          watch: z.array(prose).min(2).describe('What the manager watches'),
        }),
      )
      .length(3, 'a block for each of the three phases')
      .describe('The three phases in their order'),
    firstProjects: z
      .array(
        z.strictObject({
          name: line.describe('Name of the project'),
          what: prose.describe('What is built or found out'),
          measure: prose.describe('How both see that it worked'),
        }),
      )
      .min(2)
      .describe('Ideas for the first project'),
    trap: prose.describe('How the first months of this role go wrong most often, and what prevents it'),
    sources: z.array(reference('sources')).min(1).describe('Who says so; "handbook" for our own judgment'),
  })
  .superRefine(({ id: own, role: about, phases: written }, context) => {
    if (own !== about) context.addIssue(idFault(about));
    for (const [index, { phase }] of written.entries()) {
      const expected = phaseNames[index];
      if (expected !== undefined && phase !== expected) {
        context.addIssue({ code: 'custom', path: ['phases', index, 'phase'], message: `"${expected}" in this place` });
      }
    }
  });

export type Onboarding = z.infer<typeof onboardingSchema>;
