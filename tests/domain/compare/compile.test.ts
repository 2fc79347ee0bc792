import { describe, expect, test } from 'vitest';
import { plainWords } from '../../../src/domain/compare/compare.ts';
import type { Item } from '../../../src/domain/compare/comparison-data.ts';
import { compileComparison } from '../../../src/domain/compare/compile.ts';
import type { Figure } from '../../../src/schemas/figure.ts';
import { toyRecords } from '../../toys-of-comparison.ts';

const data = compileComparison(toyRecords);
const wordsOf = (items: readonly Item[] = []) =>
  items.map(({ text, note = [] }) => [text, note].map(plainWords).filter(Boolean).join(' | '));
const cell = (job: string, aspect: string) => data.jobs.find(({ id }) => id === job)?.cells[aspect];
const words = (job: string, aspect: string) => wordsOf(cell(job, aspect));

describe('what is compared', () => {
  test('has a row for each kind of pay that a role names, and for each level', () => {
    expect(data.aspects.map(({ id }) => id)).toEqual([
      ...['owns', 'output', 'measures', 'skills', 'degree', 'first-result'],
      ...['modeling', 'engineering', 'platform', 'hire-when', 'triggers', 'goes-wrong'],
      ...['pay-base', 'pay-total', 'pay-pay-unspecified', 'level-junior', 'level-senior'],
      ...['competencies', 'sample-question', 'found', 'disagreements'],
    ]);
    expect(data.aspects.filter(({ isLevel }) => isLevel).map(({ name }) => name)).toEqual(['Junior', 'Senior']);
  });

  test('are the roles with their guides, and behind them jobs that have none', () => {
    expect(data.jobs.map(({ id, href }) => [id, href])).toEqual([
      ['toy-maker', '/roles/toy-maker/'],
      ['toy-seller', '/roles/toy-seller/'],
      ['toy-fixer', null],
    ]);
  });
});

describe('a cell', () => {
  test('holds figures and links with where they lead', () => {
    expect(cell('toy-maker', 'output')).toEqual([
      {
        text: [
          'A toy that ',
          {
            text: '7%',
            figure: { id: 'toy-share', value: '7', source: { id: 'toy-survey', name: 'Toy survey' } },
          },
          ' of children break.',
        ],
      },
    ]);
    expect(cell('toy-seller', 'output')).toEqual([
      { text: ['A sold toy. See ', { text: 'the shop', href: '/team/shop/' }, '.'] },
    ]);
  });

  test('says a depth in words', () => expect(words('toy-maker', 'engineering')).toEqual(['Sets the standard for it']));

  test('says from which level on an interview tests something', () =>
    expect(words('toy-maker', 'competencies')).toEqual(['Sawing', 'Planning | from senior level']));

  test('says what to do about a hire that goes wrong', () =>
    expect(words('toy-maker', 'goes-wrong')).toEqual(['No toys | Buy wood.', 'Broken toys | Buy glue.']));

  test('names triggers and disagreements', () => {
    expect(words('toy-maker', 'triggers')).toEqual(['Toys run out']);
    expect(words('toy-seller', 'triggers')).toEqual([]);
    expect(words('toy-maker', 'disagreements')).toEqual(['T1: How much toys pay']);
  });
});

describe('pay', () => {
  test('of each measure stands apart, with its source, or with the word that none is given', () => {
    expect(words('toy-maker', 'pay-base')).toEqual([
      '$100k–$120k | Pay of a toy maker, Toytown · Toy survey',
      expect.stringMatching(/^\$90k–\$180k \| .* · Toy rumor · no source given$/),
    ]);
    expect(words('toy-maker', 'pay-total')).toHaveLength(1);
    expect(words('toy-seller', 'pay-total')).toEqual([]);
  });

  test('of a job that is no role is a row in which nothing stands', () =>
    expect(cell('toy-fixer', 'pay-base')).toEqual([]));
});

describe('in the handbook of a company', () => {
  const [range] = [...toyRecords.figures.values()].filter(({ measure }) => measure === 'base');
  if (!range) throw new Error('The toys have no pay.');
  const own: Figure = {
    ...{ ...range, id: 'own-band', what: 'Our makers', roles: ['toy-maker'] },
    ...{ unit: 'money-per-year', currency: 'EUR' },
  };
  const compiled = compileComparison({
    ...toyRecords,
    figures: new Map<string, Figure>([
      ...[...toyRecords.figures].map(([id, figure]): [string, Figure] => [id, { ...figure, withheld: true }]),
      [own.id, own],
    ]),
  });
  const said = (job: string, aspect: string) => wordsOf(compiled.jobs.find(({ id }) => id === job)?.cells[aspect]);

  test('its own band is there for its role, and what it does not show is not', () => {
    expect(said('toy-maker', 'pay-base')).toEqual(['€100k–€120k | Our makers, Toytown · Toy survey']);
    expect(said('toy-seller', 'pay-base')).toEqual([]);
  });

  test('a text says where a figure is not shown', () =>
    expect(said('toy-maker', 'output')).toEqual(['A toy that a figure not shown here of children break.']));
});

describe('a level', () => {
  test('says what somebody does there, and what ads of the base print', () => {
    expect(words('toy-maker', 'level-junior')).toEqual(['Sands.']);
    expect(words('toy-maker', 'level-senior')).toEqual([
      'Designs.',
      '$90k–$120k in base pay, the middle half of job ads in Toytown | 40 different rows (80 with repeats), 2024 and 2025 · Toy ads',
    ]);
  });

  test('that is not on the ladder has no pay either', () => expect(words('toy-seller', 'level-junior')).toEqual([]));

  test('has no pay in a handbook without pay', () => {
    const [maker] = compileComparison({ ...toyRecords, ads: null }).jobs;
    expect(wordsOf(maker?.cells['level-senior'])).toEqual(['Designs.']);
  });
});

test('a job that is no role can be compared by less', () => {
  const missing = data.aspects.filter(({ id }) => cell('toy-fixer', id) === undefined).map(({ id }) => id);
  expect(missing).toEqual([
    ...['modeling', 'engineering', 'platform', 'triggers', 'level-junior', 'level-senior'],
    ...['competencies', 'found', 'disagreements'],
  ]);
});
