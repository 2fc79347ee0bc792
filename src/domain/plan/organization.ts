import type { PlanData, PlanSeat, PlanStage } from './plan-data.ts';

/** Somebody in the team; `from` is the month of the plan in which they come, `null` for who is there. */
export interface Person {
  role: string;
  from: number | null;
  /** The seat that they are hired for, or `null` for none; whoever is there takes the first of their role. */
  seat?: PlanSeat | null;
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
 * reports to the head, or else to the engineer who leads the others or sits there instead; some roles always report to
 * the founders.
 */
export function drawOrganization(
  { head, apart }: Pick<PlanData, 'head' | 'apart'>,
  stage: PlanStage,
  people: readonly Person[],
): Post[] {
  const taken = new Set<PlanSeat>();
  const placed = people.map((person, index): Placed => {
    const free = stage.seats.find((seat) => seat.role === person.role && !taken.has(seat));
    const { seat = free ?? null } = person;
    if (seat) taken.add(seat);
    return { ...person, seat, id: seat?.id ?? `person-${index}` };
  });
  const byId = new Map(placed.map((person) => [person.id, person]));
  const seatById = new Map(stage.seats.map((seat) => [seat.id, seat]));
  /** The closest one above who is there, as the seats have it. */
  const seatLead = ({ seat }: Placed): string | null => {
    let wanted = seat?.reportsTo ?? null;
    while (wanted !== null && !byId.has(wanted)) wanted = seatById.get(wanted)?.reportsTo ?? null;
    return wanted;
  };

  const leading = new Set(stage.seats.flatMap(({ reportsTo }) => reportsTo ?? []));
  const leads = ({ seat }: Placed) => leading.has(seat?.id ?? '');
  const top =
    placed.find(({ role }) => role === head) ??
    placed.find(leads) ??
    placed.find(({ seat }) => leading.has(seat?.insteadOf ?? '')) ??
    null;
  // Whoever is above the top can't report to it.
  const above = new Set<Placed>();
  for (let at = top; at !== null; at = byId.get(seatLead(at) ?? '') ?? null) above.add(at);

  const leadOf = (person: Placed): string | null => {
    const lead = seatLead(person);
    if (lead !== null || top === null) return lead;
    // Without a head, those who lead a group report to the founders, and not to each other.
    const isLead = leads(person) && top.role !== head;
    const isOwn = above.has(person) || person.role === head || apart.includes(person.role) || isLead;
    return isOwn ? null : top.id;
  };
  const groups = Map.groupBy(placed, leadOf);
  const below = (id: string | null): Post[] =>
    (groups.get(id) ?? []).map(({ id: own, role, seat, from }) => ({
      ...{ role, level: seat?.level ?? null, from },
      reports: below(own),
    }));
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
