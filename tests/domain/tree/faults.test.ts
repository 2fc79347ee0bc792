import { describe, expect, test } from 'vitest';
import { treeFaults } from '../../../src/domain/tree/faults.ts';
import type { Tree } from '../../../src/schemas/tree.ts';
import { toyTree } from '../../toys-of-teams.ts';
import { withEdges } from './toy-trees.ts';

/** The same tree, whose questions may be answered with "unsure". */
function withUnsure(tree: Tree): Tree {
  const unsure = { id: 'unsure', label: 'No idea', to: 'end' };
  return { ...tree, questions: tree.questions.map((one) => ({ ...one, options: [...one.options, unsure] })) };
}

const [wood, ...others] = toyTree.questions;
const twice = { ...wood, options: [...(wood?.options ?? []), ...(wood?.options.slice(2) ?? [])] };

describe('the faults of a tree', () => {
  test('are none when every reader gets to an outcome and may be unsure', () => {
    expect(treeFaults(toyTree)).toEqual([]);
  });

  test.each([
    ['a question that nobody reaches', withUnsure(withEdges({ a: ['other'], b: ['end'] })), 'questions.1.id', /"b"/],
    ['an outcome that nobody reaches', withUnsure(withEdges({ a: ['end'] })), 'outcomes.1.id', /"other"/],
    [
      'a circle',
      withUnsure(withEdges({ a: ['b', 'other'], b: ['c', 'end'], c: ['b', 'end'] })),
      'questions.1.id',
      /b → c → b/,
    ],
    ['a question without "unsure"', withEdges({ a: ['end', 'other'] }), 'questions.0.options', /"unsure" to "a"/],
    [
      'two answers with one id',
      { ...toyTree, questions: [twice, ...others] } as Tree,
      'questions.0.options.3.id',
      /"unsure" to "wood"/,
    ],
  ])('name %s, and where it stands', (_, tree, path, found) => {
    expect(treeFaults(tree)).toEqual([expect.objectContaining({ found: expect.stringMatching(found) })]);
    expect(treeFaults(tree).map((fault) => fault.path.join('.'))).toEqual([path]);
  });
});
