import type { Role } from '../../schemas/role.ts';

type RoleCompetency = Role['competencies'][number];

/**
 * What somebody of a role is tested on at a level: what is asked for at every level, and what is asked for from this
 * level or a lower one on. `order` has the ids of all levels from the lowest up.
 */
export function testedAt(
  { competencies }: Pick<Role, 'competencies'>,
  level: string,
  order: readonly string[],
): RoleCompetency[] {
  return competencies.filter(({ from }) => from === undefined || order.indexOf(from) <= order.indexOf(level));
}

/** Whether a role has this level. */
export function hasLevel({ ladder }: Pick<Role, 'ladder'>, level: string): boolean {
  return ladder.some((step) => step.level === level);
}
