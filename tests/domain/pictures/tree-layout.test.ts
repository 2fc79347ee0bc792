import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { treeLayout } from '../../../src/domain/pictures/tree-layout.ts';
import { branchesOf, reachableNodes } from '../../../src/domain/tree/walk.ts';
import { toyTree } from '../../toys-of-teams.ts';
import { anyTree } from '../tree/toy-trees.ts';

const layout = treeLayout(toyTree);

describe('the picture of a tree', () => {
  test('has the longest way straight down, and what leaves it to the right before it goes on', () => {
    expect(layout.boxes.map(({ id, x }) => [id, x > 1])).toEqual([
      ['wood', false],
      ['glue', false],
      ['buy', true],
      ['time', false],
      ['make', true],
      ['buy', true],
    ]);
  });

  test('shows the mark of a question that has its place elsewhere', () => {
    expect(layout.references.map(({ mark }) => mark.text)).toEqual(['3']);
  });

  test('says the answers, together where they lead to the same place', () => {
    const labels = layout.labels.map((lines) => lines.map(({ text }) => text).join(' '));
    expect(labels).toHaveLength(6);
    expect(labels.at(0)).toContain('Answer no');
    expect(labels.at(0)).toContain('Answer unsure');
  });

  test('shows every question that somebody can come to once, and a target for every answer', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const { boxes, references, labels } = treeLayout(tree);
        const reached = reachableNodes(tree);
        const questions = tree.questions.filter(({ id }) => reached.has(id));
        const drawn = boxes.filter(({ kind }) => kind === 'question').map(({ id }) => id);
        expect(drawn.sort()).toEqual(questions.map(({ id }) => id).sort());
        const branches = questions.flatMap((question) => branchesOf(question)).length;
        expect(labels).toHaveLength(branches);
        expect(boxes.length - 1 + references.length).toBe(branches);
      }),
    );
  });

  test('has no box over another, and none outside the frame', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const { boxes, width, height } = treeLayout(tree);
        for (const [index, box] of boxes.entries()) {
          const above = boxes[index - 1];
          if (above) expect(box.y).toBeGreaterThanOrEqual(above.y + above.height);
          expect(box.x).toBeGreaterThan(0);
          expect(box.x + box.width).toBeLessThan(width);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
        }
      }),
    );
  });
});
