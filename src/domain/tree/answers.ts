import { optional, type Rejected, readState, writePairs, writeQuery } from '../address-state.ts';
import type { WalkOption, WalkOutcome, WalkQuestion, WalkTree } from './walk-tree.ts';

export type Answers = Readonly<Record<string, string | null>>;

/** What has been answered, by question, and which of these questions is asked again. */
export interface TreeState {
  answers: Answers;
  asked: string | null;
}

export interface Step {
  question: WalkQuestion;
  option: WalkOption;
}

/** How far some answers lead: to a question that has none yet, or to an outcome. */
export interface Walk {
  steps: readonly Step[];
  end: { kind: 'question'; question: WalkQuestion } | { kind: 'outcome'; outcome: WalkOutcome };
}

/** No question may be called so. */
const askedKey = 'ask';

function createFields({ questions }: WalkTree) {
  return Object.fromEntries(questions.map(({ id, options }) => [id, optional(options.map((option) => option.id))]));
}

function askedField({ questions }: WalkTree) {
  return { [askedKey]: optional(questions.map(({ id }) => id)) };
}

export function readTree(tree: WalkTree, query: string): { state: TreeState; rejected: Rejected[] } {
  const { state: answers, rejected } = readState(createFields(tree), query);
  const again = readState(askedField(tree), query);
  return {
    state: { answers, asked: again.state[askedKey] ?? null },
    rejected: [...rejected, ...again.rejected],
  };
}

/** Only what lies on the way is written: what was answered elsewhere says nothing about the outcome. */
export function writeTree(tree: WalkTree, { answers, asked }: TreeState, query: string): string {
  const fields = createFields(tree);
  const { steps } = follow(tree, answers);
  const none = Object.fromEntries(Object.keys(fields).map((id) => [id, null]));
  const own = { ...none, ...answersOf(steps) };
  const pairs = [...writePairs(fields, own), ...writePairs(askedField(tree), { [askedKey]: asked })];
  return writeQuery(pairs, (key) => Object.hasOwn(fields, key) || key === askedKey, query);
}

export function answersOf(steps: readonly Step[]): Answers {
  return Object.fromEntries(steps.map(({ question, option }) => [question.id, option.id]));
}

/** Walks from the start as far as the answers lead. */
export function follow(tree: WalkTree, answers: Answers): Walk {
  const steps: Step[] = [];
  let at = tree.start;
  for (;;) {
    const outcome = tree.outcomes.find(({ id }) => id === at);
    if (outcome) return { steps, end: { kind: 'outcome', outcome } };
    const question = tree.questions.find(({ id }) => id === at);
    if (!question) throw new Error(`The tree "${tree.id}" leads to "${at}", which it does not have.`);
    const option = question.options.find(({ id }) => id === answers[question.id]);
    // A circle would never end; the content check lets none through.
    if (!option || steps.some((step) => step.question === question)) {
      return { steps, end: { kind: 'question', question } };
    }
    steps.push({ question, option });
    at = option.to;
  }
}

/** The question that is open: the one that is asked again, if it lies on the way, or the first without an answer. */
export function openQuestion(
  tree: WalkTree,
  { answers, asked }: TreeState,
): { before: readonly Step[]; question: WalkQuestion } | null {
  const { steps, end } = follow(tree, answers);
  const again = steps.findIndex(({ question }) => question.id === asked);
  const step = steps[again];
  if (step) return { before: steps.slice(0, again), question: step.question };
  return end.kind === 'question' ? { before: steps, question: end.question } : null;
}

export function answerQuestion({ answers }: TreeState, question: string, option: string): TreeState {
  return { answers: { ...answers, [question]: option }, asked: null };
}
