import type { PlanData, PlanSeat, PlanStage } from './plan-data.ts';

/** Somebody in the team; `from` is the month of the plan in which they come, `null` for who is there. */
export interface Person {
  role: string;
  from: number | null;
}

export interface Post {
  role: string;
  /** Level of the seat; `null` where the stage has no seat for the person. */
  level: string | null;
  from: number | null;
  reports: readonly Post[];
}

interface Placed extends Person {
  id: string;
  seat: PlanSeat | null;
}

/**
 * Who reports to whom. People sit in the seats of their stage, in order. Whoever has no seat, or whose lead is not there,
 * reports to the head, or else to the engineer who leads the others; some roles always report to the founders.
 */
export function drawOrganization(
  { head, apart }: Pick<PlanData, 'head' | 'apart'>,
  stage: PlanStage,
  people: readonly Person[],
): Post[] {
  const open = [...stage.seats];
  const placed = people.map((person, index): Placed => {
    const at = open.findIndex(({ role }) => role === person.role);
    const [seat = null] = at === -1 ? [] : open.splice(at, 1);
    return { ...person, seat, id: seat?.id ?? `person-${index}` };
  });
  const leading = new Set(stage.seats.map(({ reportsTo }) => reportsTo));
  const top =
    placed.find(({ role }) => role === head) ?? placed.find(({ seat }) => seat !== null && leading.has(seat.id)) ?? null;
  const seatById = new Map(stage.seats.map((seat) => [seat.id, seat]));
  const isFilled = (id: string) => placed.some((person) => person.id === id);

  const leadOf = (person: Placed): string | null => {
    let wanted = person.seat?.reportsTo ?? null;
    while (wanted !== null && !isFilled(wanted)) wanted = seatById.get(wanted)?.reportsTo ?? null;
    if (wanted !== null) return wanted;
    // Without a head, those who lead a group report to the founders, and not to each other.
    const isLead = person.seat !== null && leading.has(person.seat.id) && top?.role !== head;
    const isOwn = person === top || person.role === head || apart.includes(person.role) || isLead;
    return isOwn || top === null ? null : top.id;
  };
  const leads = new Map(placed.map((person) => [person.id, leadOf(person)]));
  const below = (id: string | null): Post[] =>
    placed
      .filter((person) => leads.get(person.id) === id)
      .map(({ id: own, role, seat, from }) => ({ role, level: seat?.level ?? null, from, reports: below(own) }));
  return below(null);
}

/** The engineers who guide more people than somebody can who still builds. */
export function findOverloaded(
  data: Pick<PlanData, 'head' | 'guided'>,
  posts: readonly Post[],
): { role: string; people: number }[] {
  return posts.flatMap(({ role, reports }) => [
    ...(role !== data.head && reports.length > data.guided ? [{ role, people: reports.length }] : []),
    ...findOverloaded(data, reports),
  ]);
}
