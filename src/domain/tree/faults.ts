import type { Tree } from '../../schemas/tree.ts';
import { findCycles, reachableNodes } from './walk.ts';

/** What keeps a reader from an outcome, and where in the tree it stands. */
interface TreeFault {
  path: readonly (string | number)[];
  found: string;
  expected: string;
  fix: string;
}

/** What is wrong with a tree; nothing when every reader gets to an outcome and may be unsure on the way. */
export function treeFaults(tree: Tree): TreeFault[] {
  return [
    ...unreachedFaults(tree, 'questions', 'question'),
    ...unreachedFaults(tree, 'outcomes', 'outcome'),
    ...findCycles(tree).map((cycle) => circleFault(tree, cycle)),
    ...tree.questions.flatMap((question, index) => answerFaults(question, ['questions', index, 'options'])),
  ];
}

function unreachedFaults(tree: Tree, key: 'questions' | 'outcomes', kind: string): TreeFault[] {
  const reached = reachableNodes(tree);
  return tree[key].flatMap(({ id }, index) =>
    reached.has(id)
      ? []
      : [
          {
            path: [key, index, 'id'],
            found: `the ${kind} "${id}", to which no answer leads`,
            expected: 'a way there from the first question',
            fix: 'Lead an answer to it, or remove it.',
          },
        ],
  );
}

function circleFault({ questions }: Tree, cycle: readonly string[]): TreeFault {
  return {
    path: ['questions', questions.findIndex(({ id }) => id === cycle[0]), 'id'],
    found: `questions that go in a circle (${cycle.join(' → ')})`,
    expected: 'every way to end at an outcome',
    fix: 'Lead one of their answers elsewhere.',
  };
}

function answerFaults({ id, options }: Tree['questions'][number], path: TreeFault['path']): TreeFault[] {
  const ids = options.map((option) => option.id);
  const twice = ids.flatMap((option, index) =>
    ids.indexOf(option) === index
      ? []
      : [
          {
            path: [...path, index, 'id'],
            found: `the answer "${option}" to "${id}" for the second time`,
            expected: 'every id once among the answers of a question',
            fix: 'Give one of the two another id, or remove it.',
          },
        ],
  );
  if (ids.includes('unsure')) return twice;
  const unsure = {
    path,
    found: `no answer "unsure" to "${id}"`,
    expected: 'one for readers who do not know',
    fix: 'Add it, with a hint that says how to find out.',
  };
  return [unsure, ...twice];
}
