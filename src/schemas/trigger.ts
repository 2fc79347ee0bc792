import { z } from 'astro/zod';
import { concerns } from './concerns.ts';
import { id, line, prose, reference, role } from './shared.ts';

const figure = reference('figures');

const conditionSchema = z
  .strictObject({
    reading: reference('readings').optional().describe('Reading that is looked at; alone, it has to be "yes"'),
    people: z.array(role).min(1).optional().describe('Roles whose people in the team are counted together'),
    runway: figure.optional().describe('Months for which the money has to last, as a figure'),
    reaches: figure.optional().describe('Figure that the number has to reach, or to pass where it says "over"'),
    end: z
      .enum(['low', 'high'])
      .optional()
      .describe('Which end counts where the figure is a range; the lower one if left out'),
    staysBelow: figure.optional().describe('Figure that a reading has to stay below'),
    are: z.enum(['none', 'one', 'some']).optional().describe('How many people there are'),
  })
  .superRefine(({ reading, people, runway, reaches, end, staysBelow, are }, context) => {
    const given = (...values: unknown[]) => values.filter((value) => value !== undefined).length;
    const fits =
      given(reading, people, runway) === 1 &&
      given(reaches, staysBelow, are) === (people === undefined ? given(reaches, staysBelow) : 1) &&
      given(reaches, staysBelow) <= given(reading, people) &&
      !(people !== undefined && staysBelow !== undefined) &&
      !(end !== undefined && reaches === undefined);
    if (fits) return;
    const message =
      'a reading (with "reaches" or "staysBelow", or alone), or people (with "reaches" or "are"), or a runway';
    context.addIssue({ code: 'custom', message });
  });

export type Condition = z.infer<typeof conditionSchema>;

export const triggerSchema = z.strictObject({
  id: id.describe('Stays forever; readers link to the trigger by it'),
  name: line.describe('What happens, in a few words'),
  hires: z.array(role).min(1).describe('Whom it calls for'),
  condition: prose.describe('What has to be true'),
  reading: prose.describe('Where to read it, so that two people get the same answer'),
  threshold: prose.describe('From where on it counts'),
  falseAlarm: prose.describe('What looks the same and needs no hire'),
  fires: z
    .strictObject({
      concern: z.enum(concerns).describe('What it holds up; the planner fills seats in this order'),
      proposes: z
        .array(role)
        .min(1)
        .describe('Whom the planner proposes: the first of these whom the team lacks, or the first'),
      decidedBy: reference('triggers')
        .optional()
        .describe('Trigger whose reading decides; this one only asks to take that reading'),
      when: z.array(conditionSchema).min(1).describe('Conditions that all have to hold'),
    })
    .describe('The same for the team planner, which computes it'),
  sources: z.array(reference('sources')).min(1).describe('Who says so; "handbook" for our own judgment'),
  disagreements: z.array(reference('disagreements')).describe('Where the sources disagree about it'),
});

export type Trigger = z.infer<typeof triggerSchema>;
