import { z } from 'astro/zod';
import { id, idFault, prose, reference, role } from './shared.ts';

export const offerSchema = z
  .strictObject({
    id: id.describe('The id of the role; stays forever'),
    role: role.describe('The role that the offer is made to'),
    weighs: z.array(prose).min(3).describe('What they weigh besides pay, the heaviest first'),
    proof: z.array(prose).min(2).describe('What to show or write down for it'),
    loses: z.array(prose).min(2).describe('What makes them say no'),
    sources: z.array(reference('sources')).min(1).describe('Who says so; "handbook" for our own judgment'),
  })
  .superRefine(({ id: own, role: about }, context) => {
    if (own !== about) context.addIssue(idFault(about));
  });

export type Offer = z.infer<typeof offerSchema>;
