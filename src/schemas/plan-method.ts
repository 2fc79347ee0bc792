import { z } from 'astro/zod';
import { id, reference, role } from './shared.ts';

const figure = reference('figures');

export const planMethodSchema = z
  .strictObject({
    id: id.describe('"method": there is one'),
    search: figure.describe('Months from the agreed brief to the first day at work, as a figure'),
    untilSigned: figure.describe('Months of these after which the next search can begin, as a figure'),
    untilOfUse: figure.describe('Days from the first day until a plan may count on the person, as a figure'),
    searches: figure.describe('Searches at the same time, as a figure'),
    guided: figure.describe('People whom an engineer can guide and still build, as a figure'),
    reserve: figure.describe('Part of the money that stays without a name, as a figure'),
    head: role.describe('Role that leads all others once it is there'),
    apart: z.array(role).describe('Roles that report to the founders beside it'),
    stage: reference('stages').describe('Stage that the planner starts with'),
    start: z
      .number()
      .int()
      .min(1, 'a month from 1 to 12')
      .max(12, 'a month from 1 to 12')
      .describe('First month of the plan that it starts with'),
  })
  .superRefine(({ id: own }, context) => {
    if (own !== 'method') context.addIssue({ code: 'custom', path: ['id'], message: '"method", because there is one' });
  });

export type PlanMethod = z.infer<typeof planMethodSchema>;
