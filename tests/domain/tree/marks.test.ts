import { expect, test } from 'vitest';
import { nodeMarks } from '../../../src/domain/tree/marks.ts';
import { toyTree } from '../../toys-of-teams.ts';

test('questions have numbers and outcomes letters, in their order', () => {
  expect([...nodeMarks(toyTree)]).toEqual([
    ['wood', '1'],
    ['glue', '2'],
    ['time', '3'],
    ['make', 'A'],
    ['buy', 'B'],
  ]);
});

test('there are letters for as many outcomes as there may be', () => {
  const [outcome] = toyTree.outcomes;
  const outcomes = Array.from({ length: 60 }, (_, index) => ({ ...outcome, id: String(index) }));
  const marks = nodeMarks({ ...toyTree, questions: [], outcomes: outcomes as typeof toyTree.outcomes });
  expect([25, 26, 51, 52].map((index) => marks.get(String(index)))).toEqual(['Z', 'AA', 'AZ', 'BA']);
  expect(new Set(marks.values()).size).toBe(60);
});
