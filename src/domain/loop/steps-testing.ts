import type { Family } from '../../schemas/family.ts';
import type { Loop } from '../../schemas/loop.ts';

/** The steps in which a role is tested on a competency at any level, as the loops name them first. */
export function stepsTesting(
  role: string,
  competency: string,
  families: readonly Pick<Family, 'id' | 'roles'>[],
  loops: readonly Pick<Loop, 'family' | 'steps'>[],
): string[] {
  const family = families.find(({ roles }) => roles.includes(role))?.id;
  const steps = loops
    .filter((loop) => loop.family === family)
    .flatMap((loop) => loop.steps)
    .filter((step) => step.competencies.includes(competency))
    .map(({ interview }) => interview);
  return [...new Set(steps)];
}
