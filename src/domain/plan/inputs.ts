import {
  choice,
  type Field,
  number,
  type Rejected,
  readState,
  wholeNumber,
  writePairs,
  writeQuery,
} from '../address-state.ts';
import type { PlanData, PlanReading } from './plan-data.ts';

/** What a reader says about their company. `null` stands for what they don't know. */
export interface PlanInputs {
  stage: string;
  country: string;
  /** First month of the plan, from 1 to 12. */
  start: number;
  /** Searches at the same time. */
  pace: number;
  /** What the company spends in a month beyond what it earns, and what it has. */
  burn: number | null;
  cash: number | null;
  /** Whether the stage's own seats are planned although no trigger has fired for them. */
  ahead: boolean;
  /** People by role. */
  team: Readonly<Record<string, number>>;
  /** Readings by id; a question for yes or no is 1 or 0. */
  readings: Readonly<Record<string, number | null>>;
}

/** The most that each number may be. */
export const limits = { people: 99, count: 999, percent: 100, pace: 5, money: 1e12 } as const;

const yesOrNo: Field<number | null> = {
  fallback: null,
  read: (text) => (text === 'yes' ? 1 : text === 'no' ? 0 : undefined),
  write: (value) => (value === null ? '' : value === 1 ? 'yes' : 'no'),
};

const wholeOrNone = (most: number): Field<number | null> => {
  const field = number(0, most, null);
  return { ...field, read: (text) => (/^\d+$/.test(text) ? field.read(text) : undefined) };
};

function readingField({ kind }: PlanReading): Field<number | null> {
  if (kind === 'yes-no') return yesOrNo;
  return kind === 'percent' ? number(0, limits.percent, null) : wholeOrNone(limits.count);
}

/** How the inputs stand in an address. */
function createFields({ stages, places, roles, readings, defaults }: PlanData) {
  const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);
  return {
    own: {
      stage: choice(idsOf(stages), defaults.stage),
      country: choice(idsOf(places), defaults.place),
      start: wholeNumber(1, 12, defaults.start),
      pace: wholeNumber(1, limits.pace, defaults.pace),
      burn: number(0, limits.money, null),
      cash: number(0, limits.money, null),
      ahead: choice(['no', 'yes'], 'no'),
    },
    team: Object.fromEntries(roles.map(({ id }) => [id, wholeNumber(0, limits.people, 0)])),
    readings: Object.fromEntries(readings.map((reading) => [reading.id, readingField(reading)])),
  };
}

export function defaultInputs(data: PlanData): PlanInputs {
  return readPlan(data, '').inputs;
}

/** What the address says, whatever it says, and what in it could not be used. */
export function readPlan(data: PlanData, query: string): { inputs: PlanInputs; rejected: Rejected[] } {
  const fields = createFields(data);
  const own = readState(fields.own, query);
  const team = readState(fields.team, query);
  const readings = readState(fields.readings, query);
  return {
    inputs: {
      ...own.state,
      ahead: own.state.ahead === 'yes',
      team: team.state,
      readings: readings.state,
    },
    rejected: [...own.rejected, ...team.rejected, ...readings.rejected],
  };
}

/** The query that leads back to these inputs. */
export function writePlan(data: PlanData, inputs: PlanInputs, query: string): string {
  const fields = createFields(data);
  const { stage, country, start, pace, burn, cash, ahead } = inputs;
  const own = { stage, country, start, pace, burn, cash, ahead: ahead ? 'yes' : 'no' } as const;
  const keys = new Set([fields.own, fields.team, fields.readings].flatMap((group) => Object.keys(group)));
  return writeQuery(
    [
      ...writePairs(fields.own, own),
      ...writePairs(fields.team, inputs.team),
      ...writePairs(fields.readings, inputs.readings),
    ],
    (key) => keys.has(key),
    query,
  );
}
