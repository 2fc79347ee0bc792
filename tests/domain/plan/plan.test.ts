import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanInputs } from '../../../src/domain/plan/inputs.ts';
import type { Post } from '../../../src/domain/plan/organization.ts';
import { makePlan, monthAt, nameHire, type Plan, sayRunway } from '../../../src/domain/plan/plan.ts';
import { toyPlanData, toyPlanInputs } from '../../toys-of-plans.ts';
import { listPlanFaults, listWrongGaps } from './plan-faults.ts';
import { anyPlanInputs } from './toy-inputs.ts';

const planFor = (more: Partial<PlanInputs> = {}, data = toyPlanData) => makePlan(data, toyPlanInputs(more));
const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);
const rolesIn = (posts: readonly Post[]): string[] => posts.flatMap(({ role, reports }) => [role, ...rolesIn(reports)]);

/** Toys break and children queue at an empty shop: a maker first, then a tester, then a seller. */
const busy = { readings: { broken: 3, queue: 1, shelves: 0 }, team: { maker: 1, clerk: 1 } } as const;

describe('a plan', () => {
  const plan = planFor({ ...busy, burn: 10_000, cash: 200_000 });

  test('has the hires with their dates and costs', () => {
    expect(plan.hires.map(({ role, firstDay, cost }) => [role, firstDay, cost?.low, cost?.high])).toEqual([
      ['tester', 4, 4000, 5000],
      ['seller', 7, 8000, 9000],
    ]);
  });

  test('has twelve months with people, cost and cash', () => {
    expect(plan.months.map(({ name }) => name).slice(0, 3)).toEqual(['January', 'February', 'March']);
    expect(plan.months.map(({ people }) => people)).toEqual([2, 2, 2, 2, 3, 3, 3, 4, 4, 4, 4, 4]);
    expect(plan.months[3]).toMatchObject({ cost: { low: 0, high: 0 }, left: { low: 160_000, high: 160_000 } });
    // 160,000 less three months of 15,000 or 14,000.
    expect(plan.months[6]).toMatchObject({ cost: { low: 4000, high: 5000 }, left: { low: 115_000, high: 118_000 } });
    // Less five more of 24,000 or 22,000.
    expect(plan.months[11]).toMatchObject({ cost: { low: 12_000, high: 14_000 }, left: { low: -5000, high: 8000 } });
  });

  test('adds up what the hires cost in these months, and in each year after', () => {
    expect(plan.cost).toEqual({ low: 3 * 4000 + 5 * 12_000, high: 3 * 5000 + 5 * 14_000 });
    expect(plan.yearAfter).toEqual({ low: 144_000, high: 168_000 });
  });

  test('says how long the money lasts without hires and with them', () => {
    expect(plan.runway).toMatchObject({ without: 20, low: 11, high: 12 });
    expect(plan.runway?.curves.without.slice(0, 3)).toEqual([200_000, 190_000, 180_000]);
    expect(plan.runway?.curves.low[12]).toBe(-5000);
    expect(plan.runway?.curves.high[12]).toBe(8000);
  });

  test('has its stage and place, and what was said', () => {
    expect(plan).toMatchObject({ stage: { id: 'garage' }, place: { id: 'land' }, inputs: { burn: 10_000 } });
  });

  test('shows who reports to whom, now and then', () => {
    expect(rolesIn(plan.now)).toEqual(['maker', 'clerk']);
    expect(plan.then).toMatchObject([
      {
        role: 'maker',
        reports: [
          { role: 'tester', from: 4 },
          { role: 'seller', from: 7 },
        ],
      },
      { role: 'clerk', from: null },
    ]);
    expect(plan.overloaded).toEqual([]);
  });

  test('closes gaps, and makes contracts of them', () => {
    expect(plan.gapsNow.map(({ handoff }) => handoff.id)).toEqual([
      'maker-to-seller',
      'tester-to-makers',
      'boss-to-clerk',
    ]);
    expect(plan.gapsThen.map(({ handoff }) => handoff.id)).toEqual(['boss-to-clerk']);
    expect(plan.contracts.map(({ handoff, isNew }) => [handoff.id, isNew])).toEqual([
      ['maker-to-seller', true],
      ['tester-to-makers', true],
    ]);
    expect(planFor({ team: { maker: 1, seller: 1 } }).contracts).toMatchObject([{ isNew: false }]);
  });

  test('names the seats that can wait, with what they would cost', () => {
    expect(plan.later.map(({ seat, cost }) => [seat.id, cost?.low])).toEqual([['second', 5000]]);
    expect(planFor({ country: 'isle' }).later.map(({ seat, cost }) => [seat.id, cost])).toEqual([
      ...[
        ['second', null],
        ['bench', null],
        ['desk', null],
      ],
    ]);
  });

  test('names the disagreements of its stage and of what has fired', () => {
    expect(idsOf(plan.disagreements)).toEqual(['T1']);
    expect(idsOf(planFor({ team: { maker: 1 }, readings: { 'glue-share': 41 } }).disagreements)).toEqual(['T1', 'T2']);
    expect(planFor({ stage: 'museum' }).disagreements).toEqual([]);
  });
});

describe('triggers', () => {
  test('that wait for the reading of another are reminders', () => {
    const plan = planFor({ team: { maker: 1 } });
    expect(plan.reminders.map(({ trigger }) => trigger.id)).toEqual(['one-maker']);
    expect(plan.hires).toEqual([]);
    // Those that bring a hire are none.
    expect(planFor(busy).reminders.map(({ trigger }) => trigger.id)).toEqual(['one-maker']);
  });

  test('that nobody has read are those that the stage watches, or all where it names none', () => {
    const unreadAt = (stage: string) => planFor({ stage, team: { maker: 2 } }).unread.map(({ trigger }) => trigger.id);
    expect(unreadAt('garage')).toEqual(['makers-glue', 'toys-break']);
    expect(unreadAt('factory')).toEqual(['dreams-wait', 'empty-shelves', 'makers-glue', 'toys-break']);
  });

  test('that ask how long the money lasts look at it without hires', () => {
    const dreams = { team: { maker: 2 }, readings: { dreams: 1 } };
    const hiresWith = (cash: number) => planFor({ ...dreams, burn: 10, cash }).hires.map(({ role }) => role);
    expect(hiresWith(180)).toEqual(['dreamer']);
    expect(hiresWith(179)).toEqual([]);
    expect(planFor({ ...dreams, stage: 'museum', cash: 180 }).unread.map(({ trigger }) => trigger.id)).toContain(
      'dreams-wait',
    );
  });
});

describe('seats', () => {
  test('that are hired for can wait no longer, and have the level of the hire', () => {
    // The seller sits instead of the first maker; the maker who follows is the second, and no leader.
    const plan = planFor({ team: { seller: 1, clerk: 1, tester: 1 }, readings: { 'glue-share': 41 } });
    expect(plan.hires).toEqual([]);
    const data = {
      ...toyPlanData,
      triggers: toyPlanData.triggers.map((trigger) => ({ ...trigger, proposes: ['maker'], when: [] })),
    };
    const grown = planFor({ team: { seller: 1, clerk: 1 } }, data);
    expect(grown.hires).toMatchObject([{ role: 'maker', level: 'junior', seat: { id: 'second' } }]);
    expect(grown.later.map(({ seat }) => seat.id)).toEqual(['bench']);
    expect(grown.then).toMatchObject([
      { role: 'seller', level: 'senior', reports: [{ role: 'maker', level: 'junior', from: 4 }] },
      { role: 'clerk' },
    ]);
  });

  test('that nobody has pay for cost nothing that is known', () => {
    const plan = planFor({ team: { maker: 2 }, readings: { dreams: 1 }, burn: 10, cash: 1000 });
    expect(plan.hires).toMatchObject([{ role: 'dreamer', level: 'senior', cost: null, seat: null }]);
    expect(plan.cost).toEqual({ low: 0, high: 0 });
    expect(plan.runway).toMatchObject({ without: 60, low: 60, high: 60 });
  });
});

describe('the money', () => {
  test.each([
    ['cash', { burn: 100 }],
    ['spending', { cash: 100 }],
  ])('lasts nobody knows how long without %s', (_, more) => {
    const plan = planFor({ ...busy, ...more });
    expect(plan.runway).toBeNull();
    expect(plan.months.map(({ left }) => left)).toEqual(Array(12).fill(null));
  });

  test('lasts for ever where nothing is spent and nobody hired, and until the hires have spent it', () => {
    expect(planFor({ team: { maker: 2 }, burn: 0, cash: 0 }).runway).toMatchObject({ without: 60, low: 60, high: 60 });
    // Four months without anybody, then three of 5,000 or 4,000.
    expect(planFor({ ...busy, burn: 0, cash: 15_000 }).runway).toMatchObject({ without: 60, low: 7, high: 7 });
  });

  test('is gone at once where there is none', () => {
    expect(planFor({ ...busy, burn: 1, cash: 0 }).runway).toMatchObject({ without: 0, low: 0, high: 0 });
  });
});

describe('the sentence', () => {
  const hired = 'Next: Junior toy tester and Senior toy seller. Pay and on-costs in these twelve months: $72k–$85k.';

  test.each<[string, Partial<PlanInputs>, string]>([
    ['names the hires and their cost', busy, hired],
    [
      'says how long the money lasts',
      { ...busy, burn: 10_000, cash: 200_000 },
      `${hired} The money lasts 11 to 12 months.`,
    ],
    ['says that nobody is needed', { team: { maker: 2 } }, 'Nothing that you have read calls for a hire.'],
    [
      'says so with the money, too',
      { team: { maker: 2 }, burn: 10, cash: 25 },
      'Nothing that you have read calls for a hire. The money lasts 2 months.',
    ],
    [
      'has no cost where none is known',
      { team: { maker: 2 }, readings: { dreams: 1 }, burn: 1, cash: 20 },
      'Next: Senior dreamer of toys. The money lasts 20 months.',
    ],
    [
      'has the money of the place',
      { country: 'isle' },
      'Next: Senior toy maker. Pay and on-costs in these twelve months: €24k–€32k.',
    ],
  ])('%s', (_, more, sentence) => expect(planFor(more).sentence).toBe(sentence));
});

test.each([
  [1, 0, 'January'],
  [11, 3, 'February'],
  [12, 11, 'November'],
  [1, 12, 'January a year later'],
  [6, 23, 'May a year later'],
  [6, 24, 'June 2 years later'],
  [12, 37, 'January 3 years later'],
])('from month %d on, %d months later it is %s', (start, offset, name) => expect(monthAt(start, offset)).toBe(name));

test.each([
  ['maker', 'senior', 'Senior toy maker'],
  ['boss', 'chief', 'Head of toys at chief level'],
  ['dreamer', null, 'Dreamer of toys'],
])('%s, %s is called %s', (role, level, name) => expect(nameHire(toyPlanData, { role, level })).toBe(name));

test.each([
  [3, 3, '3 months'],
  [0, 1, '0 to 1 month'],
  [14, 16, '14 to 16 months'],
  [14, 60, '14 to 60 months or more'],
  [60, 60, '60 months or more'],
])('the money lasts %d to %d months: %s', (low, high, text) => expect(sayRunway({ low, high })).toBe(text));

test('a team that says nothing of a role has nobody of it', () => {
  const inputs = toyPlanInputs({ readings: { broken: 3 } });
  expect(makePlan(toyPlanData, { ...inputs, team: {} })).toEqual({
    ...makePlan(toyPlanData, inputs),
    inputs: { ...inputs, team: {} },
  });
});

test('inputs of other data are a fault of ours', () => {
  expect(() => planFor({ stage: 'moon' })).toThrow('"moon"');
  expect(() => planFor({ country: 'moon' })).toThrow('"moon"');
});

describe('whatever is said,', () => {
  const anyPlan = anyPlanInputs().map((inputs) => makePlan(toyPlanData, inputs));
  const hiresOf = ({ hires }: Plan) => hires.map(({ role, level }) => `${role} ${level}`);
  const isSame = (one: Plan, other: Plan) => String(hiresOf(one)) === String(hiresOf(other));

  test('a plan has numbers and words that can be read, and no range upside down', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(listPlanFaults(plan)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('the same inputs and data have the same plan', () => {
    fc.assert(
      fc.property(anyPlanInputs(), (inputs) => {
        const copy = JSON.parse(JSON.stringify({ inputs, data: toyPlanData }));
        expect(makePlan(copy.data, copy.inputs)).toEqual(makePlan(toyPlanData, inputs));
      }),
    );
  });

  test('more spending never makes the money last longer with the same hires', () => {
    fc.assert(
      fc.property(
        anyPlanInputs(),
        fc.nat({ max: 1e6 }),
        fc.nat({ max: 1e8 }),
        fc.nat({ max: 1e6 }),
        (said, burn, cash, more) => {
          const plan = makePlan(toyPlanData, { ...said, burn, cash });
          const dearer = makePlan(toyPlanData, { ...said, burn: burn + more, cash });
          expect(Number(dearer.runway?.without)).toBeLessThanOrEqual(Number(plan.runway?.without));
          // Whom the money lasts long enough for may change, and then so does what they cost.
          if (!isSame(plan, dearer)) return;
          expect(Number(dearer.runway?.low)).toBeLessThanOrEqual(Number(plan.runway?.low));
          expect(Number(dearer.runway?.high)).toBeLessThanOrEqual(Number(plan.runway?.high));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('more cash never makes it end sooner with the same hires', () => {
    fc.assert(
      fc.property(
        anyPlanInputs(),
        fc.nat({ max: 1e6 }),
        fc.nat({ max: 1e8 }),
        fc.nat({ max: 1e8 }),
        (said, burn, cash, more) => {
          const plan = makePlan(toyPlanData, { ...said, burn, cash });
          const richer = makePlan(toyPlanData, { ...said, burn, cash: cash + more });
          expect(Number(richer.runway?.without)).toBeGreaterThanOrEqual(Number(plan.runway?.without));
          if (!isSame(plan, richer)) return;
          expect(Number(richer.runway?.low)).toBeGreaterThanOrEqual(Number(plan.runway?.low));
          expect(Number(richer.runway?.high)).toBeGreaterThanOrEqual(Number(plan.runway?.high));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a hire costs what a month of its seat costs, and the months add up', () => {
    fc.assert(
      fc.property(anyPlan, ({ hires, place, months, cost, yearAfter }) => {
        for (const hire of hires) expect(hire.cost).toEqual(place.costs[hire.role]?.[hire.level] ?? null);
        expect(months.reduce((sum, month) => sum + month.cost.high, 0)).toBe(cost.high);
        expect(cost.high).toBeLessThanOrEqual(yearAfter.high);
      }),
    );
  });

  test('each hire closes the gaps that they can, one after the other', () => {
    fc.assert(
      fc.property(anyPlan, ({ hires, inputs, gapsThen }) => {
        const team = { ...inputs.team };
        for (const { role } of hires) {
          expect(listWrongGaps(toyPlanData, team, role)).toEqual([]);
          team[role] = (team[role] ?? 0) + 1;
        }
        for (const { handoff, missing } of gapsThen) {
          const sides = missing === 'giver' ? [handoff.giver] : handoff.takers;
          expect(sides.filter((role) => (team[role] ?? 0) > 0)).toEqual([]);
        }
      }),
    );
  });

  test('no seat is hired for twice, or can wait and is hired for', () => {
    fc.assert(
      fc.property(anyPlan, ({ hires, later }) => {
        const seats = [...hires.map(({ seat }) => seat?.id), ...later.map(({ seat }) => seat.id)].filter(Boolean);
        expect(new Set(seats).size).toBe(seats.length);
      }),
    );
  });

  test('everybody is in the organization, at the level of their hire', () => {
    const postsIn = (posts: readonly Post[]): Post[] => posts.flatMap((post) => [post, ...postsIn(post.reports)]);
    fc.assert(
      fc.property(anyPlan, ({ hires, inputs, now, then }) => {
        const present = Object.entries(inputs.team).flatMap(([role, count]) => Array(count).fill(role));
        expect(rolesIn(now).toSorted()).toEqual(present.toSorted());
        const fresh = postsIn(then).filter(({ from }) => from !== null);
        expect(fresh.map(({ role, from }) => `${from} ${role}`).toSorted()).toEqual(
          hires.map(({ role, firstDay }) => `${firstDay} ${role}`).toSorted(),
        );
        const levels = fresh.map(({ role, level }) => `${role} ${level}`).toSorted();
        expect(levels).toEqual(hires.map(({ role, seat }) => `${role} ${seat?.level ?? null}`).toSorted());
      }),
    );
  });
});
