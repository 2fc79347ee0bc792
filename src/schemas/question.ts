import { z } from 'astro/zod';
import { id, prose, reference, role, said } from './shared.ts';

/** Subjects that cut across competencies, and that readers look for. */
export const questionTopics = {
  judgment: 'Judgment and trade-offs',
  'data-quality': 'Data quality',
  production: 'Evaluation in production',
  failure: 'Failure',
  communication: 'Talking with non-specialists',
  'ai-tools': 'Honest use of AI tools',
} as const;

export const questionSchema = z.strictObject({
  id: id.describe('Stays forever; readers link to the question by it'),
  text: said.describe('The question, as an interviewer would say it'),
  competency: reference('competencies').describe('What it tests'),
  roles: z.array(role).min(1).describe('Roles that it is asked of'),
  levels: z.array(reference('levels')).min(1).describe('Levels that it is asked at'),
  interview: reference('interviews').describe('Step of the loop in which it is asked'),
  topics: z
    .array(z.enum(Object.keys(questionTopics) as [keyof typeof questionTopics]))
    .default([])
    .describe('Subjects that it belongs to besides'),
  minutes: z.number().int().min(3).max(40).describe('Minutes to plan for it, with its follow-ups; our judgment'),
  followUps: z.array(said).min(2).describe('What to ask next'),
  strong: prose.describe('What a strong answer contains'),
  mixed: prose.describe('What a mixed answer contains'),
  weak: prose.describe('What a weak answer contains'),
  notInfer: prose.describe('What not to conclude from the answer'),
  sources: z.array(reference('sources')).min(1).describe('Whose idea it was; "handbook" for our own'),
});

export type Question = z.infer<typeof questionSchema>;
