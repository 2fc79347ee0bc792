import { z } from 'astro/zod';
import { id, line, prose, reference, role } from './shared.ts';

export const handoffSchema = z.strictObject({
  id: id.describe('Stays forever; readers link to the handoff by it'),
  name: line.describe('What it is called, such as From data engineer to data scientist'),
  giver: role.describe('Who hands over'),
  takers: z.array(role).min(1).describe('Who takes over'),
  passes: z.array(prose).min(2).describe('What passes'),
  acceptance: z.array(prose).min(2).describe('What the taker checks before saying yes'),
  fails: prose.describe('How it fails, with an example'),
  repair: prose.describe('What mends it this week'),
  withoutGiver: prose.describe('What it looks like where nobody gives'),
  withoutTaker: prose.describe('What it looks like where nobody takes'),
  sources: z.array(reference('sources')).min(1).describe('Who names it; "handbook" for our own judgment'),
});

export type Handoff = z.infer<typeof handoffSchema>;
