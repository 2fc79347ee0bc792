import { describe, expect, test } from 'vitest';
import { onboardingSchema } from '../../src/schemas/onboarding.ts';
import { questionSchema } from '../../src/schemas/question.ts';
import { roleSchema } from '../../src/schemas/role.ts';
import { rubricSchema } from '../../src/schemas/rubric.ts';
import { searchStepSchema } from '../../src/schemas/search-step.ts';
import { toyPlan, toyQuestion, toyRubric, toySearchSteps } from '../toys-of-hiring.ts';
import { toyRole } from '../toys-of-roles.ts';
import { messagesOf } from './messages.ts';

describe('a plan', () => {
  const [first, second, third] = toyPlan.phases;

  test('has its three phases in their order', () => {
    expect(messagesOf(onboardingSchema, toyPlan)).toEqual([]);
    expect(messagesOf(onboardingSchema, { ...toyPlan, phases: [second, first, third] })).toEqual([
      'phases.0.phase: "first" in this place',
      'phases.1.phase: "second" in this place',
    ]);
  });

  test('has all three', () => {
    expect(messagesOf(onboardingSchema, { ...toyPlan, phases: [first, second] })).toEqual([
      'phases: a block for each of the three phases',
    ]);
  });
});

describe('a step of a search', () => {
  const [step] = toySearchSteps;

  test('ends in the week in which it begins, or later', () => {
    expect(messagesOf(searchStepSchema, { ...step, from: 3, to: 3 })).toEqual([]);
    expect(messagesOf(searchStepSchema, { ...step, from: 3, to: 2 })).toEqual(['to: a week that is not before "from"']);
  });
});

describe('a rubric', () => {
  test.each([3, 5])('has four anchors and not %d', (count) => {
    const anchors = Array.from({ length: count }, () => 'Saws.');
    expect(messagesOf(rubricSchema, { ...toyRubric, anchors })).toEqual(['anchors: four texts, for the scores 1 to 4']);
  });
});

describe('a role', () => {
  test('is tested on eight competencies at the most', () => {
    const competencies = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ competency: `skill-${index}`, shows: 'Saws.' }));
    expect(messagesOf(roleSchema, { ...toyRole, competencies: competencies(8) })).toEqual([]);
    expect(messagesOf(roleSchema, { ...toyRole, competencies: competencies(9) })).toEqual([
      'competencies: at most eight competencies',
    ]);
  });
});

describe('a question', () => {
  test('belongs to no subject if none is named', () => {
    const { topics: _, ...question } = toyQuestion;
    expect(questionSchema.parse(question).topics).toEqual([]);
  });
});
