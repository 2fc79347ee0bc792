import fc from 'fast-check';
import { limits, type PlanInputs } from '../../../src/domain/plan/inputs.ts';
import type { PlanData } from '../../../src/domain/plan/plan-data.ts';
import { toyPlanData } from '../../toys-of-plans.ts';

const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);

/** Money as an address may hold it, mostly as much as companies have. */
const money = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 5_000_000 }) },
  fc.integer({ min: 0, max: 1e12 }),
  fc.integer({ min: 0, max: 1e9 }).map((cents) => cents / 100),
);

/** People of a role: often nobody, sometimes a crowd. */
const people = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 4 }) },
  fc.integer({ min: 5, max: limits.people }),
);

export function anyTeam({ roles }: PlanData = toyPlanData): fc.Arbitrary<Record<string, number>> {
  return fc.record(Object.fromEntries(roles.map(({ id }) => [id, people])));
}

const readingOf = {
  'yes-no': fc.constantFrom(0, 1),
  percent: fc.integer({ min: 0, max: 200 }).map((half) => half / 2),
  count: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 8 }) }, fc.integer({ min: 0, max: limits.count })),
};

/** Whatever a reader may say. */
export function anyPlanInputs(data: PlanData = toyPlanData): fc.Arbitrary<PlanInputs> {
  const readings = data.readings.map(({ id, kind }) => [id, fc.option(readingOf[kind])] as const);
  return fc.record({
    stage: fc.constantFrom(...idsOf(data.stages)),
    country: fc.constantFrom(...idsOf(data.places)),
    start: fc.integer({ min: 1, max: 12 }),
    pace: fc.integer({ min: 1, max: limits.pace }),
    burn: fc.option(money),
    cash: fc.option(money),
    ahead: fc.boolean(),
    team: anyTeam(data),
    readings: fc.record(Object.fromEntries(readings)),
  });
}
