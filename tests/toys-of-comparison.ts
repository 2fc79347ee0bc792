import type { ComparedRecords } from '../src/domain/compare/compile.ts';
import type { NeighborJob } from '../src/schemas/neighbor-job.ts';
import { toyCell } from './domain/pay/toy-data.ts';
import { toySource } from './toys.ts';
import { toyBands, toyFacts, toyFigures, toyLevels, toyRole, toyRumor, toySeller } from './toys-of-roles.ts';

/** A job that is no role, with all that its schema asks for. */
export const toyNeighbor: NeighborJob = {
  id: 'toy-fixer',
  name: 'toy fixer',
  owns: ['The nails', 'The tape', 'The patience'],
  output: 'A toy that works again.',
  measures: ['Toys made', 'Toys mended', 'Tears dried'],
  skills: { must: ['Sawing', 'Gluing', 'Taping'] },
  degree: 'None.',
  timeToValue: 'By tea.',
  hireWhen: ['Toys break', 'Children cry', 'Winter comes'],
  goesWrong: [
    { sign: 'No tape', repair: 'Buy tape.' },
    { sign: 'No toys', repair: 'Buy wood.' },
  ],
  sampleQuestion: { question: 'What holds longest?' },
};

const maker = { ...toyRole, ladder: toyRole.ladder.slice(0, 2) };
const seller = {
  ...toySeller,
  summary: 'Sells toys.',
  output: 'A sold toy. See [the shop](/team/shop/).',
  skills: { ...toyRole.skills, must: ['Sawing', 'Counting', 'Smiling'] },
  triggers: [],
  competencies: [{ competency: 'sawing', shows: 'Saws for show.' }],
  ladder: [{ level: 'senior', does: 'Haggles.' }],
};

/** Records of two roles and of a job beside them, whose counted ads are for senior makers alone. */
export const toyRecords: ComparedRecords = {
  roles: [maker, seller],
  neighborJobs: [toyNeighbor],
  levels: toyLevels,
  figures: new Map([
    ...toyFigures,
    ...toyBands.map(({ figure, source }) => [figure.id, { ...figure, source: source.id }] as const),
  ]),
  sources: new Map([
    [toySource.id, toySource],
    [toyRumor.id, toyRumor],
  ]),
  triggers: toyFacts.triggers,
  competencies: toyFacts.competencies,
  disagreements: new Map([['T1', { title: 'How much toys pay' }]]),
  ads: {
    market: {
      source: { id: 'toy-ads', name: 'Toy ads' },
      base: 'land',
      lastYear: 2025,
      cells: [
        toyCell(['toy-maker', 'senior', 'land'], 40, [80, 90, 100, 120, 150]),
        toyCell(['toy-maker', 'senior', 'isle'], 40, [1, 2, 3, 4, 5]),
        toyCell(['toy-seller', 'junior', 'land'], 40, [1, 2, 3, 4, 5]),
      ],
    },
    inText: 'in Toytown',
    currency: 'USD',
  },
};
