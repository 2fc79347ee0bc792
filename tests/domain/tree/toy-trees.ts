import fc from 'fast-check';
import type { Tree } from '../../../src/schemas/tree.ts';
import { toyTree } from '../../toys-of-teams.ts';

const [outcome] = toyTree.outcomes;

/** A tree with these questions and where their answers lead; its outcomes are "end" and "other". */
export function withEdges(edges: Readonly<Record<string, readonly string[]>>): Tree {
  if (!outcome) throw new Error('The toy tree has no outcome.');
  const ids = Object.keys(edges);
  return {
    ...toyTree,
    start: ids[0] ?? '',
    questions: ids.map((id) => ({
      id,
      text: `Is it ${id}?`,
      why: 'It matters.',
      options: (edges[id] ?? []).map((to, index) => ({ id: String(index), label: `Answer ${index} of ${id}`, to })),
    })),
    outcomes: ['end', 'other'].map((id) => ({ ...outcome, id, name: `Outcome ${id}` })),
  };
}

/** Any tree of up to eight questions, circles and unreached questions included. */
export const anyTree: fc.Arbitrary<Tree> = fc.integer({ min: 1, max: 8 }).chain((size) => {
  const ids = Array.from({ length: size }, (_, index) => `q${index}`);
  const answers = fc.array(fc.constantFrom(...ids, 'end', 'other'), { minLength: 2, maxLength: 4 });
  return fc
    .tuple(...ids.map(() => answers))
    .map((all) => withEdges(Object.fromEntries(ids.map((id, index) => [id, all[index] ?? []]))));
});
