import type { Disagreement } from '../../schemas/disagreement.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { Handoff } from '../../schemas/handoff.ts';
import type { PlanMethod } from '../../schemas/plan-method.ts';
import type { ReadingRecord } from '../../schemas/reading.ts';
import type { Source } from '../../schemas/source.ts';
import type { Stage } from '../../schemas/stage.ts';
import type { Condition, Trigger } from '../../schemas/trigger.ts';
import { figureText } from '../figure-text.ts';
import { findRecord } from '../find-record.ts';
import { answerBriefly } from '../pay/answer.ts';
import { decide, defaultChoices } from '../pay/inputs.ts';
import type { PayData, PayPlace } from '../pay/pay-data.ts';
import { plainText } from '../plain-text.ts';
import type { MonthlyCost, PlanCondition, PlanData, PlanPlace, Threshold } from './plan-data.ts';

/** The records that plan data is made from, each kind in the order of its file. */
export interface PlanRecords {
  method: PlanMethod;
  stages: readonly Stage[];
  readings: readonly ReadingRecord[];
  triggers: readonly Trigger[];
  handoffs: readonly Handoff[];
  disagreements: readonly Disagreement[];
  sources: ReadonlyMap<string, Pick<Source, 'id' | 'name'>>;
  figures: ReadonlyMap<string, Figure>;
  pay: PayData;
}

/** Plan data as the planner needs it and no more: it goes to the reader's browser. */
export function compilePlanData(records: PlanRecords): PlanData {
  const { method, stages, readings, figures, pay } = records;
  const plain = (text: string) => plainText(text, figures);
  const named = (ids: readonly string[]) =>
    ids.map((id) => {
      const { name } = findRecord(records.sources, id);
      return { id, name };
    });
  const rangeOf = (id: string) => ends(findRecord(figures, id));
  const seats = stages.flatMap(({ team }) => team);
  // No stage has a seat for some whom a trigger may propose: they would be hired at the usual level.
  const beyond = records.triggers
    .flatMap(({ fires }) => fires.proposes)
    .filter((proposed) => seats.every((seat) => seat.role !== proposed))
    .map((proposed) => ({ role: proposed, level: pay.defaults.level }));
  const triggers = records.triggers.map(({ id, name, fires, ...trigger }) => ({
    ...{ id, name },
    ...{ concern: fires.concern, proposes: fires.proposes, decidedBy: fires.decidedBy ?? null },
    when: fires.when.map((condition) => compileCondition(condition, figures)),
    threshold: plain(trigger.threshold),
    falseAlarm: plain(trigger.falseAlarm),
    sources: named(trigger.sources),
    disagreements: trigger.disagreements,
  }));
  const disputed = new Set([...stages, ...triggers].flatMap(({ disagreements }) => disagreements));
  return {
    edition: pay.edition,
    noPay: pay.own?.none ? 'the company has no band for this seat' : 'no source has pay for this seat',
    roles: pay.roles.map(({ id, name, plural }) => ({ id, name, plural })),
    levels: pay.levels.map(({ id, name, isLeading }) => ({ id, name, isLeading })),
    stages: stages.map(({ id, name, kind, page, team, triggers: watched, disagreements }) => ({
      ...{ id, name, kind, page, disagreements },
      triggers: watched,
      seats: team.map(({ reportsTo, insteadOf, why, ...seat }) => ({
        ...{ id: seat.id, role: seat.role, level: seat.level, isOptional: seat.isOptional },
        reportsTo: reportsTo ?? null,
        insteadOf: insteadOf ?? null,
        why: plain(why),
      })),
    })),
    readings: readings.map(({ id, group, question, kind }) => ({ id, group, question, kind })),
    triggers,
    handoffs: records.handoffs.map(({ id, name, giver, takers, ...handoff }) => ({
      ...{ id, name, giver, takers },
      passes: handoff.passes.map(plain),
      acceptance: handoff.acceptance.map(plain),
      withoutGiver: plain(handoff.withoutGiver),
      withoutTaker: plain(handoff.withoutTaker),
    })),
    disagreements: records.disagreements
      .filter(({ id }) => disputed.has(id))
      .map(({ id, title, positions, ours }) => ({
        ...{ id, title },
        positions: positions.map(({ source, says }) => ({
          source: { id: source, name: findRecord(records.sources, source).name },
          says: plain(says),
        })),
        ours: plain(ours),
      })),
    places: pay.places.map((place) => compilePlace(pay, place, [...seats, ...beyond])),
    searchMonths: Math.round(middle(rangeOf(method.search))),
    signedMonths: Math.round(middle(rangeOf(method.untilSigned))),
    usefulMonths: Math.round(middle(rangeOf(method.untilOfUse)) / daysPerMonth),
    ...{ head: method.head, apart: method.apart },
    guided: rangeOf(method.guided).low,
    reserve: rangeOf(method.reserve),
    defaults: {
      ...{ stage: method.stage, start: method.start, place: pay.defaults.place, level: pay.defaults.level },
      pace: rangeOf(method.searches).low,
    },
  };
}

const daysPerMonth = 30;

function ends({ value, low, high }: Figure): { low: number; high: number } {
  return { low: low ?? Number(value), high: high ?? Number(value) };
}

function middle({ low, high }: { low: number; high: number }): number {
  return (low + high) / 2;
}

function compileCondition(condition: Condition, figures: ReadonlyMap<string, Figure>): PlanCondition {
  const { reading, people, runway, reaches, staysBelow, are = 'some', end = 'low' } = condition;
  const threshold = (id: string): Threshold => {
    const figure = findRecord(figures, id);
    const amount = ends(figure)[end];
    const text = figureText({ ...figure, value: amount });
    return { amount, isOver: figure.qualifier === 'over', text };
  };
  if (runway !== undefined) return { kind: 'runway', threshold: threshold(runway) };
  if (people !== undefined) {
    return reaches === undefined
      ? { kind: 'people-are', roles: people, are }
      : { kind: 'people-reach', roles: people, threshold: threshold(reaches) };
  }
  const name = String(reading);
  if (reaches !== undefined) return { kind: 'reaches', reading: name, threshold: threshold(reaches) };
  if (staysBelow !== undefined) return { kind: 'stays-below', reading: name, threshold: threshold(staysBelow) };
  return { kind: 'is-yes', reading: name };
}

/** What each of these seats would cost in a place, as the salary calculator has it. */
function compilePlace(pay: PayData, place: PayPlace, seats: readonly { role: string; level: string }[]): PlanPlace {
  const costs: Record<string, Record<string, MonthlyCost>> = {};
  for (const { role, level } of seats) {
    const found = answerBriefly(pay, { ...defaultChoices(pay), role, level, country: place.id });
    if (found.kind === 'none') continue;
    const { low, high } = found.cost.month;
    costs[role] = { ...costs[role], [level]: { low, high } };
  }
  const { currency } = decide(pay, { ...defaultChoices(pay), country: place.id });
  const { id, name, inText, onCosts } = place;
  return { id, name, inText, currency, onCosts, costs };
}
