import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Answers,
  answerQuestion,
  follow,
  openQuestion,
  readTree,
  type TreeState,
  writeTree,
} from '../../../src/domain/tree/answers.ts';
import { compileTree } from '../../../src/domain/tree/compile.ts';
import { toyRecords, toyTree } from '../../toys-of-teams.ts';

const tree = compileTree(toyTree, toyRecords);
const endOf = (answers: Answers) => {
  const { steps, end } = follow(tree, answers);
  return [
    ...steps.map(({ question, option }) => `${question.id}=${option.id}`),
    end.kind === 'outcome' ? end.outcome.id : `${end.question.id}?`,
  ].join(' ');
};

describe('a walk', () => {
  test.each<[Answers, string]>([
    [{}, 'wood?'],
    [{ wood: 'yes' }, 'wood=yes glue?'],
    [{ wood: 'no' }, 'wood=no time?'],
    [{ wood: 'yes', glue: 'no' }, 'wood=yes glue=no buy'],
    [{ wood: 'yes', glue: 'yes', time: 'yes' }, 'wood=yes glue=yes time=yes make'],
    [{ glue: 'yes', time: 'yes' }, 'wood?'],
    [{ wood: 'no', glue: 'no', time: 'unsure' }, 'wood=no time=unsure buy'],
    [{ wood: 'perhaps' }, 'wood?'],
  ])('with %o comes to %s', (answers, way) => expect(endOf(answers)).toBe(way));

  test('in a tree that leads nowhere is a fault of ours', () => {
    expect(() => follow({ ...tree, start: 'nowhere' }, {})).toThrow('leads to "nowhere", which it does not have');
  });

  test('stops where a circle would begin again', () => {
    const questions = tree.questions.map((question) => ({
      ...question,
      options: question.options.map((option) => ({ ...option, to: question.id })),
    }));
    expect(follow({ ...tree, questions }, { wood: 'yes' })).toMatchObject({
      steps: { length: 1 },
      end: { kind: 'question' },
    });
  });
});

describe('the open question', () => {
  const idOf = (state: TreeState) => openQuestion(tree, state)?.question.id;

  test('is the first without an answer', () => expect(idOf({ answers: { wood: 'yes' }, asked: null })).toBe('glue'));

  test('is none at an outcome', () =>
    expect(idOf({ answers: { wood: 'no', time: 'yes' }, asked: null })).toBeUndefined());

  test('is the one that is asked again, with the answers before it', () => {
    const state = { answers: { wood: 'yes', glue: 'yes', time: 'no' }, asked: 'glue' };
    expect(openQuestion(tree, state)).toMatchObject({
      before: [{ question: { id: 'wood' } }],
      question: { id: 'glue' },
    });
  });

  test('is not one that lies elsewhere', () => expect(idOf({ answers: { wood: 'no' }, asked: 'glue' })).toBe('time'));
});

test('an answer that is changed keeps those that still lie on the way', () => {
  const before = { answers: { wood: 'yes', glue: 'yes', time: 'yes' }, asked: 'wood' };
  const after = answerQuestion(before, 'wood', 'no');
  expect(after.asked).toBeNull();
  expect(endOf(after.answers)).toBe('wood=no time=yes make');
});

describe('an address', () => {
  test('holds the answers on the way, sorted, and those of others', () => {
    const state = { answers: { wood: 'no', glue: 'yes', time: 'yes' }, asked: null };
    expect(writeTree(tree, state, '?mine=1')).toBe('?mine=1&time=yes&wood=no');
    expect(writeTree(tree, { answers: {}, asked: null }, '?wood=no&ask=wood')).toBe('');
  });

  test('says which question is asked again', () => {
    const query = writeTree(tree, { answers: { wood: 'no' }, asked: 'wood' }, '');
    expect(query).toBe('?ask=wood&wood=no');
    expect(readTree(tree, query)).toMatchObject({ state: { answers: { wood: 'no' }, asked: 'wood' }, rejected: [] });
  });

  test('names what it asks for in vain', () => {
    expect(readTree(tree, '?wood=maybe&ask=nothing&wood=no&other=1').rejected).toEqual([
      { key: 'wood', value: 'no' },
      { key: 'wood', value: 'maybe' },
      { key: 'ask', value: 'nothing' },
    ]);
  });

  test('leads back to the same walk', () => {
    const answer = fc.constantFrom('yes', 'no', 'unsure', null);
    fc.assert(
      fc.property(answer, answer, answer, (wood, glue, time) => {
        const state = { answers: { wood, glue, time }, asked: null };
        const read = readTree(tree, writeTree(tree, state, ''));
        expect(read.rejected).toEqual([]);
        expect(endOf(read.state.answers)).toBe(endOf(state.answers));
      }),
    );
  });

  test('whatever it says, gives a walk that the tree knows', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('yes', 'no', '__proto__', '<script>', '%E0%A4%A', 'x'.repeat(3000)),
    );
    const key = fc.oneof(fc.constantFrom('wood', 'glue', 'time', 'ask', '__proto__', 'constructor'), fc.string());
    const query = fc
      .array(fc.tuple(key, text), { maxLength: 8 })
      .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`);
    fc.assert(
      fc.property(query, (hostile) => {
        const { state } = readTree(tree, hostile);
        const written = writeTree(tree, state, '');
        expect(endOf(readTree(tree, written).state.answers)).toBe(endOf(state.answers));
      }),
      { numRuns: 10_000, seed: 1 },
    );
  });
});
