import type { Answers } from './answers.ts';
import { follow } from './answers.ts';
import { explainOutcome } from './explain.ts';
import type { WalkTree } from './walk-tree.ts';

/** One page for a co-founder or a board: the outcome, what led to it, what would change it, and what to do. */
export function writeMemo(tree: WalkTree, answers: Answers, address: string): string {
  const { steps, end } = follow(tree, answers);
  const given = steps.map(({ question, option }, index) => `${index + 1}. ${question.text} **${option.label}**`);
  const explanation = explainOutcome(tree, answers);
  if (end.kind === 'question' || explanation === null) {
    const open = end.kind === 'question' ? [`Still open: ${end.question.text}`] : [];
    return `${[`# ${tree.name}`, ...(given.length > 0 ? [given.join('\n')] : []), ...open, `From ${address}`].join('\n\n')}\n`;
  }
  const { outcome } = end;
  const { rule, nearest } = explanation;
  const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
  const blocks = [
    `# ${tree.name}: ${outcome.name}`,
    outcome.why,
    '## What led here',
    given.join('\n'),
    `The last answer decided: “${rule.option.label}”.`,
    ...(nearest
      ? [
          `Nearest other outcome: ${nearest.outcome.name}, with “${nearest.option.label}” to “${nearest.step.question.text}”.`,
        ]
      : []),
    '## This week',
    list(outcome.thisWeek),
    ...(outcome.costs.length > 0 ? ['## Cost', list(outcome.costs)] : []),
    ...(outcome.disagreements.length > 0
      ? ['## Where sources disagree', list(outcome.disagreements.map(({ id, title }) => `${id}: ${title}`))]
      : []),
    `From ${address}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}
