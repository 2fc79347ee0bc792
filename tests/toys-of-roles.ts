import type { BandRow } from '../src/components/band-chart/band-rows.ts';
import type { RoleFacts } from '../src/components/role-part/role-facts.ts';
import type { Figure } from '../src/schemas/figure.ts';
import type { Level } from '../src/schemas/level.ts';
import type { Role } from '../src/schemas/role.ts';
import type { Source } from '../src/schemas/source.ts';
import { toyFigure, toyRange, toySource } from './toys.ts';

/** A role that holds whatever the schema asks for, and nothing that is true. */
export const toyRole: Role = {
  id: 'toy-maker',
  position: 1,
  name: 'toy maker',
  plural: 'toy makers',
  aliases: ['Maker of toys'],
  summary: 'Makes toys.',
  owns: ['The saw', 'The glue', 'The paint'],
  output: 'A toy that {toy-share} of children break.',
  doesNotOwn: [{ what: 'The shop', owner: 'toy-seller' }, { what: 'The weather' }],
  measures: ['Toys made', 'Toys whole', 'Fingers left'],
  degree: 'None.',
  timeToValue: 'By Christmas.',
  dimensions: { modeling: 'light', engineering: 'deep', platform: 'working' },
  skills: { must: ['Sawing', 'Gluing', 'Painting'], soon: ['Carving', 'Sewing'], later: ['Selling'] },
  neighbors: [
    { role: 'toy-seller', difference: 'Sells what is made.' },
    { role: 'toy-maker', difference: 'Makes what is sold.' },
  ],
  hireWhen: ['Toys are wanted', 'Wood is there', 'Winter comes'],
  hireWhenNot: ['There is no wood. See [wood](/team/wood/).', 'There are no children.'],
  triggers: ['toys-run-out'],
  evidence: [
    { sign: 'A toy', otherPath: 'A chair' },
    { sign: 'Two toys', otherPath: 'Two chairs' },
    { sign: 'Three toys', otherPath: 'Three chairs' },
  ],
  redFlags: [
    { flag: 'Plays all day', check: 'Ask what they tested.' },
    { flag: 'Fears glue', check: 'Ask about screws.' },
  ],
  competencies: [
    { competency: 'sawing', shows: 'Saws along the line.' },
    { competency: 'planning', from: 'senior', shows: 'Draws before sawing, for {toy-share} of toys.' },
  ],
  sampleQuestion: { question: 'What breaks first?', strong: 'The wheel.', weak: 'Nothing.' },
  found: ['Workshops', 'Fairs'],
  draws: ['Wood', 'Joy'],
  putsOff: ['Plastic', 'Noise'],
  pitch: 'Make toys here.',
  ladder: [
    { level: 'junior', does: 'Sands.' },
    { level: 'senior', does: 'Designs.' },
    { level: 'junior', does: 'Teaches.' },
  ],
  bands: ['toy-pay', 'toy-pay-rumor', 'toy-pay-total', 'toy-pay-unsaid'],
  equity: ['toy-share'],
  goesWrong: [
    { sign: 'No toys', repair: 'Buy wood.' },
    { sign: 'Broken toys', repair: 'Buy glue.' },
  ],
  disagreements: ['T1'],
};

export const toySeller: Role = {
  ...toyRole,
  id: 'toy-seller',
  position: 2,
  name: 'toy seller',
  plural: 'toy sellers',
  dimensions: { modeling: 'deep', engineering: 'light', platform: 'light' },
  bands: ['toy-pay'],
};

export const toyRumor: Source = { ...toySource, id: 'toy-rumor', name: 'Toy rumor', kind: 'none-given' };

const pay = (id: string, measure: Figure['measure'], more: Partial<Figure> = {}): Figure => ({
  ...toyRange,
  id,
  measure,
  what: `Figure ${id}`,
  ...more,
});

const row = (figure: Figure, source: Source = toySource, more: Partial<BandRow> = {}): BandRow => ({
  figure,
  source,
  roles: [toyRole],
  age: 'current',
  disagreements: [],
  ...more,
});

export const toyBands: readonly BandRow[] = [
  row(toyRange, toySource, { roles: [toyRole, toySeller], disagreements: [{ id: 'T1', title: 'How much toys pay' }] }),
  row(pay('toy-pay-rumor', 'base', { low: 90_000, high: 180_000 }), toyRumor),
  row(pay('toy-pay-unnamed', 'base', { note: 'No source given. It may be old.' })),
  row(pay('toy-pay-total', 'total', { high: 480_000, openEnded: true })),
  row(pay('toy-pay-unsaid', 'pay-unspecified')),
];

export const toyLevels: readonly Level[] = [
  {
    id: 'junior',
    name: 'junior',
    track: 'individual',
    scope: 'A wheel.',
    difference: 'Finishes it.',
    signs: ['One wheel', 'Two wheels'],
    supervision: 'Daily.',
    titles: ['Apprentice', 'Helper'],
  },
  {
    id: 'senior',
    name: 'senior',
    track: 'individual',
    scope: 'A toy train, of which {toy-share} break.',
    difference: 'Designs it.',
    signs: ['One train', 'Two trains'],
    supervision: 'Weekly.',
    titles: ['Master'],
  },
];

export const toyFigures: ReadonlyMap<string, Figure> = new Map([
  [toyFigure.id, toyFigure],
  [toyRange.id, toyRange],
]);

export const toyFacts: RoleFacts = {
  role: toyRole,
  figures: toyFigures,
  roles: new Map([toyRole, toySeller].map((role) => [role.id, role])),
  triggers: new Map([['toys-run-out', { id: 'toys-run-out', name: 'Toys run out' }]]),
  levels: new Map(toyLevels.map((level) => [level.id, level])),
  competencies: new Map([
    ['sawing', { name: 'Sawing' }],
    ['planning', { name: 'Planning' }],
  ]),
  links: {
    search: [{ label: 'Ad', href: '/hire/ads/#ad-toy-maker' }],
    test: [{ label: 'Questions', href: '/hire/questions/?role=toy-maker#bank' }],
    grow: [{ label: 'Plan', href: '/onboard/plans/#plan-toy-maker' }],
  },
  bands: toyBands,
  equity: [row({ ...toyFigure, measure: 'equity' })],
};
