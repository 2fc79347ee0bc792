import fc from 'fast-check';
import { defaultInputs } from '../../../src/domain/plan/inputs.ts';
import type { PlanData } from '../../../src/domain/plan/plan-data.ts';
import { hostileQueriesWith } from '../pay/hostile-addresses.ts';

/** Queries of people who mean no good, among them much that the planner understands. */
export function hostilePlans(data: PlanData): fc.Arbitrary<string> {
  const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);
  const { team, readings } = defaultInputs(data);
  const counts = ['0', '1', '2', '4', '12', '99', '999', '1000000000000'];
  const meant = Object.entries({
    ...Object.fromEntries(
      [...Object.keys(team), ...Object.keys(readings)].map((key) => [key, ['yes', 'no', ...counts]]),
    ),
    ...{ stage: idsOf(data.stages), country: idsOf(data.places), start: counts, pace: counts },
    ...{ burn: ['0.01', ...counts], cash: ['0.01', ...counts], ahead: ['yes', 'no', 'true'] },
  });
  return hostileQueriesWith(fc.constantFrom(...meant), ['']);
}
