import type { Tree } from '../../schemas/tree.ts';

type Question = Tree['questions'][number];
type Option = Question['options'][number];

/** The answers of a question that lead to the same place. */
export interface Branch {
  options: readonly Option[];
  to: string;
}

/** A way from the start to an outcome: a question and what is answered, again and again. */
export interface Path {
  steps: readonly { question: Question; branch: Branch }[];
  /** Id of the outcome. */
  end: string;
}

/** Where a question leads, in the order of its answers. */
export function branchesOf({ options }: Question): Branch[] {
  return [...Map.groupBy(options, ({ to }) => to)].map(([to, together]) => ({ options: together, to }));
}

export function questionsById(tree: Tree): ReadonlyMap<string, Question> {
  return new Map(tree.questions.map((question) => [question.id, question]));
}

/** Every way from the start to an outcome. A circle is left where it would begin again. */
export function walkPaths(tree: Tree): Path[] {
  const questions = questionsById(tree);
  const walk = (id: string, steps: Path['steps']): Path[] => {
    const question = questions.get(id);
    if (!question) return [{ steps, end: id }];
    if (steps.some((step) => step.question === question)) return [];
    return branchesOf(question).flatMap((branch) => walk(branch.to, [...steps, { question, branch }]));
  };
  return walk(tree.start, []);
}

/** Ids of the questions and outcomes that somebody who starts can come to. */
export function reachableNodes(tree: Tree): ReadonlySet<string> {
  const questions = questionsById(tree);
  const seen = new Set<string>();
  const waiting = [tree.start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(questions.get(id)?.options ?? []).map(({ to }) => to));
  }
  return seen;
}

/** Circles among the questions, each from the question where it is entered back to the same. */
export function findCycles(tree: Tree): string[][] {
  const questions = questionsById(tree);
  const cycles: string[][] = [];
  const done = new Set<string>();
  const visit = (id: string, trail: readonly string[]): void => {
    const entered = trail.indexOf(id);
    if (entered >= 0) {
      cycles.push([...trail.slice(entered), id]);
      return;
    }
    if (done.has(id)) return;
    for (const { to } of questions.get(id)?.options ?? []) visit(to, [...trail, id]);
    done.add(id);
  };
  // Those that nobody reaches too: an author who mends one fault should see the other.
  for (const id of [tree.start, ...questions.keys()]) visit(id, []);
  return cycles;
}
