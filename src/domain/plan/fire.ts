import { findById } from '../pay/find-by-id.ts';
import type { PlanInputs } from './inputs.ts';
import type { PlanCondition, PlanData, PlanTrigger, Threshold } from './plan-data.ts';

/** A trigger whose conditions all hold, with what was said beside what it asks for. */
export interface Fired {
  trigger: PlanTrigger;
  evidence: readonly string[];
}

export interface Verdicts {
  fired: readonly Fired[];
  /** Triggers that might fire if somebody took the readings that are missing. */
  unread: readonly { trigger: PlanTrigger; missing: readonly string[] }[];
}

/** Whether a condition holds; `null` where nobody has read it. */
interface Judged {
  holds: boolean | null;
  /** What was said, beside what is asked for; empty where it goes without saying. */
  evidence: string;
  /** The question to which there is no answer. */
  missing: string;
}

/**
 * Judges every trigger in the order of the data.
 *
 * @param runway months that the money lasts without any hire; `null` where nobody has said
 */
export function judgeTriggers(data: PlanData, inputs: PlanInputs, runway: number | null): Verdicts {
  const fired: Fired[] = [];
  const unread: { trigger: PlanTrigger; missing: readonly string[] }[] = [];
  for (const trigger of data.triggers) {
    const judged = trigger.when.map((condition) => judge(data, inputs, runway, condition));
    if (judged.some(({ holds }) => holds === false)) continue;
    const missing = judged.map((each) => each.missing).filter((text) => text !== '');
    if (missing.length > 0) unread.push({ trigger, missing });
    else fired.push({ trigger, evidence: judged.map(({ evidence }) => evidence).filter((text) => text !== '') });
  }
  return { fired, unread };
}

/** People of some roles in a team. */
export function countPeople(team: Readonly<Record<string, number>>, roles: readonly string[]): number {
  return roles.reduce((sum, role) => sum + (team[role] ?? 0), 0);
}

function judge(
  data: PlanData,
  { team, readings }: PlanInputs,
  runway: number | null,
  condition: PlanCondition,
): Judged {
  if (condition.kind === 'runway') {
    const { threshold } = condition;
    if (runway === null) return unknown('Cash and what you spend in a month');
    return known(reaches(runway, threshold), `The money lasts ${formatMonths(runway)}; asked for: ${threshold.text}`);
  }
  if (condition.kind === 'people-are') {
    const count = countPeople(team, condition.roles);
    return known({ none: count === 0, one: count === 1, some: count > 0 }[condition.are], '');
  }
  if (condition.kind === 'people-reach') {
    const count = countPeople(team, condition.roles);
    return known(reaches(count, condition.threshold), `People: ${count}; asked for: ${condition.threshold.text}`);
  }
  const { question, kind } = findById(data.readings, condition.reading);
  const value = readings[condition.reading] ?? null;
  if (value === null) return unknown(question);
  const said = kind === 'yes-no' ? (value === 1 ? 'yes' : 'no') : `${value}${kind === 'percent' ? '%' : ''}`;
  // A question has its own mark.
  const stated = `${question}${question.endsWith('?') ? '' : ':'} ${said}`;
  if (condition.kind === 'is-yes') return known(value === 1, stated);
  const { threshold } = condition;
  return condition.kind === 'reaches'
    ? known(reaches(value, threshold), `${stated}; asked for: ${threshold.text}`)
    : known(value < threshold.amount, `${stated}; enough would be ${threshold.text}`);
}

function reaches(value: number, { amount, isOver }: Threshold): boolean {
  return isOver ? value > amount : value >= amount;
}

function known(holds: boolean, evidence: string): Judged {
  return { holds, evidence, missing: '' };
}

function unknown(missing: string): Judged {
  return { holds: null, evidence: '', missing };
}

/** Months as results name them; nobody needs to know more than that it is very long. */
export function formatMonths(months: number): string {
  if (months >= longestRunway) return `${longestRunway} months or more`;
  return `${months} ${months === 1 ? 'month' : 'months'}`;
}

/** Months beyond which nobody plans. */
export const longestRunway = 60;
