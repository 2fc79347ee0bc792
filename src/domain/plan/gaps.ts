import type { PlanData, PlanHandoff } from './plan-data.ts';

/** A handoff with somebody on one side alone. */
export interface Gap {
  handoff: PlanHandoff;
  missing: 'giver' | 'taker';
  /** What that looks like. */
  looks: string;
}

type Team = Readonly<Record<string, number>>;

function isThere(team: Team, role: string): boolean {
  return (team[role] ?? 0) > 0;
}

export function findGaps({ handoffs }: PlanData, team: Team): Gap[] {
  return handoffs.flatMap((handoff): Gap[] => {
    const hasGiver = isThere(team, handoff.giver);
    const hasTaker = handoff.takers.some((role) => isThere(team, role));
    if (hasGiver === hasTaker) return [];
    return hasGiver
      ? [{ handoff, missing: 'taker', looks: handoff.withoutTaker }]
      : [{ handoff, missing: 'giver', looks: handoff.withoutGiver }];
  });
}

/** Handoffs with somebody on both sides, each with those of its takers who are there. */
export function findContracts({ handoffs }: PlanData, team: Team): PlanHandoff[] {
  return handoffs.flatMap((handoff) => {
    const takers = handoff.takers.filter((role) => isThere(team, role));
    return isThere(team, handoff.giver) && takers.length > 0 ? [{ ...handoff, takers }] : [];
  });
}
