import { describe, expect, test } from 'vitest';
import { concerns } from '../../src/schemas/concerns.ts';
import { triggerSchema } from '../../src/schemas/trigger.ts';
import { toyTrigger } from '../toys-of-teams.ts';
import { messagesOf } from './messages.ts';

const messages = (fires: object) =>
  messagesOf(triggerSchema, { ...toyTrigger, fires: { ...toyTrigger.fires, ...fires } });

/** A value for each key that a condition may have. */
const values = {
  reading: 'days-with-glue',
  people: ['toy-maker'],
  runway: 'toy-share',
  reaches: 'toy-share',
  end: 'high',
  staysBelow: 'toy-share',
  are: 'one',
} as const;

const keys = Object.keys(values) as (keyof typeof values)[];
/** Every choice of these keys, the empty one and all of them included. */
const combinations = Array.from({ length: 2 ** keys.length }, (_, chosen) =>
  keys.filter((__, index) => Math.floor(chosen / 2 ** index) % 2 === 1),
);

const valid = new Set([
  ...['reading', 'reading reaches', 'reading reaches end', 'reading staysBelow'],
  ...['people reaches', 'people reaches end', 'people are', 'runway'],
]);

describe('a condition', () => {
  const conditionOf = (chosen: readonly (keyof typeof values)[]) =>
    Object.fromEntries(chosen.map((key) => [key, values[key]]));
  const isValid = (chosen: readonly string[]) => valid.has(chosen.join(' '));

  test('has seven keys, and each way to combine them is one below', () => {
    expect(combinations).toHaveLength(128);
    expect(combinations.filter(isValid)).toHaveLength(valid.size);
  });

  test.each(combinations.filter(isValid).map((chosen) => [chosen.join(', '), chosen] as const))(
    'may have %s',
    (_, chosen) => expect(messages({ when: [conditionOf(chosen)] })).toEqual([]),
  );

  test.each(
    combinations
      .filter((chosen) => !isValid(chosen))
      .map((chosen) => [chosen.join(', ') || 'nothing', chosen] as const),
  )('cannot have %s', (_, chosen) => {
    expect(messages({ when: [toyTrigger.fires.when[0], conditionOf(chosen)] })).toEqual([
      'fires.when.1: a reading (with "reaches" or "staysBelow", or alone), or people (with "reaches" or "are"), or a runway',
    ]);
  });

  test('has no other keys and no people without a role', () => {
    expect(messages({ when: [{ reading: 'days-with-glue', above: 3 }] })).toEqual([
      'fires.when.0: Unrecognized key: "above"',
    ]);
    expect(messages({ when: [{ people: [], are: 'one' }] })).toEqual([
      expect.stringMatching(/^fires\.when\.0\.people: /),
    ]);
  });

  test.each([
    ['end', { reading: 'days-with-glue', reaches: 'toy-share', end: 'middle' }],
    ['are', { people: ['toy-maker'], are: 'two' }],
  ])('has no other value in "%s"', (key, condition) => {
    expect(messages({ when: [condition] })).toEqual([expect.stringMatching(`^fires.when.0.${key}: `)]);
  });
});

describe('what a planner computes with', () => {
  test.each(concerns)('may hold up %s', (concern) => expect(messages({ concern })).toEqual([]));

  test('may wait for another trigger', () => expect(messages({ decidedBy: 'toys-break' })).toEqual([]));

  test.each([
    ['concern', 'weather'],
    ['proposes', []],
    ['when', []],
    ['decidedBy', 'toys break'],
  ])('has no %s such as %j', (key, value) => {
    expect(messages({ [key]: value })).toEqual([expect.stringMatching(`^fires.${key}: `)]);
  });

  test.each(['concern', 'proposes', 'when'])('has always its "%s"', (key) => {
    expect(messages({ [key]: undefined })).toEqual([expect.stringMatching(`^fires.${key}: `)]);
  });
});
