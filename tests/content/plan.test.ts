import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPayData } from '../../src/content-files/pay-data.ts';
import { answerBriefly } from '../../src/domain/pay/answer.ts';
import { defaultChoices } from '../../src/domain/pay/inputs.ts';
import { compilePlanData } from '../../src/domain/plan/compile.ts';
import { defaultInputs, type PlanInputs, readPlan, writePlan } from '../../src/domain/plan/inputs.ts';
import type { Post } from '../../src/domain/plan/organization.ts';
import { makePlan, type Plan } from '../../src/domain/plan/plan.ts';
import type { PlanCondition, PlanTrigger } from '../../src/domain/plan/plan-data.ts';
import { writeMarkdown, writeTable } from '../../src/domain/plan/take-away.ts';
import { hostilePlans } from '../domain/plan/hostile-addresses.ts';
import { listPlanFaults, listWrongGaps } from '../domain/plan/plan-faults.ts';
import { anyPlanInputs, anyTeam } from '../domain/plan/toy-inputs.ts';
import { byId } from '../toys-of-teams.ts';
import { recordsOf } from './content-records.ts';

const pay = readPay();
const [method, ...otherMethods] = recordsOf('plan-method');
const triggers = recordsOf('triggers');
const figures = byId(recordsOf('figures'));
const data = compileData();
const usual = defaultInputs(data);
const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);

function readPay() {
  const read = readPayData();
  if (read === null) throw new Error('There is no record in data/pay/method.yaml or data/pay/market.yaml.');
  return read;
}

function compileData() {
  if (!method) throw new Error('There is no record in data/plan-method.yaml.');
  return compilePlanData({
    ...{ method, triggers, figures, pay },
    stages: recordsOf('stages'),
    readings: recordsOf('readings'),
    handoffs: recordsOf('handoffs'),
    disagreements: recordsOf('disagreements'),
    sources: byId(recordsOf('sources')),
  });
}

type Ways = readonly [met: number, missed: number];
const peopleWays: Readonly<Record<'none' | 'one' | 'some', Ways>> = { none: [0, 1], one: [1, 2], some: [1, 0] };

/** The number with which a condition just holds, and the one with which it just fails. */
function waysOf(condition: PlanCondition): Ways {
  if (condition.kind === 'is-yes') return [1, 0];
  if (condition.kind === 'people-are') return peopleWays[condition.are];
  const { amount, isOver } = condition.threshold;
  if (condition.kind === 'stays-below') return [amount - 1, amount];
  const step = condition.kind === 'reaches' && kindOf(condition.reading) === 'percent' ? 1e-4 : 1;
  return isOver ? [amount + step, amount] : [amount, amount - step];
}

function kindOf(reading: string) {
  return data.readings.find(({ id }) => id === reading)?.kind;
}

/** Inputs in which a condition just holds or just fails, or `null`, nobody has read it. */
function applyTo(inputs: PlanInputs, condition: PlanCondition, holds: boolean | null): PlanInputs {
  const [met, missed] = waysOf(condition);
  const value = holds === false ? missed : met;
  if (condition.kind === 'runway') return { ...inputs, burn: holds === null ? null : 1000, cash: 1000 * value };
  if ('roles' in condition) {
    const people = condition.roles.map((role, index) => [role, index === 0 ? value : 0]);
    return { ...inputs, team: { ...inputs.team, ...Object.fromEntries(people) } };
  }
  return { ...inputs, readings: { ...inputs.readings, [condition.reading]: holds === null ? null : value } };
}

/** Inputs that just meet all conditions of a trigger, but for one of them. */
function inputsFor({ when }: PlanTrigger, changed: number | null = null, holds: boolean | null = true): PlanInputs {
  return when.reduce((inputs, condition, index) => applyTo(inputs, condition, index === changed ? holds : true), usual);
}

const firedIn = ({ hires, reminders }: Plan) => ({
  hires: hires.flatMap(({ role, reasons }) =>
    reasons.flatMap((reason) => (reason.kind === 'trigger' ? [{ role, id: reason.fired.trigger.id }] : [])),
  ),
  reminders: reminders.map(({ trigger }) => trigger.id),
});
const isFired = (plan: Plan, id: string) => {
  const { hires, reminders } = firedIn(plan);
  return hires.some((hire) => hire.id === id) || reminders.includes(id);
};
const phase = data.stages.find((stage) => stage.triggers.length === 0);

describe.each(data.triggers)('$id', (trigger) => {
  const { id, when, proposes, decidedBy } = trigger;
  const plan = makePlan(data, inputsFor(trigger));

  test('fires when its conditions just hold, whatever else nobody has read', () => {
    expect(isFired(plan, id)).toBe(true);
  });

  test('brings one hire of those whom it proposes, or asks to measure first', () => {
    const { hires, reminders } = firedIn(plan);
    const own = hires.filter((hire) => hire.id === id);
    expect(own).toHaveLength(decidedBy === null ? 1 : 0);
    for (const { role } of own) expect(proposes).toContain(role);
    expect(reminders.includes(id)).toBe(decidedBy !== null);
  });

  test.each(when.map((condition, index) => [condition.kind, index] as const))(
    'does not fire when its condition "%s", number %d from 0 on, just fails',
    (_, index) => {
      expect(isFired(makePlan(data, inputsFor(trigger, index, false)), id)).toBe(false);
    },
  );

  test('waits for each reading that it needs', () => {
    const read = [...when.entries()].filter(([, { kind }]) => !kind.startsWith('people'));
    expect(read.length).toBeGreaterThan(0);
    for (const [index] of read) {
      const waiting = makePlan(data, { ...inputsFor(trigger, index, null), stage: phase?.id ?? '' });
      expect(isFired(waiting, id)).toBe(false);
      expect(waiting.unread.find((each) => each.trigger.id === id)?.missing).toHaveLength(1);
    }
  });

  test('says what it rests on', () => {
    const fired = [
      ...plan.hires.flatMap(({ reasons }) => reasons),
      ...plan.reminders.map((each) => ({ kind: 'trigger', fired: each }) as const),
    ];
    const own = fired.find((reason) => reason.kind === 'trigger' && reason.fired.trigger.id === id);
    const evidence = own?.kind === 'trigger' ? own.fired.evidence : [];
    expect(evidence).toHaveLength(when.filter(({ kind }) => kind !== 'people-are').length);
  });
});

describe('the triggers', () => {
  test('propose only those whom they call for', () => {
    for (const { id, hires, fires } of triggers) expect(hires, id).toEqual(expect.arrayContaining(fires.proposes));
  });

  test('wait for another that decides itself', () => {
    for (const { decidedBy } of data.triggers) {
      if (decidedBy === null) continue;
      expect(data.triggers.find(({ id }) => id === decidedBy)?.decidedBy).toBeNull();
    }
  });

  const conditions = triggers.flatMap(({ id, fires }) => fires.when.map((condition) => ({ id, ...condition })));

  test('compare what is read with figures of its kind', () => {
    const unitOf = { percent: 'percent', count: 'count', 'yes-no': undefined } as const;
    for (const { id, reading, reaches, staysBelow } of conditions.filter((each) => each.reading)) {
      const kind = kindOf(reading ?? '') ?? 'count';
      expect(figures.get(reaches ?? staysBelow ?? '')?.unit, id).toBe(unitOf[kind]);
    }
  });

  test('count people, and the months of a runway', () => {
    for (const { id, people, reaches, runway } of conditions) {
      if (people && reaches) expect(figures.get(reaches)?.unit, id).toBe('count');
      if (runway) expect(figures.get(runway)?.unit, id).toBe('months');
    }
  });

  test('name their thresholds in their text, as far as these are numbers of their own', () => {
    for (const { id, threshold, fires } of triggers) {
      const named = fires.when.flatMap((each) => (each.reading ? [each.reaches ?? each.staysBelow ?? []].flat() : []));
      for (const figure of named) expect(threshold, id).toContain(`{${figure}}`);
    }
  });
});

describe('the readings', () => {
  test.each(data.readings)('$id is used by a trigger', ({ id }) => {
    const used = data.triggers.flatMap(({ when }) => when.flatMap((each) => ('reading' in each ? [each.reading] : [])));
    expect(used).toContain(id);
  });

  test('stand together with those of their group', () => {
    const groups = data.readings.map(({ group }) => group);
    expect(groups.filter((group, index) => group !== groups[index - 1])).toEqual([...new Set(groups)]);
  });

  test('have keys in the address that nothing else has', () => {
    const { team, readings, ...own } = usual;
    const keys = [own, team, readings].flatMap((group) => Object.keys(group));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

describe('the method', () => {
  test('is one, and counts in the units that its keys say', () => {
    expect(otherMethods).toEqual([]);
    const units = [
      ...([
        ['search', 'months'],
        ['untilSigned', 'months'],
        ['untilOfUse', 'days'],
      ] as const),
      ...([
        ['searches', 'count'],
        ['guided', 'count'],
        ['reserve', 'percent'],
      ] as const),
    ] as const;
    for (const [key, unit] of units) expect(figures.get(method?.[key] ?? '')?.unit, key).toBe(unit);
  });

  test('has times that follow each other, and starts with a search that somebody can run', () => {
    expect(data.signedMonths).toBeGreaterThan(0);
    expect(data.searchMonths).toBeGreaterThanOrEqual(data.signedMonths);
    expect(data.usefulMonths).toBeGreaterThan(0);
    expect(usual.pace).toBe(1);
    expect(readPlan(data, writePlan(data, usual, ''))).toEqual({ inputs: usual, rejected: [] });
  });
});

/** An empty team, one of each role, and a crowd in which everything hurts. */
const teams: readonly { name: string; more: Partial<PlanInputs> }[] = [
  { name: 'nobody', more: {} },
  ...data.roles.map(({ id }) => ({ name: id, more: { team: { ...usual.team, [id]: 1 } } })),
  {
    name: 'all in pain',
    more: {
      ...{ burn: 100_000, cash: 5_000_000, pace: 2 },
      team: Object.fromEntries(data.roles.map(({ id }) => [id, id === data.head ? 0 : 2])),
      readings: Object.fromEntries(data.readings.map(({ id, kind }) => [id, painOf(id, kind)])),
    },
  },
];

/** The fewer can be on call, the worse; all else hurts more the more there is of it. */
function painOf(id: string, kind: 'percent' | 'count' | 'yes-no'): number {
  if (id === 'on-call') return 0;
  return kind === 'yes-no' ? 1 : 99;
}

describe.each(data.stages)('at the stage $id, in every place,', (stage) => {
  const plans = data.places.flatMap(({ id: country }) =>
    teams.flatMap(({ name, more }) =>
      [false, true].map((ahead) => {
        const plan = makePlan(data, { ...usual, stage: stage.id, country, ahead, ...more });
        return { name: `${country} ${name}${ahead ? ' ahead' : ''}`, plan };
      }),
    ),
  );

  test('an empty team begins with somebody, and one in which everything hurts grows', () => {
    for (const { name, plan } of plans) {
      if (/nobody|pain/.test(name)) expect(plan.hires.length, name).toBeGreaterThan(0);
    }
    expect(plans.find(({ name }) => name.endsWith('pain'))?.plan.hires.length).toBeGreaterThan(4);
  });

  test('hires and open seats cost what the calculator says, and nothing where it has nothing', () => {
    const month = (role: string, level: string, country: string) => {
      const found = answerBriefly(pay, { ...defaultChoices(pay), role, level, country });
      return found.kind === 'none' ? null : { low: found.cost.month.low, high: found.cost.month.high };
    };
    for (const { name, plan } of plans) {
      const { id: country } = plan.place;
      for (const { role, level, cost } of plan.hires) expect(cost, name).toEqual(month(role, level, country));
      for (const { seat, cost } of plan.later) expect(cost, name).toEqual(month(seat.role, seat.level, country));
    }
  });

  test('plans have numbers and words that can be read', () => {
    expect(plans.flatMap(({ name, plan }) => listPlanFaults(plan).map((fault) => `${name}: ${fault}`))).toEqual([]);
  });

  test('plans can be taken along', () => {
    const slips = /\b(?:undefined|NaN|null|Infinity)\b|\[object|[{}]|\]\(/;
    const odd = plans.filter(
      ({ plan }) => slips.test(writeMarkdown(data, plan, '/team/planner/')) || slips.test(writeTable(data, plan)),
    );
    expect(odd.map(({ name }) => name)).toEqual([]);
  });
});

describe('whatever is said,', () => {
  const rolesIn = (posts: readonly Post[]): string[] =>
    posts.flatMap(({ role, reports }) => [role, ...rolesIn(reports)]);

  test('a plan has numbers and words that can be read, and everybody is in it', () => {
    fc.assert(
      fc.property(anyPlanInputs(data), (inputs) => {
        const plan = makePlan(data, inputs);
        expect(listPlanFaults(plan)).toEqual([]);
        const present = Object.entries(inputs.team).flatMap(([role, count]) => Array<string>(count).fill(role));
        const all = [...present, ...plan.hires.map(({ role }) => role)];
        expect(rolesIn(plan.then).toSorted()).toEqual(all.toSorted());
        expect(readPlan(data, writePlan(data, inputs, ''))).toEqual({ inputs, rejected: [] });
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  test('a hire closes the gaps that are theirs, and opens no others', () => {
    fc.assert(
      fc.property(anyTeam(data), fc.constantFrom(...idsOf(data.roles)), (team, role) => {
        expect(listWrongGaps(data, team, role)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('an address that makes no sense has a plan all the same', () => {
    fc.assert(
      fc.property(hostilePlans(data), (query) => {
        expect(listPlanFaults(makePlan(data, readPlan(data, query).inputs))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  }, 30_000);
});
