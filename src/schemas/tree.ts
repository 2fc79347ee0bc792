import { z } from 'astro/zod';
import { id, line, notAmong, prose, readOn, reference, role } from './shared.ts';

const option = z.strictObject({
  id: id.describe('Names the answer in addresses; stays forever'),
  label: line.describe('The answer, as a reader would say it'),
  to: id.describe('Question or outcome of the same tree that it leads to'),
  hint: prose.optional().describe('What to know about this answer; for "I don’t know", how to find out'),
});

const question = z.strictObject({
  id: id.describe('Names the question in addresses; stays forever'),
  text: line.describe('The question'),
  why: prose.describe('Why it is asked'),
  options: z.array(option).min(2).describe('Its answers; one of them has the id "unsure"'),
});

const outcome = z.strictObject({
  id: id.describe('Names the outcome in addresses; stays forever'),
  name: line.describe('What to do, in a few words'),
  role: role.optional().describe('The role to hire, if it is one'),
  level: reference('levels').optional().describe('The level to look for, if it is a hire'),
  why: prose.describe('Why these answers lead here'),
  wouldChange: z.array(prose).min(1).describe('What would change it'),
  thisWeek: z.array(prose).min(2).describe('What to do this week'),
  costs: z.array(reference('figures')).describe('What it costs, as figures'),
  costNote: prose.optional().describe('What to know about the cost, or why there is no figure'),
  readOn: z.array(readOn).min(1).describe('Where to read on'),
  disagreements: z.array(reference('disagreements')).describe('Sources that would say otherwise'),
});

export const treeSchema = z
  .strictObject({
    id: id.describe('Stays forever'),
    name: line.describe('Name of the tree'),
    decides: prose.describe('What it decides, for whom'),
    start: id.describe('The question that comes first'),
    questions: z.array(question).min(1).describe('Questions, in the order in which they are printed'),
    outcomes: z.array(outcome).min(2).describe('Where it ends'),
  })
  .superRefine(({ start, questions, outcomes }, context) => {
    const questionIds = questions.map((node) => node.id);
    const ids = [...questionIds, ...outcomes.map((node) => node.id)];
    if (!questionIds.includes(start)) context.addIssue(notAmong(questionIds, start, ['start']));
    for (const [index, node] of [...questions, ...outcomes].entries()) {
      if (ids.indexOf(node.id) === index) continue;
      const path = index < questions.length ? ['questions', index, 'id'] : ['outcomes', index - questions.length, 'id'];
      context.addIssue({ code: 'custom', path, message: 'an id that no other question or outcome has' });
    }
    for (const [index, { options }] of questions.entries()) {
      for (const [place, { to }] of options.entries()) {
        if (!ids.includes(to)) context.addIssue(notAmong(ids, to, ['questions', index, 'options', place, 'to']));
      }
    }
  });

export type Tree = z.infer<typeof treeSchema>;
