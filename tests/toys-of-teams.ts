import type { Disagreement } from '../src/schemas/disagreement.ts';
import type { Faq } from '../src/schemas/faq.ts';
import type { Handoff } from '../src/schemas/handoff.ts';
import type { Role } from '../src/schemas/role.ts';
import type { Source } from '../src/schemas/source.ts';
import type { Stage } from '../src/schemas/stage.ts';
import type { Term } from '../src/schemas/term.ts';
import type { Tree } from '../src/schemas/tree.ts';
import type { Trigger } from '../src/schemas/trigger.ts';
import { toySource } from './toys.ts';
import { toyFigures, toyLevels, toyRole, toySeller } from './toys-of-roles.ts';

/** Records by id, as views take them. */
export function byId<T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

const judgement: Source = { ...toySource, id: 'handbook', name: 'Toy handbook', kind: 'judgement' };

export const toyDisagreement: Disagreement = {
  id: 'T1',
  title: 'Whether toys break',
  positions: [
    { source: 'toy-survey', says: 'They do: {toy-share} of them.' },
    { source: 'handbook', says: 'They don’t.' },
  ],
  problem: 'Both cannot be.',
  ours: 'They do.',
  because: 'We dropped one.',
  otherwise: 'The floor is soft.',
  figures: ['toy-share'],
};

export const toyTrigger: Trigger = {
  id: 'toys-run-out',
  name: 'Toys run out',
  hires: ['toy-maker', 'toy-seller'],
  condition: 'The shelf is empty.',
  reading: 'Look at the shelf.',
  threshold: 'Fewer than {toy-share}.',
  falseAlarm: 'It is [January](/team/january/).',
  fires: { concern: 'product', proposes: ['toy-maker'], when: [{ people: ['toy-maker'], are: 'some' }] },
  sources: ['toy-survey', 'handbook'],
  disagreements: ['T1'],
};

export const toyHandoff: Handoff = {
  id: 'maker-to-seller',
  name: 'From toy maker to toy seller',
  giver: 'toy-maker',
  takers: ['toy-seller'],
  passes: ['The toy.', 'A bill of {toy-pay}.'],
  acceptance: ['It moves.', 'It is whole.'],
  fails: 'It is dropped.',
  repair: 'Glue it.',
  withoutGiver: 'The shelf is empty.',
  withoutTaker: 'The shelf is full of {toy-share}.',
  sources: ['toy-survey'],
};

export const toyHandoffs: readonly Handoff[] = [
  toyHandoff,
  {
    ...toyHandoff,
    id: 'seller-to-all',
    name: 'From toy seller to all',
    giver: 'toy-seller',
    takers: ['toy-maker', 'toy-tester'],
  },
];

export const toyTerm: Term = {
  id: 'wheel',
  term: 'wheel',
  aliases: ['disk', 'roller'],
  definition: 'What {toy-share} of toys have. See [toys](/roles/).',
  page: '/roles/toy-maker/#own',
};

export const toyFaq: Faq = {
  id: 'do-toys-break',
  topic: 'team',
  question: 'Do toys break?',
  answer: ['Yes.', 'Of all toys, {toy-share} do.'],
  readOn: [{ label: 'Toy makers', href: '/roles/toy-maker/' }],
  sources: ['toy-survey', 'handbook'],
  disagreements: ['T1'],
};

export const toyStage: Stage = {
  id: 'first-toys',
  kind: 'funding',
  name: 'First toys',
  page: '/team/stages/first-toys/',
  summary: 'One maker.',
  signals: ['No toys yet.', 'Some wood.'],
  size: 'Up to {toy-share}.',
  team: [
    { id: 'lead', role: 'toy-maker', level: 'senior', isOptional: false, why: 'Makes.' },
    { id: 'helper', role: 'toy-maker', level: 'junior', reportsTo: 'lead', isOptional: false, why: 'Helps.' },
    { id: 'shop', role: 'toy-seller', level: 'senior', isOptional: true, why: 'Sells for {toy-pay}.' },
  ],
  order: 'Nothing can be sold before it is made.',
  budget: [{ item: 'people', share: 'toy-share' }],
  mistakes: ['Selling first.', 'Buying glue only.'],
  next: 'Children queue.',
  triggers: ['toys-run-out'],
  sources: ['toy-survey'],
  disagreements: ['T1'],
};

const outcome = (id: string, more: Partial<Tree['outcomes'][number]> = {}): Tree['outcomes'][number] => ({
  id,
  name: `Do ${id}`,
  why: 'So it is.',
  wouldChange: ['Wood.'],
  thisWeek: ['Saw.', 'Glue.'],
  costs: [],
  readOn: [{ label: 'Toy makers', href: '/roles/toy-maker/' }],
  disagreements: [],
  ...more,
});

const option = (id: string, to: string, more: Partial<Tree['questions'][number]['options'][number]> = {}) => ({
  id,
  label: `Answer ${id}`,
  to,
  ...more,
});

/** Two ways lead from the first question to the last, and two of its answers to the same place. */
export const toyTree: Tree = {
  id: 'toy-tree',
  name: 'Make or buy',
  decides: 'Whether to make a toy.',
  start: 'wood',
  questions: [
    {
      id: 'wood',
      text: 'Is there wood?',
      why: 'Toys are made of it.',
      options: [option('yes', 'glue'), option('no', 'time'), option('unsure', 'time', { hint: 'Ask {toy-share}.' })],
    },
    {
      id: 'glue',
      text: 'Is there glue?',
      why: 'Toys break.',
      options: [option('yes', 'time'), option('no', 'buy'), option('unsure', 'buy')],
    },
    {
      id: 'time',
      text: 'Is there time?',
      why: 'Glue dries slowly.',
      options: [option('yes', 'make'), option('no', 'buy'), option('unsure', 'buy')],
    },
  ],
  outcomes: [
    outcome('make', {
      role: 'toy-maker',
      level: 'senior',
      costs: ['toy-pay'],
      costNote: 'Wood is extra.',
      disagreements: ['T1'],
    }),
    outcome('buy'),
  ],
};

const roles: readonly Role[] = [toyRole, toySeller, { ...toyRole, id: 'toy-tester', position: 3, name: 'toy tester' }];

/** All records that a view may ask for, by id. */
export const toyRecords = {
  roles: byId(roles),
  levels: byId(toyLevels),
  sources: byId([toySource, judgement]),
  triggers: byId([toyTrigger]),
  disagreements: byId([toyDisagreement]),
  figures: toyFigures,
};
