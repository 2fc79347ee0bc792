import { z } from 'astro/zod';
import { id, line, notAmong, prose, reference, role, said } from './shared.ts';

/** What a role can be deep in. Few people are deep in all three. */
export const dimensions = {
  modeling: 'Modeling',
  engineering: 'Engineering',
  platform: 'Platform',
} as const;

/** How much of a dimension a role needs, from little to much. */
export const depths = {
  light: 'Knows enough to talk about it',
  working: 'Does it without help',
  deep: 'Sets the standard for it',
} as const;

const depth = z.enum(Object.keys(depths) as [keyof typeof depths]);

export const roleSchema = z
  .strictObject({
    id: id.describe('Stays forever; the guide to the role is the page roles/<id>'),
    position: z.number().int().min(1).describe('Place among the roles wherever they are listed'),
    name: line.describe('Name of the role in running text, such as ML engineer'),
    plural: line.describe('The same for several people, such as ML engineers'),
    aliases: z.array(line).describe('Other names that ads give to the very same job'),
    summary: prose.describe('The job in one sentence that a founder can repeat'),
    owns: z.array(prose).min(3).describe('What they answer for, each as a thing and not as an activity'),
    output: prose.describe('What they hand over: the thing that others use'),
    doesNotOwn: z
      .array(
        z.strictObject({
          what: prose.describe('What people expect of them by mistake'),
          owner: role.optional().describe('The role that has it; left out when it is nobody on the team'),
        }),
      )
      .min(2)
      .describe('What is not theirs'),
    measures: z
      .array(prose)
      .min(3)
      .describe('How you see that they do it well, in things that can be counted or shown'),
    degree: prose.describe('What schooling the work asks for, and what shows the same thing without it'),
    timeToValue: prose.describe('When a first result is due, and what has to be there for it'),
    dimensions: z
      .strictObject({
        modeling: depth.describe('Depth in choosing, training and evaluating models'),
        engineering: depth.describe('Depth in software that runs for users'),
        platform: depth.describe('Depth in data, deployment and operation'),
      })
      .describe('Depth that the role needs in each dimension; our judgment'),
    skills: z
      .strictObject({
        must: z.array(prose).min(3).describe('Needed on the first day'),
        soon: z.array(prose).min(2).describe('Can be learned within a quarter'),
        later: z.array(prose).min(1).describe('Good to grow into'),
      })
      .describe('What they can do, by when it is needed'),
    neighbors: z
      .array(
        z.strictObject({
          role: role.describe('The role beside it'),
          difference: prose.describe('What tells the two apart in daily work'),
        }),
      )
      .min(2)
      .describe('Roles that it is mistaken for'),
    hireWhen: z.array(prose).min(3).describe('When to hire one'),
    hireWhenNot: z.array(prose).min(2).describe('When not to, and what to do instead'),
    triggers: z.array(reference('triggers')).describe('Triggers that call for the role'),
    evidence: z
      .array(
        z.strictObject({
          sign: prose.describe('What to look for in work that somebody has done'),
          otherPath: prose.describe('How somebody with another background shows the same thing'),
        }),
      )
      .min(3)
      .describe('Evidence that counts'),
    redFlags: z
      .array(
        z.strictObject({
          flag: prose.describe('What should make you stop'),
          check: prose.describe('The fair way to find out whether it means what it seems to mean'),
        }),
      )
      .min(2)
      .describe('Signs of a mismatch, each with the fair way to check it'),
    competencies: z
      .array(
        z.strictObject({
          competency: reference('competencies').describe('The competency'),
          from: reference('levels').optional().describe('First level at which it is tested; left out for all levels'),
          shows: prose.describe('What it looks like in the work of this role'),
        }),
      )
      .min(1)
      .max(8, 'at most eight competencies')
      .describe('What its interviews test, and nothing else'),
    sampleQuestion: z
      .strictObject({
        question: said.describe('A question to ask in an interview'),
        strong: prose.describe('What a strong answer holds'),
        weak: prose.describe('What a weak answer sounds like'),
      })
      .describe('One question that tests the work'),
    found: z.array(prose).min(2).describe('Where people who do this work are found'),
    draws: z.array(prose).min(2).describe('What draws them'),
    putsOff: z.array(prose).min(2).describe('What puts them off'),
    pitch: said.describe('What to say to them, in two sentences that you could send'),
    ladder: z
      .array(
        z.strictObject({
          level: reference('levels').describe('The level'),
          does: prose.describe('What somebody of this role does at that level'),
        }),
      )
      .min(3)
      .describe('How they grow, level by level'),
    bands: z.array(reference('figures')).describe('What they are paid: figures of base, total or other pay'),
    equity: z.array(reference('figures')).describe('Equity that is typical, as figures'),
    goesWrong: z
      .array(
        z.strictObject({
          sign: prose.describe('What you see when the hire goes wrong'),
          repair: prose.describe('What to do about it'),
        }),
      )
      .min(2)
      .describe('How the hire goes wrong'),
    disagreements: z.array(reference('disagreements')).describe('Where the sources disagree about the role'),
  })
  .superRefine(({ competencies, ladder }, context) => {
    const levels = ladder.map(({ level }) => level);
    for (const [index, { competency, from }] of competencies.entries()) {
      if (competencies.findIndex((entry) => entry.competency === competency) !== index) {
        context.addIssue({
          code: 'custom',
          path: ['competencies', index, 'competency'],
          message: 'each competency once',
        });
      }
      if (from !== undefined && !levels.includes(from)) {
        context.addIssue(notAmong(levels, from, ['competencies', index, 'from']));
      }
    }
  });

export type Role = z.infer<typeof roleSchema>;
