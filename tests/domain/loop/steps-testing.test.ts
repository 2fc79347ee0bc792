import { expect, test } from 'vitest';
import { stepsTesting } from '../../../src/domain/loop/steps-testing.ts';
import { toyFamily, toyLoop } from '../../toys-of-hiring.ts';

const others = { ...toyFamily, id: 'others', roles: ['toy-tester'] };
const elsewhere = { ...toyLoop, family: 'others', steps: toyLoop.steps.slice(1, 2) };
const find = (role: string, competency: string) =>
  stepsTesting(role, competency, [toyFamily, others], [toyLoop, toyLoop, elsewhere]);

test('the steps that test a role on something are found, each once', () => {
  expect(find('toy-maker', 'sawing')).toEqual(['bench', 'home']);
  expect(find('toy-maker', 'planning')).toEqual(['home']);
});

test('the steps of other families are not', () => {
  expect(find('toy-tester', 'sawing')).toEqual(['home']);
});

test('a role without a family is tested in no step', () => {
  expect(find('toy-king', 'sawing')).toEqual([]);
});
