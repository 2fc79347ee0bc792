import { expect, test } from 'vitest';
import { contentFolder } from '../../src/content-files/content-folder.ts';
import { readRecords } from '../../src/content-files/records.ts';
import { treeFaults } from '../../src/domain/tree/walk.ts';
import { treeSchema } from '../../src/schemas/tree.ts';

const trees = readRecords(contentFolder(), 'trees').records.map(({ value }) => treeSchema.parse(value));

test('there are trees', () => {
  expect(trees.length).toBeGreaterThan(0);
});

test.each(trees.map((tree) => [tree.id, tree] as const))(
  'in the tree %s every reader gets to an outcome',
  (_, tree) => {
    expect(treeFaults(tree)).toEqual([]);
  },
);
