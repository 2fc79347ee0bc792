import { describe, expect, test } from 'vitest';
import { type PlanMethod, planMethodSchema } from '../../src/schemas/plan-method.ts';
import { type ReadingRecord, readingKinds, readingSchema } from '../../src/schemas/reading.ts';
import { messagesOf } from './messages.ts';

const toyMethod: PlanMethod = {
  ...{ id: 'method', search: 'toy-share', untilSigned: 'toy-share', untilOfUse: 'toy-share', searches: 'toy-share' },
  ...{
    guided: 'toy-share',
    reserve: 'toy-share',
    head: 'toy-maker',
    apart: ['toy-seller'],
    stage: 'first-toys',
    start: 1,
  },
};

const toyReading: ReadingRecord = { id: 'days', group: 'Work', question: 'Days with glue', kind: 'percent' };

describe('the method of plans', () => {
  const messages = (changed: object) => messagesOf(planMethodSchema, { ...toyMethod, ...changed });

  test('holds what plans are reckoned with', () => {
    expect(messages({})).toEqual([]);
    expect(messages({ start: 12, apart: [] })).toEqual([]);
  });

  test.each([
    ['id', 'our-method', 'id: "method", because there is one'],
    ['start', 0, 'start: a month from 1 to 12'],
    ['start', 13, 'start: a month from 1 to 12'],
  ])('has no %s such as %j', (key, value, message) => expect(messages({ [key]: value })).toEqual([message]));

  test.each(Object.keys(toyMethod))('has always its "%s"', (key) => {
    expect(messages({ [key]: undefined }).join()).toMatch(new RegExp(`^${key}: `));
  });

  test('has no other keys', () => expect(messages({ pace: 2 })).toEqual(['Unrecognized key: "pace"']));
});

describe('a reading', () => {
  const messages = (changed: object) => messagesOf(readingSchema, { ...toyReading, ...changed });

  test.each(readingKinds)('may be of the kind %s', (kind) => expect(messages({ kind })).toEqual([]));

  test.each([
    ['id', 'days with glue'],
    ['group', ' '],
    ['question', ''],
    ['kind', 'money'],
  ])('has no %s such as %j', (key, value) => {
    expect(messages({ [key]: value })).toEqual([expect.stringMatching(`^${key}: `)]);
  });
});
