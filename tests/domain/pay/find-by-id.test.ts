import { expect, test } from 'vitest';
import { findById } from '../../../src/domain/pay/find-by-id.ts';

const records = [{ id: 'saw' }, { id: 'glue' }];

test('a record is found by its id', () => {
  expect(findById(records, 'glue')).toBe(records[1]);
});

test('a missing record is a fault that names its id', () => {
  expect(() => findById(records, 'nail')).toThrow('There is no "nail" in the data.');
});
