import type { Disagreement } from '../../schemas/disagreement.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { Level } from '../../schemas/level.ts';
import type { Role } from '../../schemas/role.ts';
import type { Source } from '../../schemas/source.ts';
import type { Tree } from '../../schemas/tree.ts';
import { figureText } from '../figure-text.ts';
import { findRecord } from '../find-record.ts';
import { plainText } from '../plain-text.ts';
import type { WalkTree } from './walk-tree.ts';

export interface TreeRecords {
  roles: ReadonlyMap<string, Pick<Role, 'id' | 'name'>>;
  levels: ReadonlyMap<string, Pick<Level, 'id' | 'name'>>;
  figures: ReadonlyMap<string, Figure>;
  sources: ReadonlyMap<string, Pick<Source, 'id' | 'name'>>;
  disagreements: ReadonlyMap<string, Disagreement>;
}

/** A tree with everything that its outcomes name, in plain words. */
export function compileTree(tree: Tree, records: TreeRecords): WalkTree {
  const { roles, levels, figures, sources, disagreements } = records;
  const plain = (text: string) => plainText(text, figures);
  const named = ({ id, name }: { id: string; name: string }) => ({ id, name });
  return {
    id: tree.id,
    name: tree.name,
    start: tree.start,
    questions: tree.questions.map(({ id, text, options }) => ({
      id,
      text,
      options: options.map((option) => ({ id: option.id, label: option.label, to: option.to })),
    })),
    outcomes: tree.outcomes.map((outcome) => ({
      id: outcome.id,
      name: outcome.name,
      role: outcome.role === undefined ? null : named(findRecord(roles, outcome.role)),
      level: outcome.level === undefined ? null : named(findRecord(levels, outcome.level)),
      why: plain(outcome.why),
      thisWeek: outcome.thisWeek.map(plain),
      costs: outcome.costs
        .map((id) => findRecord(figures, id))
        .filter(({ withheld }) => !withheld)
        .map((figure) => `${figure.what}: ${figureText(figure)} (${figure.place})`),
      disagreements: outcome.disagreements.map((id) => {
        const { title } = findRecord(disagreements, id);
        return { id, title };
      }),
    })),
    disagreements: [...new Set(tree.outcomes.flatMap((outcome) => outcome.disagreements))].map((id) => {
      const { title, positions, ours, because } = findRecord(disagreements, id);
      return {
        ...{ id, title, ours: plain(ours), because: plain(because) },
        positions: positions.map(({ source, says }) => ({
          source: named(findRecord(sources, source)),
          says: plain(says),
        })),
      };
    }),
  };
}
