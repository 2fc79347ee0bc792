import { expect, test } from 'vitest';
import { findRecord } from '../../src/domain/find-record.ts';

test('a record is found by its id, and a missing one is named', () => {
  const records = new Map([['duck', 'A duck']]);
  expect(findRecord(records, 'duck')).toBe('A duck');
  expect(() => findRecord(records, 'goose')).toThrow('"goose"');
});
