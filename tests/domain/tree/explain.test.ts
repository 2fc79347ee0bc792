import { describe, expect, test } from 'vitest';
import { compileTree } from '../../../src/domain/tree/compile.ts';
import { explainOutcome } from '../../../src/domain/tree/explain.ts';
import { writeMemo } from '../../../src/domain/tree/memo.ts';
import { toyRecords, toyTree } from '../../toys-of-teams.ts';

const tree = compileTree(toyTree, toyRecords);

function nearestOf(answers: Record<string, string>, of = tree) {
  const nearest = explainOutcome(of, answers)?.nearest;
  return (
    nearest && `${nearest.step.question.id}=${nearest.option.id} ${nearest.outcome.id}${nearest.isOpen ? ' open' : ''}`
  );
}

describe('an outcome', () => {
  test('was decided by the last answer', () => {
    expect(explainOutcome(tree, { wood: 'no', time: 'no' })?.rule).toMatchObject({
      question: { id: 'time' },
      option: { id: 'no' },
    });
  });

  test('names the answers without which it would be another', () => {
    const mattered = (answers: Record<string, string>) =>
      explainOutcome(tree, answers)?.mattered.map(({ question }) => question.id);
    expect(mattered({ wood: 'no', time: 'yes' })).toEqual(['wood', 'time']);
    expect(mattered({ wood: 'no', time: 'no' })).toEqual(['wood', 'time']);
    expect(mattered({ wood: 'yes', glue: 'yes', time: 'yes' })).toEqual(['glue', 'time']);
  });

  test('names the nearest other one, with the answer that was given last', () => {
    expect(nearestOf({ wood: 'yes', glue: 'yes', time: 'no' })).toBe('time=yes make');
    expect(nearestOf({ wood: 'no', time: 'yes' })).toBe('time=no buy');
  });

  test('prefers what takes no more answers', () => {
    expect(nearestOf({ wood: 'yes', glue: 'no', time: 'yes' })).toBe('glue=yes make');
  });

  test('says when more would be asked on the way there', () => {
    expect(nearestOf({ wood: 'yes', glue: 'no' })).toBe('glue=yes make open');
  });

  test('has no other where all answers lead to the same', () => {
    const same = tree.questions.map((question) => ({
      ...question,
      options: question.options.map((option) => ({ ...option, to: 'buy' })),
    }));
    expect(explainOutcome({ ...tree, questions: same }, { wood: 'no' })).toMatchObject({ mattered: [], nearest: null });
  });

  test('has no other where more questions lead to the same too', () => {
    const same = tree.questions.map((question) => ({
      ...question,
      options: question.options.map((option) => ({ ...option, to: option.to === 'glue' ? 'glue' : 'buy' })),
    }));
    expect(explainOutcome({ ...tree, questions: same }, { wood: 'no' })).toMatchObject({ mattered: [], nearest: null });
  });

  test('that needs no answer has nothing to explain', () => {
    expect(explainOutcome({ ...tree, start: 'buy' }, {})).toBeNull();
  });

  test('is none before the last answer', () => {
    expect(explainOutcome(tree, { wood: 'yes' })).toBeNull();
    expect(explainOutcome(tree, {})).toBeNull();
  });
});

describe('the memo', () => {
  test('holds the outcome, the answers, what would change it, the week, the cost and the sources that disagree', () => {
    const memo = writeMemo(tree, { wood: 'no', time: 'yes' }, 'https://toys.example/?time=yes&wood=no');
    expect(memo).toMatch(/^# Make or buy: /);
    for (const part of [
      '1. Is there wood? **',
      '2. Is there time? **',
      'The last answer decided',
      'Nearest other outcome',
      '## This week',
      '## Cost',
      '$100k–$120k',
      'T1: ',
      'From https://toys.example/?time=yes&wood=no',
    ]) {
      expect(memo).toContain(part);
    }
  });

  test('says what is still open', () => {
    expect(writeMemo(tree, { wood: 'yes' }, '/')).toContain('Still open: Is there glue?');
    expect(writeMemo(tree, {}, '/')).toContain('Still open: Is there wood?');
  });

  test('of a tree without a question holds its name alone', () => {
    expect(writeMemo({ ...tree, start: 'buy' }, {}, '/')).toBe('# Make or buy\n\nFrom /\n');
  });

  test('names no other outcome where there is none', () => {
    const questions = tree.questions.map((question) => ({
      ...question,
      options: question.options.map((option) => ({ ...option, to: 'buy' })),
    }));
    expect(writeMemo({ ...tree, questions }, { wood: 'no' }, '/')).not.toContain('Nearest');
  });

  test('leaves out what there is none of', () => {
    const memo = writeMemo(tree, { wood: 'no', time: 'no' }, '/');
    expect(memo).not.toContain('## Cost');
    expect(memo).not.toContain('disagree');
  });

  test('holds no marks of records', () => {
    expect(writeMemo(tree, { wood: 'no', time: 'yes' }, '/')).not.toMatch(/\{[a-z-]+\}|\]\(/);
  });
});
