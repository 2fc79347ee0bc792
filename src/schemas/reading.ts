import { z } from 'astro/zod';
import { id, line } from './shared.ts';

export const readingKinds = ['percent', 'count', 'yes-no'] as const;

export const readingSchema = z.strictObject({
  id: id.describe('Stays forever: it is the key in the address of the team planner'),
  group: line.describe('Heading that it stands under; readings of one group follow each other'),
  question: line.describe('What is asked, readable on its own'),
  kind: z.enum(readingKinds).describe('What the answer is'),
});

export type ReadingRecord = z.infer<typeof readingSchema>;
