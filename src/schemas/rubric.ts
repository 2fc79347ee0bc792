import { z } from 'astro/zod';
import { anchors, id, line, prose, reference } from './shared.ts';

/** What a rubric scores. */
export const rubricKinds = {
  work: 'One side of a piece of work',
  interview: 'A step of the loop as a whole',
} as const;

export const rubricSchema = z
  .strictObject({
    id: id.describe('Stays forever; readers link to the rubric by it'),
    name: line.describe('Name of what is scored'),
    kind: z.enum(Object.keys(rubricKinds) as [keyof typeof rubricKinds]).describe('What it scores'),
    interview: reference('interviews').optional().describe('The step that it scores, if it scores one'),
    asks: prose.describe('The question that the score answers'),
    anchors: anchors.describe('What an interviewer sees at the scores 1, 2, 3 and 4'),
    sources: z.array(reference('sources')).min(1).describe('Who says so; "handbook" for our own judgment'),
  })
  .superRefine(({ kind, interview }, context) => {
    if ((kind === 'interview') === (interview !== undefined)) return;
    const message = kind === 'interview' ? 'the step that it scores' : 'none, since it scores a piece of work';
    context.addIssue({ code: 'custom', path: ['interview'], message });
  });

export type Rubric = z.infer<typeof rubricSchema>;
