import { z } from 'astro/zod';
import { id, line, prose, reference } from './shared.ts';

export const retentionSchema = z.strictObject({
  id: id.describe('Stays forever; readers link to the trait by it'),
  name: line.describe('What a place where people stay has'),
  looksLike: prose.describe('What it looks like on an ordinary day'),
  missing: prose.describe('The first sign that it is missing'),
  actions: z.array(prose).min(2).describe('What to do about it, the first step this month'),
  ask: prose.describe('A question for the talk with each of them'),
  sources: z.array(reference('sources')).min(1).describe('Who says so; "handbook" for our own judgment'),
});

export type Retention = z.infer<typeof retentionSchema>;
