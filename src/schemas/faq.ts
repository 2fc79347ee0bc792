import { z } from 'astro/zod';
import { id, line, prose, readOn, reference } from './shared.ts';

export const topics = {
  first: 'The first hire',
  roles: 'Roles',
  team: 'The team',
  pay: 'Pay',
  search: 'The search',
} as const;

export const faqSchema = z.strictObject({
  id: id.describe('Stays forever; readers link to the question by it'),
  topic: z.enum(Object.keys(topics) as [keyof typeof topics]).describe('Heading that it stands under'),
  question: line.describe('The question, as a founder or recruiter asks it'),
  answer: z.array(prose).min(1).describe('The answer in paragraphs, the answer itself first'),
  readOn: z.array(readOn).min(1).describe('Where to read on'),
  sources: z.array(reference('sources')).min(1).describe('Who says so; "handbook" for our own judgment'),
  disagreements: z.array(reference('disagreements')).default([]).describe('Where the sources disagree about it'),
});

export type Faq = z.infer<typeof faqSchema>;
