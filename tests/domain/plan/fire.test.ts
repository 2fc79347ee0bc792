import { describe, expect, test } from 'vitest';
import { formatMonths, judgeTriggers } from '../../../src/domain/plan/fire.ts';
import type { PlanInputs } from '../../../src/domain/plan/inputs.ts';
import type { PlanCondition, PlanData } from '../../../src/domain/plan/plan-data.ts';
import { toyPlanData, toyPlanInputs } from '../../toys-of-plans.ts';

const [toyTrigger] = toyPlanData.triggers;

/** The toy data with a single trigger, which has these conditions. */
function dataWith(...when: readonly PlanCondition[]): PlanData {
  if (!toyTrigger) throw new Error('The toy data has no trigger.');
  return { ...toyPlanData, triggers: [{ ...toyTrigger, id: 'only', when }] };
}

/** Whether the only trigger fires, with what was said or what is missing. */
function judge(when: readonly PlanCondition[], more: Partial<PlanInputs> = {}, runway: number | null = null) {
  const { fired, unread } = judgeTriggers(dataWith(...when), toyPlanInputs(more), runway);
  const [only] = fired;
  if (only) return { fires: true, texts: only.evidence };
  return { fires: unread.length > 0 ? null : false, texts: unread.flatMap(({ missing }) => missing) };
}

const atLeast = (reading: string, amount: number, isOver = false): PlanCondition => ({
  ...{ kind: 'reaches', reading },
  threshold: { amount, isOver, text: isOver ? `over ${amount}` : `${amount}+` },
});

describe('a condition on a reading', () => {
  test.each([
    [2, false],
    [3, true],
    [4, true],
  ])('that has to reach three: %d', (broken, fires) => {
    expect(judge([atLeast('broken', 3)], { readings: { broken } }).fires).toBe(fires);
  });

  test.each([
    [3, false],
    [4, true],
  ])('that has to be over three: %d', (broken, fires) => {
    expect(judge([atLeast('broken', 3, true)], { readings: { broken } }).fires).toBe(fires);
  });

  test.each([
    [40, false],
    [40.5, true],
  ])('that has to be over forty percent: %d', (share, fires) => {
    expect(judge([atLeast('glue-share', 40, true)], { readings: { 'glue-share': share } }).fires).toBe(fires);
  });

  const few: PlanCondition = {
    ...{ kind: 'stays-below', reading: 'shelves' },
    threshold: { amount: 4, isOver: false, text: '4+' },
  };

  test.each([
    [0, true],
    [3, true],
    [4, false],
    [5, false],
  ])('that has to stay below four: %d', (shelves, fires) => {
    expect(judge([few], { readings: { shelves } }).fires).toBe(fires);
  });

  test.each([
    [1, true],
    [0, false],
  ])('that has to be yes: %d', (queue, fires) => {
    expect(judge([{ kind: 'is-yes', reading: 'queue' }], { readings: { queue } }).fires).toBe(fires);
  });

  test('that nobody has read asks its question', () => {
    const questions = ['Toys that broke', 'Shelves in the shop', 'Do children queue?'];
    expect(judge([atLeast('broken', 3), few, { kind: 'is-yes', reading: 'queue' }])).toEqual({
      fires: null,
      texts: questions,
    });
  });

  test('says what was said beside what is asked for', () => {
    const when = [
      atLeast('broken', 3),
      atLeast('glue-share', 40, true),
      few,
      { kind: 'is-yes', reading: 'queue' },
    ] as const;
    expect(judge(when, { readings: { broken: 3, 'glue-share': 40.5, shelves: 2, queue: 1 } })).toEqual({
      fires: true,
      texts: [
        'Toys that broke: 3; asked for: 3+',
        'Share of the days that go into glue: 40.5%; asked for: over 40',
        'Shelves in the shop: 2; enough would be 4+',
        'Do children queue? yes',
      ],
    });
  });

  test('that is not among the inputs is not read', () => {
    const { readings: _, ...inputs } = toyPlanInputs();
    expect(judgeTriggers(dataWith(atLeast('broken', 1)), { ...inputs, readings: {} }, null).unread).toHaveLength(1);
  });
});

describe('a condition on people', () => {
  const are = (kind: 'none' | 'one' | 'some'): PlanCondition => ({
    ...{ kind: 'people-are', roles: ['maker', 'seller'] },
    are: kind,
  });

  test.each([
    ['none', {}, true],
    ['none', { seller: 1 }, false],
    ['none', { boss: 3 }, true],
    ['one', {}, false],
    ['one', { maker: 1 }, true],
    ['one', { maker: 1, seller: 1 }, false],
    ['some', {}, false],
    ['some', { seller: 1 }, true],
    ['some', { maker: 4, seller: 2 }, true],
  ] as const)('%s of %j', (kind, team, fires) => {
    expect(judge([are(kind)], { team })).toEqual({ fires, texts: [] });
  });

  const three: PlanCondition = {
    ...{ kind: 'people-reach', roles: ['maker', 'seller'] },
    threshold: { amount: 3, isOver: false, text: '3–5' },
  };

  test.each([
    [{ maker: 2, boss: 5 }, false],
    [{ maker: 2, seller: 1 }, true],
    [{ seller: 9 }, true],
  ])('who have to be three: %j', (team, fires) => expect(judge([three], { team }).fires).toBe(fires));

  test('who have to be more than three are four', () => {
    const more: PlanCondition = { ...three, threshold: { amount: 3, isOver: true, text: 'over 3' } };
    expect(judge([more], { team: { maker: 3 } }).fires).toBe(false);
    expect(judge([more], { team: { maker: 4 } }).fires).toBe(true);
  });

  test('says how many there are', () => {
    expect(judge([three], { team: { maker: 3 } }).texts).toEqual(['People: 3; asked for: 3–5']);
  });
});

describe('a condition on the runway', () => {
  const half = (isOver: boolean): PlanCondition => ({
    ...{ kind: 'runway' },
    threshold: { amount: 18, isOver, text: '18 months' },
  });

  test.each([
    [17, false, false],
    [18, false, true],
    [18, true, false],
    [19, true, true],
  ])('of %d months, to be passed: %s', (runway, isOver, fires) => {
    expect(judge([half(isOver)], {}, runway).fires).toBe(fires);
  });

  test('says how long the money lasts', () => {
    expect(judge([half(false)], {}, 20).texts).toEqual(['The money lasts 20 months; asked for: 18 months']);
  });

  test('is open where nobody has said what there is', () => {
    expect(judge([half(false)])).toEqual({ fires: null, texts: ['Cash and what you spend in a month'] });
  });
});

describe('a trigger', () => {
  const both = [atLeast('broken', 3), { kind: 'is-yes', reading: 'queue' }] as const;

  test('fires when all its conditions hold', () => {
    expect(judge(both, { readings: { broken: 3, queue: 1 } }).fires).toBe(true);
    expect(judge(both, { readings: { broken: 3, queue: 0 } }).fires).toBe(false);
  });

  test('does not ask for a reading that can no longer change anything', () => {
    expect(judge(both, { readings: { broken: 2 } })).toEqual({ fires: false, texts: [] });
    expect(judge(both, { readings: { broken: 3 } })).toEqual({ fires: null, texts: ['Do children queue?'] });
  });

  test('stands among the others in the order of the data', () => {
    const { fired, unread } = judgeTriggers(
      toyPlanData,
      toyPlanInputs({ team: { maker: 3 }, readings: { broken: 5, 'glue-share': 50, dreams: 0 } }),
      null,
    );
    expect(fired.map(({ trigger }) => trigger.id)).toEqual(['no-boss', 'makers-glue', 'toys-break']);
    expect(unread.map(({ trigger }) => trigger.id)).toEqual(['empty-shelves']);
  });

  test('that compares with a reading that there is not is a fault of the data', () => {
    expect(() => judge([atLeast('nothing', 1)])).toThrow('"nothing"');
  });
});

test.each([
  [0, '0 months'],
  [1, '1 month'],
  [59, '59 months'],
  [60, '60 months or more'],
])('%d months are called %s', (months, text) => expect(formatMonths(months)).toBe(text));
