import type { Family } from '../../schemas/family.ts';
import type { Loop } from '../../schemas/loop.ts';
import type { TakeHome } from '../../schemas/take-home.ts';

type Task = Pick<TakeHome, 'id' | 'name' | 'roles' | 'levels' | 'hours'>;

/** The tasks for a loop's exercise: for a role of its family, at its level, within its time. */
export function fittingTasks<T extends Task>(
  { level, steps }: Pick<Loop, 'level' | 'steps'>,
  { roles }: Pick<Family, 'roles'>,
  tasks: readonly T[],
): T[] {
  const minutes = Math.max(0, ...steps.filter(({ interview }) => interview === 'exercise').map((step) => step.minutes));
  return tasks.filter(
    (task) =>
      task.hours * 60 <= minutes && task.levels.includes(level) && task.roles.some((role) => roles.includes(role)),
  );
}
