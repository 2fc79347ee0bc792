import { z } from 'astro/zod';
import { id, line, notAmong, prose, reference, role, rootAddress } from './shared.ts';

export const stageKinds = { funding: 'Funding stage', phase: 'Phase of the product' } as const;
export const budgetItems = {
  people: 'People',
  compute: 'Computing and model fees',
  data: 'Data and labels',
  tools: 'Tools and services',
} as const;

export const stageSchema = z
  .strictObject({
    id: id.describe('Stays forever'),
    kind: z.enum(Object.keys(stageKinds) as [keyof typeof stageKinds]).describe('What divides the stages'),
    name: line.describe('Name of the stage, such as Series A'),
    page: rootAddress.describe('Where the handbook describes it'),
    summary: prose.describe('Whom to have at this stage, in one or two sentences'),
    signals: z.array(prose).min(2).describe('How you know that you are there'),
    size: prose.describe('How many people the AI team has'),
    team: z
      .array(
        z.strictObject({
          id: id.describe('Names the seat within the stage'),
          role: role.describe('Role of the seat'),
          level: reference('levels').describe('Level to look for'),
          reportsTo: id
            .optional()
            .describe('Seat within the same stage that this one reports to; left out for the founder or the CTO'),
          insteadOf: id
            .optional()
            .describe('Seat within the same stage whose place it takes; left out where it comes on top'),
          isOptional: z.boolean().default(false).describe('true: only if its reason holds'),
          why: prose.describe('What the seat is for, or when it is needed'),
        }),
      )
      .min(1)
      .describe('Seats in the order in which to fill them'),
    order: prose.describe('Why the seats are filled in this order'),
    budget: z
      .array(
        z.strictObject({
          item: z.enum(Object.keys(budgetItems) as [keyof typeof budgetItems]).describe('What the money goes to'),
          share: reference('figures').describe('Its share of what the AI team costs, as a figure'),
        }),
      )
      .describe('How the cost of the team splits up'),
    mistakes: z.array(prose).min(2).describe('What goes wrong at this stage'),
    next: prose.describe('What tells you that the next stage has begun'),
    triggers: z.array(reference('triggers')).describe('Triggers to watch from here on'),
    sources: z.array(reference('sources')).min(1).describe('Who says so; "handbook" for our own judgment'),
    disagreements: z.array(reference('disagreements')).describe('Where the sources disagree about it'),
  })
  .superRefine(({ team }, context) => {
    const seats = team.map((seat) => seat.id);
    const heads = new Map(team.map((seat) => [seat.id, seat.reportsTo]));
    for (const [index, { id: own, reportsTo, insteadOf }] of team.entries()) {
      const path = ['team', index, 'reportsTo'];
      if (seats.indexOf(own) !== index) {
        context.addIssue({ code: 'custom', path: ['team', index, 'id'], message: 'an id that no other seat has' });
      }
      if (reportsTo !== undefined && !seats.includes(reportsTo)) {
        context.addIssue(notAmong(seats, reportsTo, path));
      }
      if (insteadOf !== undefined && !seats.includes(insteadOf)) {
        context.addIssue(notAmong(seats, insteadOf, ['team', index, 'insteadOf']));
      }
      const above = seatsAbove(own, heads);
      // Everyone in a circle is above everyone else in it: the first of them says so for all.
      if (above.has(own) && seats.findIndex((seat) => above.has(seat)) === index) {
        context.addIssue({ code: 'custom', path, message: 'a seat that does not report back to this one' });
      }
    }
  });

/** To whom a seat reports, to whom that one does, and so on, up to the top or once round a circle. */
function seatsAbove(seat: string, heads: ReadonlyMap<string, string | undefined>): ReadonlySet<string> {
  const above = new Set<string>();
  for (let head = heads.get(seat); head !== undefined && !above.has(head); head = heads.get(head)) above.add(head);
  return above;
}

export type Stage = z.infer<typeof stageSchema>;
