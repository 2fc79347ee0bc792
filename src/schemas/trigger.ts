import { z } from 'astro/zod';
import { id, line, prose, reference, role } from './shared.ts';

export const triggerSchema = z.strictObject({
  id: id.describe('Stays forever; readers link to the trigger by it'),
  name: line.describe('What happens, in a few words'),
  hires: z.array(role).min(1).describe('Whom it calls for'),
  condition: prose.describe('What has to be true'),
  reading: prose.describe('Where to read it, so that two people get the same answer'),
  threshold: prose.describe('From where on it counts'),
  falseAlarm: prose.describe('What looks the same and needs no hire'),
  sources: z.array(reference('sources')).min(1).describe('Who says so; "handbook" for our own judgment'),
  disagreements: z.array(reference('disagreements')).describe('Where the sources disagree about it'),
});

export type Trigger = z.infer<typeof triggerSchema>;
