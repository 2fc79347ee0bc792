import { describe, expect, test } from 'vitest';
import { fittingTasks } from '../../../src/domain/loop/fitting-tasks.ts';
import { toyFamily, toyLoop, toyTask } from '../../toys-of-hiring.ts';

const [step] = toyLoop.steps;
if (!step) throw new Error('The toy loop has steps.');
const loop = { ...toyLoop, steps: [{ ...step, interview: 'exercise', minutes: 90 }] };
const countFitting = (changed: Partial<typeof toyTask>) =>
  fittingTasks(loop, toyFamily, [{ ...toyTask, ...changed }]).length;

describe('a task for the exercise of a loop', () => {
  test('fits its roles, its level and its time', () => {
    expect(countFitting({})).toBe(1);
  });

  test.each([
    ['is for another role', { roles: ['toy-tester'] }],
    ['is for another level', { levels: ['junior'] }],
    ['takes too long', { hours: 2 }],
  ])('does not fit if it %s', (_, changed) => expect(countFitting(changed)).toBe(0));

  test('fits no loop without an exercise', () => {
    expect(fittingTasks(toyLoop, toyFamily, [toyTask])).toEqual([]);
  });
});
