import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { branchesOf, findCycles, reachableNodes, walkPaths } from '../../../src/domain/tree/walk.ts';
import { toyTree } from '../../toys-of-teams.ts';
import { anyTree, withEdges } from './toy-trees.ts';

const waysOf = (tree: typeof toyTree) =>
  walkPaths(tree).map(({ steps, end }) => [...steps.map(({ question }) => question.id), end].join(' '));

const circle = withEdges({ a: ['b', 'end'], b: ['c', 'end'], c: ['a', 'other'] });
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
