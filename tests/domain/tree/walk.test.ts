import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  branchesOf,
  findCycles,
  findDeadEnds,
  reachableNodes,
  treeFaults,
  walkPaths,
} from '../../../src/domain/tree/walk.ts';
import { toyTree } from '../../toys-of-teams.ts';
import { anyTree, withEdges } from './toy-trees.ts';

const waysOf = (tree: typeof toyTree) =>
  walkPaths(tree).map(({ steps, end }) => [...steps.map(({ question }) => question.id), end].join(' '));

const circle = withEdges({ a: ['b', 'end'], b: ['c', 'end'], c: ['a', 'other'] });
const trap = withEdges({ a: ['end', 'other', 'b'], b: ['c', 'c'], c: ['b', 'b'] });
const orphan = withEdges({ a: ['end', 'end'], b: ['end', 'end'] });

describe('the ways through a tree', () => {
  test('lead from its start to its outcomes, each once', () => {
    expect(waysOf(toyTree)).toEqual([
      'wood glue time make',
      'wood glue time buy',
      'wood glue buy',
      'wood time make',
      'wood time buy',
    ]);
  });

  test('take answers together that lead to the same place', () => {
    expect(toyTree.questions.map((question) => branchesOf(question).map(({ options }) => options.length))).toEqual([
      [1, 2],
      [1, 2],
      [1, 2],
    ]);
  });

  test('do not go round in circles', () => {
    expect(waysOf(circle)).toEqual(['a b c other', 'a b end', 'a end']);
  });

  test('end, and every step leads to the next', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        for (const { steps, end } of walkPaths(tree)) {
          expect([...steps.slice(1).map(({ question }) => question.id), end]).toEqual(
            steps.map(({ branch }) => branch.to),
          );
          expect(tree.outcomes.map(({ id }) => id)).toContain(end);
        }
      }),
    );
  });
});

describe('what a reader can come to', () => {
  test('is everything in a sound tree', () => {
    expect([...reachableNodes(toyTree)].sort()).toEqual(['buy', 'glue', 'make', 'time', 'wood']);
  });

  test('is not what no answer leads to', () => {
    expect([...reachableNodes(orphan)].sort()).toEqual(['a', 'end']);
  });
});

test('a circle is found where it is entered, even by nobody', () => {
  expect(findCycles(toyTree)).toEqual([]);
  expect(findCycles(circle)).toEqual([['a', 'b', 'c', 'a']]);
  expect(findCycles(withEdges({ a: ['end', 'other'], b: ['b', 'end'] }))).toEqual([['b', 'b']]);
});

test('a dead end is a question from which no answer leads out', () => {
  expect(findDeadEnds(toyTree)).toEqual([]);
  expect(findDeadEnds(circle)).toEqual([]);
  expect(findDeadEnds(trap)).toEqual(['b', 'c']);
});

describe('the faults of a tree', () => {
  test('are none when every reader gets to an outcome and may be unsure', () => {
    expect(treeFaults(toyTree)).toEqual([]);
  });

  test.each([
    ['a question that nobody reaches', orphan, /question "b"/],
    ['an outcome that nobody reaches', orphan, /outcome "other"/],
    ['a circle', circle, /a → b → c → a/],
    ['a question without a way out', trap, /question "c" no answer leads to an outcome/],
    ['a question without the answer "unsure"', circle, /question "a" has no answer with the id "unsure"/],
    [
      'two answers with one id',
      {
        ...toyTree,
        questions: toyTree.questions.map((q) => ({ ...q, options: [...q.options, ...q.options.slice(2)] })),
      },
      /question "wood" has two answers with the id "unsure"/,
    ],
  ])('name %s', (_, tree, sentence) => {
    expect(treeFaults(tree)).toContainEqual(expect.stringMatching(sentence));
  });
});
