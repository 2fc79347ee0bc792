import { treeFaults } from '../domain/tree/faults.ts';
import { treeSchema } from '../schemas/tree.ts';
import type { Fault } from './fault.ts';
import type { PlacedRecord } from './records.ts';

/** Every reader of a tree gets to an outcome. That each answer leads somewhere, the schema has seen to. */
export function checkTrees(trees: readonly PlacedRecord[]): Fault[] {
  return trees.flatMap(({ value, yaml, path }) =>
    treeFaults(treeSchema.parse(value)).map(({ path: place, ...fault }) => ({
      file: yaml.file,
      line: yaml.lineOf([...path, ...place]),
      ...fault,
    })),
  );
}
