import { describe, expect, test } from 'vitest';
import { findById } from '../../../src/domain/pay/find-by-id.ts';
import { judgeTriggers } from '../../../src/domain/plan/fire.ts';
import type { PlanInputs } from '../../../src/domain/plan/inputs.ts';
import { fillSeats, findHires, type Hire, openSeats, type Reason } from '../../../src/domain/plan/next-hires.ts';
import type { PlanData, PlanTrigger } from '../../../src/domain/plan/plan-data.ts';
import { toyPlanData, toyPlanInputs } from '../../toys-of-plans.ts';

const garage = findById(toyPlanData.stages, 'garage');
const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);

function hiresFor(more: Partial<PlanInputs> = {}, data: PlanData = toyPlanData): Hire[] {
  const inputs = toyPlanInputs(more);
  return findHires(data, inputs, judgeTriggers(data, inputs, 24).fired);
}

const nameReason = (reason: Reason) => (reason.kind === 'trigger' ? reason.fired.trigger.id : reason.kind);
/** Each hire in a line: its role and level, its seat, and its reasons. */
const linesFor = (...asked: Parameters<typeof hiresFor>) =>
  hiresFor(...asked).map(
    ({ role, level, seat, reasons }) => `${role} ${level} ${seat?.id ?? '-'} ${reasons.map(nameReason).join(' ')}`,
  );

/** The toy data with triggers that always fire, each of a concern and for some roles. */
function dataCallingFor(
  ...calls: readonly (readonly [concern: PlanTrigger['concern'], ...proposes: string[]])[]
): PlanData {
  const triggers = calls.map(
    ([concern, ...proposes], index): PlanTrigger => ({
      ...{ id: `${index + 1}`, name: `Trigger ${index + 1}`, concern, proposes, decidedBy: null, when: [] },
      ...{ threshold: 'When.', falseAlarm: 'Then.', sources: [], disagreements: [] },
    }),
  );
  return { ...toyPlanData, triggers };
}

describe('the people of a team', () => {
  test.each([
    [{}, []],
    [{ maker: 1 }, ['first']],
    [{ maker: 2, clerk: 1 }, ['first', 'second', 'desk']],
    [{ maker: 9, boss: 2 }, ['first', 'second']],
    [{ seller: 1, tester: 0 }, ['shop']],
  ])('%j sit in the seats of their roles, in order', (team, seats) => {
    expect([...fillSeats(garage, team)]).toEqual(seats);
  });
});

describe('open seats', () => {
  test.each([
    ['are all of them in an empty team', [], ['first', 'shop', 'second', 'bench', 'desk']],
    ['are without the one that stands instead, once the first is filled', ['first'], ['second', 'bench', 'desk']],
    ['are without the first, once the one that stands instead is filled', ['shop'], ['second', 'bench', 'desk']],
    ['are none where all are filled', ['first', 'second', 'bench', 'desk'], []],
  ])('%s', (_, filled, open) => expect(idsOf(openSeats(garage, new Set(filled)))).toEqual(open));
});

describe('an empty team', () => {
  test('begins with the first seat of its stage', () => {
    expect(linesFor()).toEqual(['maker senior first first']);
    expect(linesFor({ stage: 'factory' })).toEqual(['boss chief head first']);
  });

  test('begins with the seat that stands instead where a trigger calls for that one', () => {
    expect(linesFor({ readings: { queue: 1, shelves: 0 } })).toEqual(['seller senior shop first empty-shelves']);
  });

  test('begins with somebody who builds, whatever comes first otherwise', () => {
    expect(linesFor({ readings: { broken: 3 } })).toEqual([
      'maker senior first first',
      'tester junior bench toys-break',
    ]);
  });

  test('hires nobody where the stage has no seat', () => {
    expect(linesFor({ stage: 'museum' })).toEqual([]);
  });
});

test('a team in which nothing hurts hires nobody', () => {
  expect(linesFor({ team: { maker: 2 } })).toEqual([]);
});

describe('a trigger', () => {
  const team = { maker: 1 };

  test('brings the first of those whom the team lacks', () => {
    const data = dataCallingFor(['data', 'maker', 'tester', 'seller']);
    expect(linesFor({ team }, data)).toEqual(['tester junior bench 1']);
    expect(linesFor({ team: { maker: 1, tester: 1 } }, data)).toEqual(['seller senior - 1']);
  });

  test('brings the first of all where the team lacks none', () => {
    const data = dataCallingFor(['data', 'maker', 'tester']);
    expect(linesFor({ team: { maker: 1, tester: 1 } }, data)).toEqual(['maker junior second 1']);
  });

  test('brings somebody without a seat at the level of another stage, or else at the usual one', () => {
    const data = dataCallingFor(['data', 'boss'], ['research', 'dreamer']);
    expect(linesFor({ team }, data)).toEqual(['boss chief - 1', 'dreamer senior - 2']);
  });

  test('that waits for the reading of another brings nobody', () => {
    const inputs = toyPlanInputs({ team });
    expect(idsOf(judgeTriggers(toyPlanData, inputs, null).fired.map(({ trigger }) => trigger))).toEqual(['one-maker']);
    expect(linesFor({ team })).toEqual([]);
  });

  test('that proposes nobody brings nobody', () => {
    expect(linesFor({ team }, dataCallingFor(['data']))).toEqual([]);
  });
});

describe('several triggers', () => {
  const team = { maker: 1 };

  test('bring hires in the order of what they hold up, and of the data within it', () => {
    const data = dataCallingFor(
      ...([
        ['research', 'dreamer'],
        ['lead', 'boss'],
        ['product', 'seller'],
      ] as const),
      ...([
        ['production', 'maker'],
        ['data', 'clerk'],
        ['data', 'tester'],
      ] as const),
    );
    expect(hiresFor({ team }, data).map(({ role }) => role)).toEqual([
      ...['clerk', 'tester', 'maker', 'seller', 'boss', 'dreamer'],
    ]);
  });

  test('that the same person answers are reasons for one hire', () => {
    const data = dataCallingFor(['production', 'maker', 'tester'], ['data', 'tester'], ['product', 'seller', 'tester']);
    expect(linesFor({ team }, data)).toEqual(['tester junior bench 2 1 3']);
  });

  test('are answered by the first hire of an empty team where it can', () => {
    const data = dataCallingFor(['production', 'maker'], ['data', 'tester']);
    expect(linesFor({}, data)).toEqual(['maker senior first first 1', 'tester junior bench 2']);
  });

  test('leave the order of those who were planned before', () => {
    const data = dataCallingFor(['data', 'tester'], ['production', 'clerk'], ['product', 'tester']);
    expect(linesFor({ team }, data)).toEqual(['tester junior bench 1 3', 'clerk senior desk 2']);
    const later = dataCallingFor(['data', 'clerk'], ['production', 'tester'], ['product', 'tester']);
    expect(linesFor({ team }, later)).toEqual(['clerk senior desk 1', 'tester junior bench 2 3']);
  });
});

describe('seats', () => {
  test('are taken once each', () => {
    const data = dataCallingFor(['data', 'seller'], ['production', 'maker']);
    // The seller sits instead of the first maker, so that the next one is the second.
    expect(linesFor({}, data)).toEqual(['seller senior shop first 1', 'maker junior second 2']);
    const seats = hiresFor({ ahead: true }, data).map(({ seat }) => seat?.id);
    expect(seats).toEqual(['shop', 'second', 'desk']);
  });

  test('that are not optional are planned ahead when the reader wants it', () => {
    expect(linesFor({ ahead: true })).toEqual(['maker senior first first', 'clerk senior desk stage']);
    expect(linesFor({ ahead: true, stage: 'factory', team: { boss: 1, maker: 1 } })).toEqual([
      ...['maker junior hand stage', 'tester senior test stage', 'seller senior shop stage', 'clerk senior desk stage'],
    ]);
  });

  test('that are planned ahead come after all that hurts', () => {
    const asked = { ahead: true, team: { maker: 1, clerk: 1 }, readings: { broken: 3 } };
    expect(linesFor(asked)).toEqual(['tester junior bench toys-break']);
    expect(linesFor({ ...asked, stage: 'factory' })).toEqual([
      'tester senior test toys-break',
      ...['boss chief head stage', 'maker junior hand stage', 'seller senior shop stage'],
    ]);
  });

  test('that somebody else has taken the place of are not planned ahead', () => {
    expect(linesFor({ ahead: true, team: { seller: 1, clerk: 1 } })).toEqual([]);
  });
});

test('what was said about the team stays as it was', () => {
  const inputs = toyPlanInputs({ ahead: true, readings: { broken: 3 } });
  const before = structuredClone(inputs);
  findHires(toyPlanData, inputs, judgeTriggers(toyPlanData, inputs, null).fired);
  expect(inputs).toEqual(before);
});

test('somebody of a role that the team says nothing of is the first of it', () => {
  const inputs = { ...toyPlanInputs(), team: {} };
  const data = dataCallingFor(['data', 'tester'], ['data', 'tester']);
  expect(findHires(data, inputs, judgeTriggers(data, inputs, null).fired)).toHaveLength(2);
});
