import { describe, expect, test } from 'vitest';
import { hasLevel, testedAt } from '../../../src/domain/loop/tested.ts';
import { toyRole } from '../../toys-of-roles.ts';

const order = ['junior', 'mid', 'senior', 'staff'];
const idsAt = (level: string) => testedAt(toyRole, level, order).map(({ competency }) => competency);

describe('what a role is tested on', () => {
  test.each([
    ['junior', ['sawing']],
    ['mid', ['sawing']],
    ['senior', ['sawing', 'planning']],
    ['staff', ['sawing', 'planning']],
  ])('at the level %s', (level, ids) => expect(idsAt(level)).toEqual(ids));
});

test('a role has the levels of its ladder', () => {
  expect(order.filter((level) => hasLevel(toyRole, level))).toEqual(['junior', 'senior']);
});
