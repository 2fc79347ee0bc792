import { describe, expect, test } from 'vitest';
import { type Answers, follow } from '../../src/domain/tree/answers.ts';
import { compileTree } from '../../src/domain/tree/compile.ts';
import { explainOutcome } from '../../src/domain/tree/explain.ts';
import { writeMemo } from '../../src/domain/tree/memo.ts';
import type { WalkTree } from '../../src/domain/tree/walk-tree.ts';
import { recordsOf } from './content-records.ts';

const byId = <T extends { id: string }>(records: readonly T[]) => new Map(records.map((record) => [record.id, record]));
const records = {
  roles: byId(recordsOf('roles')),
  levels: byId(recordsOf('levels')),
  figures: byId(recordsOf('figures')),
  sources: byId(recordsOf('sources')),
  disagreements: byId(recordsOf('disagreements')),
};
const trees = recordsOf('trees').map((tree) => compileTree(tree, records));

/** Every way through a tree, answer by answer. */
function allWays(tree: WalkTree, answers: Answers = {}): Answers[] {
  const { end } = follow(tree, answers);
  if (end.kind === 'outcome') return [answers];
  const { id, options } = end.question;
  return options.flatMap((option) => allWays(tree, { ...answers, [id]: option.id }));
}

describe.each(trees)('$id', (tree) => {
  const ways = allWays(tree);

  test('every way ends, and every outcome is reached', () => {
    const ends = ways.map((way) => follow(tree, way).end);
    expect(ways.length).toBeGreaterThan(5);
    expect(new Set(ends.map((end) => end.kind === 'outcome' && end.outcome.id))).toEqual(
      new Set(tree.outcomes.map(({ id }) => id)),
    );
  });

  test('every way explains itself, and names another outcome with the one answer that leads there', () => {
    for (const way of ways) {
      const { end } = follow(tree, way);
      const explanation = explainOutcome(tree, way);
      expect(explanation?.mattered.length).toBeGreaterThan(0);
      const { nearest } = explanation ?? {};
      if (!nearest) throw new Error(`No other outcome near ${JSON.stringify(way)}`);
      expect(nearest.outcome).not.toBe(end.kind === 'outcome' && end.outcome);
      const changed = follow(tree, { ...way, [nearest.step.question.id]: nearest.option.id }).end;
      if (!nearest.isOpen) expect(changed).toMatchObject({ kind: 'outcome', outcome: { id: nearest.outcome.id } });
    }
  });

  test('every disagreement that an outcome names has its positions, our default and its reason', () => {
    const named = new Set(tree.outcomes.flatMap(({ disagreements }) => disagreements.map(({ id }) => id)));
    expect(new Set(tree.disagreements.map(({ id }) => id))).toEqual(named);
    for (const { positions, ours, because } of tree.disagreements) {
      expect(positions.length).toBeGreaterThan(0);
      const words = [ours, because, ...positions.flatMap(({ source, says }) => [source.name, says])];
      for (const text of words) expect(text).toMatch(/^[^{}[\]]+$/);
    }
  });

  test('every memo is a page of plain words', () => {
    for (const way of ways) {
      const memo = writeMemo(tree, way, 'https://handbook.example/');
      expect(memo).not.toMatch(/undefined|null|\{[a-z-]+\}|\]\(/);
      expect(memo.split(/\s+/).length).toBeLessThan(600);
    }
  });

  test('no question is called as the address calls what is asked again', () => {
    expect(tree.questions.map(({ id }) => id)).not.toContain('ask');
  });
});
