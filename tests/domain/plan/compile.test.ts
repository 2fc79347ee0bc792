import { describe, expect, test } from 'vitest';
import { compilePlanData, type PlanRecords } from '../../../src/domain/plan/compile.ts';
import { defaultInputs } from '../../../src/domain/plan/inputs.ts';
import { makePlan } from '../../../src/domain/plan/plan.ts';
import type { Figure } from '../../../src/schemas/figure.ts';
import type { PlanMethod } from '../../../src/schemas/plan-method.ts';
import type { Stage } from '../../../src/schemas/stage.ts';
import type { Condition, Trigger } from '../../../src/schemas/trigger.ts';
import { toyFigure, toySource } from '../../toys.ts';
import { byId, toyDisagreement, toyHandoff, toyStage, toyTrigger } from '../../toys-of-teams.ts';
import { toyData } from '../pay/toy-data.ts';
import { listPlanFaults } from './plan-faults.ts';

const { value: _, ...withoutValue } = toyFigure;
const single = (id: string, value: number, more: Partial<Figure> = {}): Figure => ({
  ...toyFigure,
  id,
  value,
  ...more,
});
const range = (id: string, low: number, high: number, more: Partial<Figure> = {}): Figure => ({
  ...withoutValue,
  ...{ id, low, high },
  ...more,
});

const figures: readonly Figure[] = [
  toyFigure,
  range('search', 3, 6, { unit: 'months' }),
  single('signed', 3, { unit: 'months' }),
  single('of-use', 100, { unit: 'days' }),
  range('searches', 2, 3, { unit: 'count' }),
  single('guided', 4, { unit: 'count' }),
  range('reserve', 10, 20),
  range('glue', 15, 20, { qualifier: 'over' }),
  single('makers', 3, { unit: 'count', openEnded: true }),
  single('half', 18, { unit: 'months' }),
];

const method: PlanMethod = {
  ...{ id: 'method', search: 'search', untilSigned: 'signed', untilOfUse: 'of-use', searches: 'searches' },
  ...{ guided: 'guided', reserve: 'reserve', head: 'boss', apart: ['seller'], stage: 'first-toys', start: 4 },
};

const stage: Stage = {
  ...toyStage,
  team: [
    { id: 'lead', role: 'maker', level: 'senior', isOptional: false, why: 'Makes {toy-share}. See [toys](/roles/).' },
    {
      ...{ id: 'shop', role: 'seller', level: 'senior', reportsTo: 'lead', insteadOf: 'lead', isOptional: true },
      why: 'Sells.',
    },
    { id: 'helper', role: 'maker', level: 'junior', isOptional: true, why: 'Helps.' },
    { id: 'office', role: 'boss', level: 'manager', isOptional: true, why: 'Counts.' },
  ],
  disagreements: ['T2'],
};

function triggerWith(when: readonly Condition[], more: Partial<Trigger['fires']> = {}): Trigger {
  return { ...toyTrigger, fires: { concern: 'data', proposes: ['maker'], when: [...when], ...more } };
}

const toyRecords: PlanRecords = {
  method,
  stages: [stage],
  readings: [
    { id: 'days', group: 'Work', question: 'Days with glue', kind: 'percent' },
    { id: 'queue', group: 'Work', question: 'Do they queue?', kind: 'yes-no' },
  ],
  triggers: [triggerWith([{ reading: 'days', reaches: 'glue' }])],
  handoffs: [
    { ...toyHandoff, giver: 'maker', takers: ['seller'], passes: ['A toy.', '{toy-share} of [them](/roles/).'] },
  ],
  disagreements: [toyDisagreement, { ...toyDisagreement, id: 'T2' }, { ...toyDisagreement, id: 'T3' }],
  sources: byId([toySource, { id: 'handbook', name: 'Toy handbook' }]),
  figures: byId(figures),
  pay: toyData,
};

const compile = (changed: Partial<PlanRecords> = {}) => compilePlanData({ ...toyRecords, ...changed });
const data = compile();
/** What becomes of a condition. */
const conditionOf = (condition: Condition) => compile({ triggers: [triggerWith([condition])] }).triggers[0]?.when[0];

describe('plan data', () => {
  test('has the roles, levels and edition of the pay data, without what only the calculator needs', () => {
    expect(data.edition).toBe('2026-11');
    expect(data.roles[0]).toEqual({ id: 'maker', name: 'toy maker', plural: 'toy makers' });
    expect(data.levels.at(-1)).toEqual({ id: 'chief', name: 'chief', isLeading: true });
  });

  test('says whose pay is not known, as the calculator does', () => {
    expect(data.noPay).toBe('no source has pay for this seat');
    const own = { decides: 'The band decides', firm: 'It is a band.' };
    expect(compile({ pay: { ...toyData, own } }).noPay).toBe('no source has pay for this seat');
    const only = compile({ pay: { ...toyData, own: { ...own, none: 'There is no band.' } } });
    expect(only.noPay).toBe('the company has no band for this seat');
  });

  test('has the numbers of the method: the middle of months, and the lower end of what is guided and searched', () => {
    // The middle of three and six months is four and a half; a hundred days are three months and a bit.
    expect(data).toMatchObject({ searchMonths: 5, signedMonths: 3, usefulMonths: 3, guided: 4, head: 'boss' });
    expect(data).toMatchObject({ apart: ['seller'], reserve: { low: 10, high: 20 } });
    expect(data.defaults).toEqual({ stage: 'first-toys', place: 'land', level: 'senior', start: 4, pace: 2 });
  });

  test('has stages with their seats, in plain words', () => {
    expect(data.stages).toMatchObject([{ id: 'first-toys', kind: 'funding', triggers: ['toys-run-out'] }]);
    expect(data.stages[0]?.seats.slice(0, 2)).toEqual([
      {
        ...{ id: 'lead', role: 'maker', level: 'senior', isOptional: false, reportsTo: null, insteadOf: null },
        why: 'Makes 7%. See toys.',
      },
      {
        ...{ id: 'shop', role: 'seller', level: 'senior', isOptional: true, reportsTo: 'lead', insteadOf: 'lead' },
        why: 'Sells.',
      },
    ]);
  });

  test('has readings as they are asked', () => expect(data.readings).toEqual(toyRecords.readings));

  test('has triggers with what they call for, in plain words', () => {
    expect(data.triggers).toEqual([
      {
        ...{ id: 'toys-run-out', name: 'Toys run out', concern: 'data', proposes: ['maker'], decidedBy: null },
        when: [{ kind: 'reaches', reading: 'days', threshold: { amount: 15, isOver: true, text: 'over 15%' } }],
        threshold: 'Fewer than 7%.',
        falseAlarm: 'It is January.',
        sources: [
          { id: 'toy-survey', name: 'Toy survey' },
          { id: 'handbook', name: 'Toy handbook' },
        ],
        disagreements: ['T1'],
      },
    ]);
    const [reminder] = compile({ triggers: [triggerWith([], { decidedBy: 'other' })] }).triggers;
    expect(reminder?.decidedBy).toBe('other');
  });

  test('has handoffs without what only their page shows', () => {
    expect(data.handoffs).toEqual([
      {
        ...{ id: 'maker-to-seller', name: 'From toy maker to toy seller', giver: 'maker', takers: ['seller'] },
        passes: ['A toy.', '7% of them.'],
        acceptance: ['It moves.', 'It is whole.'],
        withoutGiver: 'The shelf is empty.',
        withoutTaker: 'The shelf is full of 7%.',
      },
    ]);
  });

  test('has the disagreements that a stage or a trigger names, and no others', () => {
    expect(data.disagreements.map(({ id }) => id)).toEqual(['T1', 'T2']);
    expect(data.disagreements[0]).toEqual({
      ...{ id: 'T1', title: 'Whether toys break', ours: 'They do.' },
      positions: [
        { source: { id: 'toy-survey', name: 'Toy survey' }, says: 'They do: 7% of them.' },
        { source: { id: 'handbook', name: 'Toy handbook' }, says: 'They don’t.' },
      ],
    });
  });

  test('goes through JSON unharmed, as the browser gets it that way', () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  test('is enough for a plan', () => {
    const plan = makePlan(data, { ...defaultInputs(data), readings: { days: 16 } });
    expect(plan.hires).toMatchObject([{ role: 'maker', level: 'senior', firstDay: 5, usefulFrom: 8 }]);
    expect(listPlanFaults(plan)).toEqual([]);
  });
});

describe('a condition', () => {
  const threshold = { amount: 3, isOver: false, text: '3+' };

  test.each<[string, Condition, object]>([
    [
      'on a reading that has to reach the lower end of a range',
      { reading: 'days', reaches: 'glue' },
      { kind: 'reaches', reading: 'days', threshold: { amount: 15, isOver: true, text: 'over 15%' } },
    ],
    [
      'on one that has to reach the higher end',
      { reading: 'days', reaches: 'glue', end: 'high' },
      { kind: 'reaches', reading: 'days', threshold: { amount: 20, isOver: true, text: 'over 20%' } },
    ],
    [
      'on one that has to stay below a number',
      { reading: 'days', staysBelow: 'makers' },
      { kind: 'stays-below', reading: 'days', threshold },
    ],
    ['on one that has to be yes', { reading: 'queue' }, { kind: 'is-yes', reading: 'queue' }],
    [
      'on people who are counted',
      { people: ['maker', 'boss'], reaches: 'makers' },
      { kind: 'people-reach', roles: ['maker', 'boss'], threshold },
    ],
    [
      'on people who are there or not',
      { people: ['maker'], are: 'none' },
      { kind: 'people-are', roles: ['maker'], are: 'none' },
    ],
    [
      'on the runway',
      { runway: 'half' },
      { kind: 'runway', threshold: { amount: 18, isOver: false, text: '18 months' } },
    ],
  ])('%s', (_, condition, compiled) => expect(conditionOf(condition)).toEqual(compiled));
});

describe('what a seat costs', () => {
  const costsIn = (place: string, from = data) => from.places.find(({ id }) => id === place)?.costs;

  test('in a month is the range of the calculator with the on-costs of the place, in its money', () => {
    // $168k to $240k and a fifth on top, and €48k to €72k and a tenth, by twelve.
    expect(costsIn('land')?.['maker']?.['senior']).toEqual({ low: 16_800, high: 24_000 });
    expect(costsIn('isle')?.['maker']?.['senior']).toEqual({ low: 4400, high: 6600 });
  });

  test('is there for each level of a role that a stage has a seat for', () => {
    expect(Object.keys(costsIn('land')?.['maker'] ?? {})).toEqual(['senior', 'junior']);
  });

  test('is not there where no source has pay', () => {
    expect(Object.keys(costsIn('land') ?? {})).toEqual(['maker', 'seller']);
    expect(costsIn('moor')).toEqual({ seller: { senior: { low: 13_300, high: 20_000 } } });
  });

  test('is there at the usual level for a role that triggers propose and no stage has a seat for', () => {
    const lonely = { ...stage, team: stage.team.filter(({ role }) => role === 'maker') };
    const proposing = compile({ stages: [lonely], triggers: [triggerWith([], { proposes: ['maker', 'seller'] })] });
    expect(costsIn('land', proposing)?.['seller']).toHaveProperty('senior');
    expect(costsIn('land', compile({ stages: [lonely] }))).not.toHaveProperty('seller');
  });

  test('comes with the place as readers see it', () => {
    expect(data.places.find(({ id }) => id === 'isle')).toMatchObject({
      ...{ name: 'Toy Isle', inText: 'on Toy Isle', currency: 'EUR', onCosts: 10 },
    });
  });
});

describe('records that do not fit together stop with what is missing:', () => {
  const without = <T extends { id: string }>(records: ReadonlyMap<string, T>, id: string) =>
    new Map([...records].filter(([key]) => key !== id));

  test.each<[string, Partial<PlanRecords>]>([
    ['search', { figures: without(toyRecords.figures, 'search') }],
    ['glue', { figures: without(toyRecords.figures, 'glue') }],
    ['toy-share', { figures: without(toyRecords.figures, 'toy-share') }],
    ['toy-survey', { sources: without(toyRecords.sources, 'toy-survey') }],
  ])('%s', (id, changed) => expect(() => compile(changed)).toThrow(`There is no record "${id}" in the data.`));
});
