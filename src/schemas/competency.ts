import { z } from 'astro/zod';
import { anchors, id, line, prose } from './shared.ts';

/** What a competency is about. The first three are the dimensions of a role. */
export const fields = {
  modeling: 'Modeling',
  engineering: 'Engineering',
  platform: 'Platform',
  product: 'Product',
  people: 'People',
} as const;

export const competencySchema = z.strictObject({
  id: id.describe('Stays forever'),
  name: line.describe('Name of the competency'),
  field: z.enum(Object.keys(fields) as [keyof typeof fields]).describe('What it is about'),
  does: prose.describe('What a person who has it does, so that two interviewers would see the same'),
  evidence: prose.describe('Where it shows in past work'),
  anchors: anchors.describe('What an interviewer sees at the scores 1, 2, 3 and 4'),
});

export type Competency = z.infer<typeof competencySchema>;
