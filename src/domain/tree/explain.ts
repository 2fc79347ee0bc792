import { type Answers, follow, type Step } from './answers.ts';
import { unsure, type WalkOption, type WalkOutcome, type WalkTree } from './walk-tree.ts';

/** Another answer to one question of the way, and where it would have led. */
export interface Alternative {
  step: Step;
  option: WalkOption;
  outcome: WalkOutcome;
  /** Whether questions would come up that have no answer yet, of which the shortest way to another outcome counts. */
  isOpen: boolean;
}

export interface Explanation {
  /** The answer that led to the outcome. */
  rule: Step;
  /** Answers without which it would be another outcome. */
  mattered: readonly Step[];
  /** The nearest other outcome, and the one answer that leads there. */
  nearest: Alternative | null;
}

/** Why these answers lead to their outcome; `null` where they lead to none yet. */
export function explainOutcome(tree: WalkTree, answers: Answers): Explanation | null {
  const { steps, end } = follow(tree, answers);
  const rule = steps.at(-1);
  if (end.kind === 'question' || rule === undefined) return null;
  const alternatives = findAlternatives(tree, answers, steps, end.outcome);
  const [nearest = null] = alternatives.toSorted((a, b) => distance(steps, a) - distance(steps, b));
  return {
    rule,
    mattered: steps.filter((step) => alternatives.some((alternative) => alternative.step === step)),
    nearest,
  };
}

function findAlternatives(tree: WalkTree, answers: Answers, steps: readonly Step[], not: WalkOutcome): Alternative[] {
  return steps.flatMap((step) =>
    step.question.options
      .filter((option) => option !== step.option)
      .flatMap((option): Alternative[] => {
        const { end } = follow(tree, { ...answers, [step.question.id]: option.id });
        const isOpen = end.kind === 'question';
        const outcome = isOpen ? nearestBelow(tree, end.question.id, not) : end.outcome;
        return outcome === null || outcome === not ? [] : [{ step, option, outcome, isOpen }];
      }),
  );
}

/** Among the outcomes below a question, one that takes the fewest answers and is not this one. */
function nearestBelow(tree: WalkTree, question: string, not: WalkOutcome): WalkOutcome | null {
  const waiting = [question];
  for (const id of waiting) {
    const outcome = tree.outcomes.find((other) => other.id === id && other !== not);
    if (outcome) return outcome;
    const options = tree.questions.find((other) => other.id === id)?.options ?? [];
    waiting.push(...options.map(({ to }) => to).filter((to) => !waiting.includes(to)));
  }
  return null;
}

/** What takes no more answers comes first, then the answer that was given last; not to know is the weakest reason. */
function distance(steps: readonly Step[], { step, option, isOpen }: Alternative): number {
  const back = steps.length - steps.indexOf(step);
  return (isOpen ? 2 * steps.length : 0) + 2 * back + (option.id === unsure ? 1 : 0);
}
