import { expect, test } from 'vitest';
import { sortByRole } from '../../src/domain/by-role.ts';

const roles = [{ id: 'maker' }, { id: 'seller' }, { id: 'tester' }];
const record = (name: string, ...of: string[]) => ({ name, roles: of });
const sorted = (...records: ReturnType<typeof record>[]) => sortByRole(records, roles).map(({ name }) => name);

test('records stand in the order of the roles', () => {
  expect(sorted(record('a', 'tester'), record('b', 'maker'), record('c', 'seller'))).toEqual(['b', 'c', 'a']);
});

test('a record of several roles stands with the first of them, however it lists them', () => {
  expect(sorted(record('a', 'seller'), record('b', 'tester', 'maker'))).toEqual(['b', 'a']);
});

test('records of the same role keep their order', () => {
  expect(sorted(record('a', 'maker'), record('b', 'maker'), record('c', 'maker'))).toEqual(['a', 'b', 'c']);
});

test('nothing is changed in place', () => {
  const records = [record('a', 'tester'), record('b', 'maker')];
  sortByRole(records, roles);
  expect(records.map(({ name }) => name)).toEqual(['a', 'b']);
});
