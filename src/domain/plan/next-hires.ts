import { concerns } from '../../schemas/concerns.ts';
import { findById } from '../pay/find-by-id.ts';
import type { Fired } from './fire.ts';
import type { PlanInputs } from './inputs.ts';
import type { PlanData, PlanSeat, PlanStage } from './plan-data.ts';

/** Why a hire is in the plan: a trigger fired, nobody is there yet, or the stage has the seat. */
export type Reason = { kind: 'trigger'; fired: Fired } | { kind: 'first' } | { kind: 'stage' };

export interface Hire {
  role: string;
  level: string;
  /** The stage's seat that it fills; `null` where the stage has none. */
  seat: PlanSeat | null;
  reasons: readonly Reason[];
}

/** The people of a team in the seats of its stage; those of each role sit in the order of the seats. */
export function fillSeats(stage: PlanStage, team: Readonly<Record<string, number>>): Set<string> {
  const left = new Map(Object.entries(team));
  const filled = new Set<string>();
  for (const { id, role } of stage.seats) {
    const people = left.get(role) ?? 0;
    if (people === 0) continue;
    left.set(role, people - 1);
    filled.add(id);
  }
  return filled;
}

/** The stage's seats that nobody sits in and whose place nobody else has taken. */
export function openSeats(stage: PlanStage, filled: ReadonlySet<string>): PlanSeat[] {
  const replaced = new Set(stage.seats.flatMap(({ id, insteadOf }) => (filled.has(id) ? [insteadOf] : [])));
  return stage.seats.filter(
    // Where the seat is taken whose place it would take, it is not open either.
    ({ id, insteadOf }) => !filled.has(id) && !replaced.has(id) && !(insteadOf !== null && filled.has(insteadOf)),
  );
}

/** Whom to hire next, in order, with every reason for each. */
export function findHires(data: PlanData, inputs: PlanInputs, fired: readonly Fired[]): Hire[] {
  const stage = findById(data.stages, inputs.stage);
  const { team } = inputs;
  const filled = fillSeats(stage, team);
  const hires: Hire[] = [];
  const add = (role: string, reason: Reason, wanted?: PlanSeat) => {
    const seat = wanted ?? openSeats(stage, filled).find((open) => open.role === role) ?? null;
    hires.push({ role, level: seat?.level ?? usualLevel(data, role), seat, reasons: [reason] });
    if (seat) filled.add(seat.id);
  };

  const called = fired.filter(({ trigger }) => trigger.decidedBy === null);
  const inOrder = concerns.flatMap((concern) => called.filter(({ trigger }) => trigger.concern === concern));

  const [first] = stage.seats;
  const isEmpty = Object.values(team).every((people) => people === 0);
  // Nobody can take over anything from an empty seat: whatever hurts, somebody who builds comes first.
  if (isEmpty && first) {
    const builder = stage.seats.find(
      ({ insteadOf, role }) => insteadOf === first.id && inOrder.some(({ trigger }) => trigger.proposes.includes(role)),
    );
    const seat = builder ?? first;
    add(seat.role, { kind: 'first' }, seat);
  }

  for (const each of inOrder) {
    const reason: Reason = { kind: 'trigger', fired: each };
    const { proposes } = each.trigger;
    // One person answers all that calls for them; a second one is due when it still hurts then.
    const planned = hires.find(({ role }) => proposes.includes(role));
    if (planned) {
      hires.splice(hires.indexOf(planned), 1, { ...planned, reasons: [...planned.reasons, reason] });
      continue;
    }
    const role = proposes.find((proposed) => (team[proposed] ?? 0) === 0) ?? proposes[0];
    if (role !== undefined) add(role, reason);
  }

  if (inputs.ahead) {
    for (const seat of openSeats(stage, filled).filter(({ isOptional }) => !isOptional)) {
      add(seat.role, { kind: 'stage' }, seat);
    }
  }
  return hires;
}

/** The level at which stages have a role, where this stage has no seat for it. */
function usualLevel({ stages, defaults }: PlanData, role: string): string {
  const seat = stages.flatMap(({ seats }) => seats).find((each) => each.role === role);
  return seat?.level ?? defaults.level;
}
