import { findById } from '../pay/find-by-id.ts';
import { formatRange } from '../pay/money.ts';
import { listAnd, nameMonth, nameSeat } from '../pay/words.ts';
import { startUpper } from '../start-upper.ts';
import { type Fired, formatMonths, judgeTriggers, type Verdicts } from './fire.ts';
import { findContracts, findGaps, type Gap } from './gaps.ts';
import type { PlanInputs } from './inputs.ts';
import { fillSeats, findHires, openSeats } from './next-hires.ts';
import { drawOrganization, findOverloaded, type Post } from './organization.ts';
import type { MonthlyCost, PlanData, PlanHandoff, PlanPlace, PlanSeat, PlanStage } from './plan-data.ts';
import { cashOverTime, runwayOf } from './runway.ts';
import { costInMonth, planMonths, type ScheduledHire, scheduleHires, sumCosts } from './schedule.ts';

/** A month of the plan. */
export interface MonthRow {
  name: string;
  /** People in the team at its end. */
  people: number;
  cost: MonthlyCost;
  /** What is left at its end with dear and with cheap hires; `null` where cash or spending is not known. */
  left: MonthlyCost | null;
}

export interface Runway {
  /** Whole months that can be paid for, without any hire, and with the hires at their dearest and cheapest. */
  without: number;
  low: number;
  high: number;
  /** What is left over time in these cases, from the start on. */
  curves: { without: readonly number[]; low: readonly number[]; high: readonly number[] };
}

export interface Plan {
  inputs: PlanInputs;
  stage: PlanStage;
  place: PlanPlace;
  hires: readonly ScheduledHire[];
  /** Triggers that ask for a reading before anybody is hired. */
  reminders: readonly Fired[];
  unread: Verdicts['unread'];
  /** The stage's seats that nothing calls for yet, with what they would cost in a month. */
  later: readonly { seat: PlanSeat; cost: MonthlyCost | null }[];
  months: readonly MonthRow[];
  /** What the hires cost in the months of the plan, and in each year after. */
  cost: MonthlyCost;
  yearAfter: MonthlyCost;
  runway: Runway | null;
  gapsNow: readonly Gap[];
  gapsThen: readonly Gap[];
  contracts: readonly { handoff: PlanHandoff; isNew: boolean }[];
  now: readonly Post[];
  then: readonly Post[];
  overloaded: readonly { role: string; people: number }[];
  disagreements: PlanData['disagreements'];
  /** The plan in a sentence or two. */
  sentence: string;
}

/** Everything that the planner says about some inputs. */
export function makePlan(data: PlanData, inputs: PlanInputs): Plan {
  const stage = findById(data.stages, inputs.stage);
  const place = findById(data.places, inputs.country);
  const { burn, cash, team } = inputs;
  const money = burn === null || cash === null ? null : { burn, cash };
  const { fired, unread } = judgeTriggers(data, inputs, money && runwayOf(cashOverTime(money.cash, () => money.burn)));
  const hires = scheduleHires(data, inputs, findHires(data, inputs, fired));
  const teamThen = { ...team };
  for (const { role } of hires) teamThen[role] = (teamThen[role] ?? 0) + 1;
  const filledThen = new Set([...fillSeats(stage, team), ...hires.flatMap(({ seat }) => seat?.id ?? [])]);

  const runway = money && findRunway(money, hires);
  const reminders = fired.filter(({ trigger }) => trigger.decidedBy !== null);
  const shown = stage.triggers.length > 0 ? new Set(stage.triggers) : new Set(data.triggers.map(({ id }) => id));
  const disputed = new Set([...stage.disagreements, ...fired.flatMap(({ trigger }) => trigger.disagreements)]);
  const people = data.roles.flatMap(({ id }) =>
    Array.from({ length: team[id] ?? 0 }, () => ({ role: id, from: null as number | null })),
  );
  const now = drawOrganization(data, stage, people);
  const then = drawOrganization(data, stage, [
    ...people,
    ...hires.map(({ role, firstDay, seat }) => ({ role, from: firstDay, seat })),
  ]);
  const nowContracts = new Set(findContracts(data, team).map(({ id }) => id));
  const months = listMonths(inputs, hires, runway);
  const cost = {
    low: months.reduce((sum, month) => sum + month.cost.low, 0),
    high: months.reduce((sum, month) => sum + month.cost.high, 0),
  };
  return {
    inputs,
    stage,
    place,
    hires,
    reminders,
    unread: unread.filter(({ trigger }) => shown.has(trigger.id)),
    later: openSeats(stage, filledThen).map((seat) => ({ seat, cost: place.costs[seat.role]?.[seat.level] ?? null })),
    months,
    cost,
    yearAfter: timesTwelve(sumCosts(hires)),
    runway,
    gapsNow: findGaps(data, team),
    gapsThen: findGaps(data, teamThen),
    contracts: findContracts(data, teamThen).map((handoff) => ({ handoff, isNew: !nowContracts.has(handoff.id) })),
    now,
    then,
    overloaded: findOverloaded(data, then),
    disagreements: data.disagreements.filter(({ id }) => disputed.has(id)),
    sentence: sayPlan(data, hires, cost, place, runway),
  };
}

function timesTwelve({ low, high }: MonthlyCost): MonthlyCost {
  return { low: low * planMonths, high: high * planMonths };
}

function findRunway({ burn, cash }: { burn: number; cash: number }, hires: readonly ScheduledHire[]): Runway {
  const curves = {
    without: cashOverTime(cash, () => burn),
    low: cashOverTime(cash, (month) => burn + costInMonth(hires, month).high),
    high: cashOverTime(cash, (month) => burn + costInMonth(hires, month).low),
  };
  return { without: runwayOf(curves.without), low: runwayOf(curves.low), high: runwayOf(curves.high), curves };
}

function listMonths({ start, team }: PlanInputs, hires: readonly ScheduledHire[], runway: Runway | null): MonthRow[] {
  const present = Object.values(team).reduce((sum, count) => sum + count, 0);
  return Array.from({ length: planMonths }, (_, month) => {
    return {
      name: monthAt(start, month),
      people: present + hires.filter(({ firstDay }) => firstDay <= month).length,
      cost: costInMonth(hires, month),
      left: runway && { low: Number(runway.curves.low[month + 1]), high: Number(runway.curves.high[month + 1]) },
    };
  });
}

/** The month that lies so many after the start: `May`, and `May a year later` beyond the twelfth. */
export function monthAt(start: number, offset: number): string {
  const month = nameMonth(((start - 1 + offset) % planMonths) + 1);
  const years = Math.floor(offset / planMonths);
  if (years === 0) return month;
  return `${month} ${years === 1 ? 'a year later' : `${years} years later`}`;
}

/** A role at a level, to begin with: `Senior ML engineer`. */
export function nameHire(data: PlanData, { role, level }: { role: string; level: string | null }): string {
  const named = findById(data.roles, role);
  return startUpper(level === null ? named.name : nameSeat(named, findById(data.levels, level)));
}

function sayPlan(
  data: PlanData,
  hires: readonly ScheduledHire[],
  cost: MonthlyCost,
  { currency }: PlanPlace,
  runway: Runway | null,
): string {
  const lasts = runway === null ? '' : ` The money lasts ${sayRunway(runway)}.`;
  if (hires.length === 0) return `Nothing that you have read calls for a hire.${lasts}`;
  const names = listAnd(hires.map((hire) => nameHire(data, hire)));
  const paid = cost.high === 0 ? '' : ` Pay and on-costs in these twelve months: ${formatRange(cost, currency)}.`;
  return `Next: ${names}.${paid}${lasts}`;
}

/** How long the money lasts with the hires: `14 to 16 months`. */
export function sayRunway({ low, high }: Pick<Runway, 'low' | 'high'>): string {
  return low === high ? formatMonths(low) : `${low} to ${formatMonths(high)}`;
}
