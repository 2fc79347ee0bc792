import { z } from 'astro/zod';
import { id, prose, reference, role } from './shared.ts';

export const signalKinds = {
  counts: 'Counts',
  overrated: 'Overrated',
  'red-flag': 'Red flag',
} as const;

export const signalSchema = z.strictObject({
  id: id.describe('Stays forever; readers link to the signal by it'),
  kind: z.enum(Object.keys(signalKinds) as [keyof typeof signalKinds]).describe('What it is worth'),
  roles: z.array(role).describe('Roles for which it holds; an empty list for all of them'),
  sign: prose.describe('What you read or hear'),
  why: prose.describe('Why it counts, or why it says less than it seems to'),
  check: prose.describe('The fair way to find out what is behind it'),
  sources: z.array(reference('sources')).min(1).describe('Who says so; "handbook" for our own judgment'),
});

export type Signal = z.infer<typeof signalSchema>;
