import { z } from 'astro/zod';
import { id, line, prose, reference, said } from './shared.ts';

export const interviewSchema = z.strictObject({
  id: id.describe('Stays forever; loops and questions name the step by it'),
  name: line.describe('Name of the step'),
  purpose: prose.describe('The one thing that this step shows and no other step does'),
  before: z.array(prose).min(1).describe('What the people who hire do before it'),
  during: z.array(prose).min(2).describe('How it runs, in order'),
  after: z.array(prose).min(1).describe('What they do afterwards'),
  told: z.array(said).min(2).describe('What the candidate is told beforehand, in words that can be sent'),
  isAttended: z.boolean().describe('true when somebody of the company is there the whole time'),
  hasTask: z.boolean().describe('true when the candidate works on a task; take-homes are for such a step'),
  preparation: z.number().int().min(0).max(120).describe('Minutes that each of them needs before it'),
  scoring: z.number().int().min(0).max(120).describe('Minutes that each of them needs to write and score'),
  sources: z.array(reference('sources')).min(1).describe('Who says so; "handbook" for our own judgment'),
});

export type Interview = z.infer<typeof interviewSchema>;
