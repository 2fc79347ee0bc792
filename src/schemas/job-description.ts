import { z } from 'astro/zod';
import { id, idFault, line, prose, reference, role, said } from './shared.ts';

export const jobDescriptionSchema = z
  .strictObject({
    id: id.describe('The id of the role; stays forever'),
    role: role.describe('The role'),
    level: reference('levels').describe('The level that it asks for'),
    title: line.describe('The title of the ad'),
    company: prose.describe('The invented company, in half a sentence, for the reader of the example'),
    context: z.array(said).min(1).describe('Part 1: why the job exists'),
    owns: z.array(said).min(3).describe('Part 2: what the person will own'),
    stack: z.array(said).min(2).describe('Part 3: what the company works with today, and what it lacks'),
    success: z.array(said).min(3).describe('Part 4: what success looks like, and when'),
    decides: z.array(said).min(2).describe('Part 5: what the person decides, and what not'),
    looksFor: z.array(said).min(3).describe('Evidence that is asked for, open to every path to it'),
    offers: z.array(said).min(1).describe('Pay with its range and basis, place, and the process'),
    note: prose.describe('Why the ad is written like this, and what to replace first'),
  })
  .superRefine(({ id: own, role: about }, context) => {
    if (own !== about) context.addIssue(idFault(about));
  });

export type JobDescription = z.infer<typeof jobDescriptionSchema>;
