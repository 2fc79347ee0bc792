import { describe, expect, test } from 'vitest';
import { jobDescriptionSchema } from '../../src/schemas/job-description.ts';
import { loopSchema } from '../../src/schemas/loop.ts';
import { messageSchema } from '../../src/schemas/message.ts';
import { offerSchema } from '../../src/schemas/offer.ts';
import { onboardingSchema } from '../../src/schemas/onboarding.ts';
import { questionSchema } from '../../src/schemas/question.ts';
import { roleSchema } from '../../src/schemas/role.ts';
import { rubricSchema } from '../../src/schemas/rubric.ts';
import { searchStepSchema } from '../../src/schemas/search-step.ts';
import {
  toyAd,
  toyLoop,
  toyMessage,
  toyOffer,
  toyPlan,
  toyQuestion,
  toyRubric,
  toySearchSteps,
} from '../toys-of-hiring.ts';
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

describe('the competencies of a role', () => {
  const [sawing] = toyRole.competencies;

  test('are there once each', () => {
    expect(messagesOf(roleSchema, { ...toyRole, competencies: [sawing, sawing] })).toEqual([
      'competencies.1.competency: each competency once',
    ]);
  });

  test('begin at a level that the role has', () => {
    const [fault] = messagesOf(roleSchema, { ...toyRole, competencies: [{ ...sawing, from: 'staff' }] });
    expect(fault).toMatch(/^competencies\.0\.from: /);
  });
});

describe('a question', () => {
  test('belongs to no subject if none is named', () => {
    const { topics: _, ...question } = toyQuestion;
    expect(questionSchema.parse(question).topics).toEqual([]);
  });
});

describe('pages link by an id that is made of other fields:', () => {
  const says = (expected: string) => [`id: "${expected}", because pages link to it by that id`];

  test('the role, in what there is once for each', () => {
    expect(messagesOf(jobDescriptionSchema, { ...toyAd, id: 'x' })).toEqual(says('toy-maker'));
    expect(messagesOf(offerSchema, { ...toyOffer, id: 'x' })).toEqual(says('toy-maker'));
    expect(messagesOf(onboardingSchema, { ...toyPlan, id: 'x' })).toEqual(says('toy-maker'));
  });

  test('the kind and the role of a message', () => {
    expect(messagesOf(messageSchema, { ...toyMessage, id: 'x' })).toEqual(says('first-toy-maker'));
  });

  test('the family and the level of a loop', () => {
    expect(messagesOf(loopSchema, { ...toyLoop, id: 'x' })).toEqual(says('makers-senior'));
  });
});

test('a loop has each step once', () => {
  const [step] = toyLoop.steps;
  expect(messagesOf(loopSchema, { ...toyLoop, steps: [...toyLoop.steps, step] })).toEqual([
    'steps.3.interview: each step once in a loop',
  ]);
});

describe('the step of a rubric', () => {
  test('is named where it scores one', () => {
    expect(messagesOf(rubricSchema, { ...toyRubric, kind: 'interview', interview: 'bench' })).toEqual([]);
    expect(messagesOf(rubricSchema, { ...toyRubric, kind: 'interview' })).toEqual([
      'interview: the step that it scores',
    ]);
  });

  test('is left out where it scores a piece of work', () => {
    expect(messagesOf(rubricSchema, { ...toyRubric, interview: 'bench' })).toEqual([
      'interview: none, since it scores a piece of work',
    ]);
  });
});
