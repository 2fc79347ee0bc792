import { h, type Markup } from '../../domain/markup.ts';
import { startLower } from '../../domain/start-lower.ts';
import { follow, openQuestion, type Step, type TreeState } from '../../domain/tree/answers.ts';
import { type Explanation, explainOutcome } from '../../domain/tree/explain.ts';
import type { WalkDisagreement, WalkOutcome, WalkQuestion, WalkTree } from '../../domain/tree/walk-tree.ts';
import { rooted } from '../../site/rooted.ts';

/** Where the links of a walk lead. */
export interface WalkLinks {
  /** The same walk with this answer. */
  answer(question: string, option: string): string;
  /** The same walk, with this question asked again. */
  ask(question: string): string;
}

/** The answers so far, and below them the open question or the outcome. */
export function walkMarkup(tree: WalkTree, state: TreeState, links: WalkLinks): Markup[] {
  const open = openQuestion(tree, state);
  if (open) return [...answered(open.before, links), questionMarkup(tree, open.question, state, links)];
  const { steps, end } = follow(tree, state.answers);
  const explanation = explainOutcome(tree, state.answers);
  if (end.kind === 'question' || explanation === null) return [];
  return [...answered(steps, links), outcomeMarkup(tree, end.outcome, steps, explanation, links)];
}

function answered(steps: readonly Step[], links: WalkLinks): Markup[] {
  if (steps.length === 0) return [];
  return [
    h(
      'ol',
      {
        class: 'answered',
        'data-result': 'path',
        'data-value': steps.map(({ question, option }) => `${question.id}=${option.id}`).join(','),
      },
      ...steps.map(({ question, option }) =>
        h(
          'li',
          {},
          `${question.text} `,
          h('strong', {}, option.label),
          ' ',
          h(
            'a',
            {
              href: links.ask(question.id),
              'data-walk': true,
              'aria-label': `Change the answer to “${question.text}”`,
            },
            'Change',
          ),
        ),
      ),
    ),
  ];
}

/** Each answer is a link, so that every state has an address. What is said at length is taken from the page's list. */
function questionMarkup(
  tree: WalkTree,
  { id, text, options }: WalkQuestion,
  { answers }: TreeState,
  links: WalkLinks,
): Markup {
  const number = tree.questions.findIndex((question) => question.id === id) + 1;
  return h(
    'section',
    { class: 'open-question', 'data-open': id },
    h('h3', { tabindex: -1, 'data-focus': true }, `${number}. ${text}`),
    h('div', { 'data-why': id }),
    h(
      'ul',
      { class: 'choices' },
      ...options.map((option, index) =>
        h(
          'li',
          {},
          h('a', { href: links.answer(id, option.id), 'data-walk': true, class: 'choice' }, option.label),
          answers[id] === option.id ? h('small', {}, ' Your answer so far.') : null,
          h('div', { 'data-hint': `${id} ${index}` }),
        ),
      ),
    ),
  );
}

function outcomeMarkup(
  tree: WalkTree,
  outcome: WalkOutcome,
  steps: readonly Step[],
  { rule, mattered, nearest }: Explanation,
  links: WalkLinks,
): Markup {
  const { role, level } = outcome;
  return h(
    'section',
    { class: 'answer' },
    h(
      'h3',
      { tabindex: -1, 'data-focus': true },
      h('span', { 'data-result': 'outcome', 'data-value': outcome.id }, outcome.name),
    ),
    h(
      'p',
      {},
      'The last answer decided: ',
      h('strong', { 'data-result': 'rule', 'data-value': `${rule.question.id}=${rule.option.id}` }, rule.option.label),
      `, to “${rule.question.text}” `,
      mattered.length < steps.length
        ? `Of your ${steps.length} answers, ${mattered.length} mattered: a different answer there could have led to another outcome. A different answer to the rest would have changed nothing.`
        : 'Each of your answers mattered: another one could have led elsewhere.',
    ),
    nearest
      ? h(
          'p',
          {},
          'Nearest other outcome: ',
          h('strong', { 'data-result': 'alternative', 'data-value': nearest.outcome.id }, nearest.outcome.name),
          ', if you had said ',
          h(
            'a',
            { href: links.answer(nearest.step.question.id, nearest.option.id), 'data-walk': true },
            nearest.option.label,
          ),
          ` to “${nearest.step.question.text}”`,
          nearest.isOpen ? ' More would be asked on the way there.' : '',
        )
      : null,
    h(
      'p',
      { class: 'page-actions' },
      ...(role
        ? [
            h('a', { href: rooted(`/roles/${role.id}/`) }, `Guide to the role`),
            h(
              'a',
              { href: rooted(`/pay/calculator/?${level ? `level=${level.id}&` : ''}role=${role.id}`) },
              'What it pays and costs',
            ),
          ]
        : []),
      h('a', { href: `#${outcome.id}` }, 'This outcome in the list of all'),
    ),
    h('div', { 'data-outcome': outcome.id }),
    ...tree.disagreements
      .filter(({ id }) => outcome.disagreements.some((named) => named.id === id))
      .map(disagreementMarkup),
  );
}

/** Who would advise something else, and why we don't. */
function disagreementMarkup({ id, title, positions, ours, because }: WalkDisagreement): Markup {
  return h(
    'details',
    { 'data-disagreement': id },
    h('summary', {}, `What each source says: ${startLower(title)}`),
    h(
      'ul',
      {},
      ...positions.map(({ source, says }) =>
        h('li', {}, h('a', { href: rooted(`/reference/sources/#${source.id}`) }, source.name), `: ${says}`),
      ),
    ),
    h('p', {}, h('strong', {}, 'What we do. '), ours),
    h('p', {}, h('strong', {}, 'Why. '), because),
  );
}
