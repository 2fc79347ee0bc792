import { z } from 'astro/zod';
import { id, line, prose } from './shared.ts';

export const tracks = { individual: 'Works on their own results', leading: 'Works through others' } as const;

export const levelSchema = z.strictObject({
  id: id.describe('Stays forever; tools name the level by it'),
  name: line.describe('Name of the level in running text, such as senior'),
  track: z.enum(Object.keys(tracks) as [keyof typeof tracks]).describe('Whether the level leads people'),
  scope: prose.describe('How large the thing is that somebody of this level answers for'),
  difference: prose.describe('What you can see somebody do that the level before does not'),
  signs: z.array(prose).min(2).describe('What to look for in past work'),
  supervision: prose.describe('How much direction they need, and from whom'),
  titles: z.array(line).min(1).describe('What companies call the level'),
});

export type Level = z.infer<typeof levelSchema>;
