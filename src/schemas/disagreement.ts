import { z } from 'astro/zod';
import { id, line, prose, reference } from './shared.ts';

export const disagreementSchema = z.strictObject({
  id: id.describe('Stays forever; readers link to the disagreement by it'),
  title: line.describe('What the sources disagree about'),
  positions: z
    .array(
      z.strictObject({
        source: reference('sources').describe('Who says so'),
        says: prose.describe('What it says, in our words'),
      }),
    )
    .min(1)
    .describe('The positions; two of one source when it contradicts itself'),
  problem: prose.describe('Why they cannot all be right, or what is missing'),
  ours: prose.describe('What the handbook does by default'),
  because: prose.describe('Why'),
  otherwise: prose.describe('When the other side is right'),
  figures: z.array(reference('figures')).describe('Figures that it touches; each shows a link to it'),
});

export type Disagreement = z.infer<typeof disagreementSchema>;
