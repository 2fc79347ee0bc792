import { findGaps, type Gap } from '../../../src/domain/plan/gaps.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import type { MonthlyCost, PlanData } from '../../../src/domain/plan/plan-data.ts';
import { isReadable } from '../pay/answer-faults.ts';

/** What is left of a record's markup, which readers of a plan would see as it stands. */
const markup = /[{}]|\]\(/;

/** Everything in a plan that cannot be right: numbers that are none, ranges upside down, and texts with slips. */
export function listPlanFaults(plan: Plan): string[] {
  const faults: string[] = [];
  JSON.stringify(plan, (key, value: unknown) => {
    if (value === undefined) faults.push(`${key} is undefined`);
    if (typeof value === 'number' && !Number.isFinite(value)) faults.push(`${key} is ${value}`);
    if (typeof value === 'string' && (!isReadable(value) || markup.test(value))) faults.push(`${key} reads “${value}”`);
    return value;
  });
  const { hires, later, months, cost, yearAfter, runway } = plan;
  const costs: readonly (MonthlyCost | null)[] = [
    ...[...hires, ...later, ...months].map((each) => each.cost),
    ...months.map(({ left }) => left),
    ...[cost, yearAfter],
  ];
  for (const range of costs) if (range && range.low > range.high) faults.push(`${range.low} is above ${range.high}`);
  if (runway && !(runway.low <= runway.high && runway.high <= runway.without)) {
    faults.push(`The money lasts ${runway.low} to ${runway.high} of ${runway.without} months`);
  }
  if (plan.sentence === '') faults.push('the sentence is empty');
  return faults;
}

/**
 * Gaps that are wrong once somebody of a role has joined: one that this role would fill, a new one with which it has
 * nothing to do, and one that is gone although it is the absence of others.
 */
export function listWrongGaps(data: PlanData, team: Readonly<Record<string, number>>, role: string): string[] {
  const before = findGaps(data, team);
  const after = findGaps(data, { ...team, [role]: (team[role] ?? 0) + 1 });
  const sidesOf = ({ handoff: { giver, takers } }: Gap) => ({ giver: [giver], taker: takers });
  const isFilled = (gap: Gap) => sidesOf(gap)[gap.missing].includes(role);
  const isOwn = (gap: Gap) => Object.values(sidesOf(gap)).some((side) => side.includes(role));
  const isAmong = (gaps: readonly Gap[], { handoff, missing }: Gap) =>
    gaps.some((other) => other.handoff.id === handoff.id && other.missing === missing);
  const wrong = [
    ...after.filter((gap) => isFilled(gap) || !(isOwn(gap) || isAmong(before, gap))),
    ...before.filter((gap) => !isFilled(gap) && !isAmong(after, gap)),
  ];
  return wrong.map(({ handoff, missing }) => `${handoff.id} without its ${missing}`);
}
