import { describe, expect, test } from 'vitest';
import { fittingTasks } from '../../../src/domain/loop/fitting-tasks.ts';
import { toyFamily, toyInterviews, toyLoop, toyTask } from '../../toys-of-hiring.ts';
import { byId } from '../../toys-of-teams.ts';

const interviews = byId(toyInterviews);
const loop = { ...toyLoop, steps: toyLoop.steps.map((step) => ({ ...step, minutes: 90 })) };
const countFitting = (changed: Partial<typeof toyTask>) =>
  fittingTasks(loop, toyFamily, interviews, [{ ...toyTask, ...changed }]).length;

describe('a task for the exercise of a loop', () => {
  test('fits its roles, its level and its time', () => {
    expect(countFitting({})).toBe(1);
  });

  test.each([
    ['is for another role', { roles: ['toy-tester'] }],
    ['is for another level', { levels: ['junior'] }],
    ['takes too long', { hours: 2 }],
  ])('does not fit if it %s', (_, changed) => expect(countFitting(changed)).toBe(0));

  test('fits no loop without a step for tasks', () => {
    const steps = loop.steps.filter(({ interview }) => interview !== 'home');
    expect(fittingTasks({ ...loop, steps }, toyFamily, interviews, [toyTask])).toEqual([]);
  });
});
