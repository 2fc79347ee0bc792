import { h, type Markup } from '../../domain/markup.ts';
import { answerBriefly } from '../../domain/pay/answer.ts';
import { type CalculatorState, defaultChoices } from '../../domain/pay/inputs.ts';
import { moveChoices } from '../../domain/pay/move-choices.ts';
import type { PayData } from '../../domain/pay/pay-data.ts';
import { shownChoices } from './scenarios.ts';

export { moveChoices };

/** Says that the figures are older than the newest, and what those say; both can be had. */
export function editionMarkup(older: PayData, newest: PayData, state: CalculatorState, sentence: string): Markup[] {
  const moved = moveChoices(older, newest, state);
  const then = answerBriefly(newest, shownChoices(moved.state, defaultChoices(newest)));
  return [
    h('p', {}, `This link was made with the figures of ${older.edition}. ${sentence}`),
    h('p', {}, `Newer ones, of ${newest.edition}, are out. ${then.sentence}`),
    h('button', { type: 'button', class: 'button', 'data-action': 'newest' }, `Use the figures of ${newest.edition}`),
  ];
}
