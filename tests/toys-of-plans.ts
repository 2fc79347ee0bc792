import { defaultInputs, type PlanInputs } from '../src/domain/plan/inputs.ts';
import type { PlanData, PlanHandoff, PlanSeat, PlanTrigger } from '../src/domain/plan/plan-data.ts';

/**
 * Plan data with numbers for reckoning in the head, and nothing that is true. A search takes four months, of which the
 * next one waits for three; whoever has come is of use two months later.
 */
function toySeat(id: string, role: string, level: string, more: Partial<PlanSeat> = {}): PlanSeat {
  return { ...{ id, role, level, reportsTo: null, insteadOf: null, isOptional: false, why: `For ${id}.` }, ...more };
}

function toyFires(id: string, more: Pick<PlanTrigger, 'concern' | 'proposes' | 'when'> & Partial<PlanTrigger>) {
  const common = { decidedBy: null, threshold: 'When it hurts.', falseAlarm: 'It is January.', disagreements: [] };
  return { ...{ id, name: `Trigger ${id}` }, ...common, sources: [survey], ...more } satisfies PlanTrigger;
}

function toyPasses(id: string, giver: string, takers: readonly string[]): PlanHandoff {
  return {
    ...{
      id,
      name: `Handoff ${id}`,
      giver,
      takers,
      passes: ['A toy.', 'A bill.'],
      acceptance: ['It moves.', 'It fits.'],
    },
    ...{ withoutGiver: `Nobody gives in ${id}.`, withoutTaker: `Nobody takes in ${id}.` },
  };
}

const survey = { id: 'toy-survey', name: 'Toy survey' };
const three = { amount: 3, isOver: false, text: '3+' };

export const toyPlanData: PlanData = {
  edition: '2026-11',
  noPay: 'no source has pay for this seat',
  roles: [
    { id: 'maker', name: 'toy maker', plural: 'toy makers' },
    { id: 'seller', name: 'toy seller', plural: 'toy sellers' },
    { id: 'tester', name: 'toy tester', plural: 'toy testers' },
    { id: 'clerk', name: 'toy clerk', plural: 'toy clerks' },
    { id: 'dreamer', name: 'dreamer of toys', plural: 'dreamers of toys' },
    { id: 'boss', name: 'head of toys', plural: 'heads of toys' },
  ],
  levels: [
    { id: 'junior', name: 'junior', isLeading: false },
    { id: 'senior', name: 'senior', isLeading: false },
    { id: 'chief', name: 'chief', isLeading: true },
  ],
  stages: [
    {
      ...{ id: 'garage', name: 'Garage', kind: 'funding', page: '/team/garage/' },
      seats: [
        toySeat('first', 'maker', 'senior'),
        toySeat('shop', 'seller', 'senior', { insteadOf: 'first', isOptional: true }),
        toySeat('second', 'maker', 'junior', { reportsTo: 'first', isOptional: true }),
        toySeat('bench', 'tester', 'junior', { reportsTo: 'first', isOptional: true }),
        toySeat('desk', 'clerk', 'senior'),
      ],
      triggers: ['makers-glue', 'toys-break'],
      disagreements: ['T1'],
    },
    {
      ...{ id: 'factory', name: 'Factory', kind: 'phase', page: '/team/phases/#factory' },
      seats: [
        toySeat('head', 'boss', 'chief'),
        toySeat('lead', 'maker', 'senior', { reportsTo: 'head' }),
        toySeat('hand', 'maker', 'junior', { reportsTo: 'lead' }),
        toySeat('test', 'tester', 'senior', { reportsTo: 'hand' }),
        toySeat('shop', 'seller', 'senior', { reportsTo: 'head' }),
        toySeat('desk', 'clerk', 'senior'),
      ],
      triggers: [],
      disagreements: [],
    },
    {
      ...{ id: 'museum', name: 'Museum', kind: 'phase', page: '/team/phases/#museum' },
      ...{ seats: [], triggers: [], disagreements: [] },
    },
  ],
  readings: [
    { id: 'glue-share', group: 'Work', question: 'Share of the days that go into glue', kind: 'percent' },
    { id: 'broken', group: 'Work', question: 'Toys that broke', kind: 'count' },
    { id: 'queue', group: 'Work', question: 'Do children queue?', kind: 'yes-no' },
    { id: 'shelves', group: 'Shop', question: 'Shelves in the shop', kind: 'count' },
    { id: 'dreams', group: 'Shop', question: 'Are there dreams?', kind: 'yes-no' },
  ],
  triggers: [
    toyFires('dreams-wait', {
      ...{ concern: 'research', proposes: ['dreamer'] },
      when: [
        { kind: 'is-yes', reading: 'dreams' },
        { kind: 'runway', threshold: { amount: 18, isOver: false, text: '18 months' } },
      ],
    }),
    toyFires('no-boss', {
      ...{ concern: 'lead', proposes: ['boss'] },
      when: [
        { kind: 'people-reach', roles: ['maker', 'seller'], threshold: three },
        { kind: 'people-are', roles: ['boss'], are: 'none' },
      ],
    }),
    toyFires('empty-shelves', {
      ...{ concern: 'product', proposes: ['seller'] },
      when: [
        { kind: 'is-yes', reading: 'queue' },
        { kind: 'stays-below', reading: 'shelves', threshold: { amount: 4, isOver: false, text: '4 shelves' } },
      ],
    }),
    toyFires('makers-glue', {
      ...{ concern: 'production', proposes: ['tester', 'maker'], disagreements: ['T2'] },
      when: [
        { kind: 'reaches', reading: 'glue-share', threshold: { amount: 40, isOver: true, text: 'over 40%' } },
        { kind: 'people-are', roles: ['maker'], are: 'some' },
      ],
    }),
    toyFires('toys-break', {
      ...{ concern: 'data', proposes: ['tester'] },
      when: [{ kind: 'reaches', reading: 'broken', threshold: three }],
    }),
    toyFires('one-maker', {
      ...{ concern: 'data', proposes: ['maker'], decidedBy: 'makers-glue' },
      when: [{ kind: 'people-are', roles: ['maker'], are: 'one' }],
    }),
  ],
  handoffs: [
    toyPasses('maker-to-seller', 'maker', ['seller']),
    toyPasses('tester-to-makers', 'tester', ['maker', 'dreamer']),
    toyPasses('boss-to-clerk', 'boss', ['clerk']),
  ],
  disagreements: ['T1', 'T2', 'T3'].map((id) => ({
    ...{ id, title: `Disagreement ${id}`, positions: [{ source: survey, says: 'They do.' }], ours: 'They don’t.' },
  })),
  places: [
    {
      ...{ id: 'land', name: 'Toytown', inText: 'in Toytown', currency: 'USD', onCosts: 20 },
      costs: {
        maker: { junior: { low: 5000, high: 6000 }, senior: { low: 10_000, high: 12_000 } },
        seller: { senior: { low: 8000, high: 9000 } },
        tester: { junior: { low: 4000, high: 5000 }, senior: { low: 7000, high: 8000 } },
        clerk: { senior: { low: 6000, high: 7000 } },
        boss: { chief: { low: 20_000, high: 30_000 } },
      },
    },
    {
      ...{ id: 'isle', name: 'Toy Isle', inText: 'on Toy Isle', currency: 'EUR', onCosts: 10 },
      costs: { maker: { senior: { low: 3000, high: 4000 } } },
    },
  ],
  ...{ searchMonths: 4, signedMonths: 3, usefulMonths: 2 },
  ...{ head: 'boss', apart: ['clerk'], guided: 2 },
  reserve: { low: 10, high: 20 },
  defaults: { stage: 'garage', place: 'land', level: 'senior', start: 1, pace: 1 },
};

/** What a reader may say; the team and the readings are what is said about them and no more. */
export function toyPlanInputs(more: Partial<PlanInputs> = {}): PlanInputs {
  const usual = defaultInputs(toyPlanData);
  return {
    ...usual,
    ...more,
    team: { ...usual.team, ...more.team },
    readings: { ...usual.readings, ...more.readings },
  };
}
