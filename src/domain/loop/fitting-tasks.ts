import type { Family } from '../../schemas/family.ts';
import type { Interview } from '../../schemas/interview.ts';
import type { Loop } from '../../schemas/loop.ts';
import type { TakeHome } from '../../schemas/take-home.ts';
import { findRecord } from '../find-record.ts';

type Task = Pick<TakeHome, 'id' | 'name' | 'roles' | 'levels' | 'hours'>;

/** The tasks for a loop's exercise: for a role of its family, at its level, within its time. */
export function fittingTasks<T extends Task>(
  { level, steps }: Pick<Loop, 'level' | 'steps'>,
  { roles }: Pick<Family, 'roles'>,
  interviews: ReadonlyMap<string, Pick<Interview, 'hasTask'>>,
  tasks: readonly T[],
): T[] {
  const withTask = steps.filter(({ interview }) => findRecord(interviews, interview).hasTask);
  const minutes = Math.max(0, ...withTask.map((step) => step.minutes));
  return tasks.filter(
    (task) =>
      task.hours * 60 <= minutes && task.levels.includes(level) && task.roles.some((role) => roles.includes(role)),
  );
}
