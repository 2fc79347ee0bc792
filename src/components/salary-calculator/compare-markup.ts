import type { Markup } from '../../domain/markup.ts';
import type { BriefAnswer, BriefRange } from '../../domain/pay/answer.ts';
import { grades } from '../../domain/pay/grades.ts';
import { formatMoney, formatRange } from '../../domain/pay/money.ts';
import { formatPercent } from '../../domain/pay/words.ts';
import { tableMarkup } from '../tool-parts/table-markup.ts';

/** Scenarios side by side, row by row. */
export function compareMarkup(answers: readonly BriefAnswer[], names: readonly string[]): Markup {
  const cell = (answer: BriefAnswer, text: (found: BriefRange) => string) => [
    answer.kind === 'range' ? text(answer) : 'no range',
  ];
  const row = (name: string, text: (found: BriefRange) => string) => [
    [name],
    ...answers.map((answer) => cell(answer, text)),
  ];
  return tableMarkup(
    'The scenarios side by side',
    ['', ...names.slice(0, answers.length)],
    [
      [['Job'], ...answers.map(({ title }) => [title])],
      row('Range', ({ found, inputs }) => formatRange(found.range, inputs.currency)),
      row('Target', ({ found, inputs }) => formatMoney(found.range.middle, inputs.currency)),
      row('How firm', ({ confidence }) => grades[confidence.grade]),
      row('First year', ({ cost: { firstYear }, inputs }) => formatMoney(firstYear.middle, inputs.currency)),
      row('Each month', ({ cost: { month }, inputs }) => formatMoney(month.middle, inputs.currency)),
      [['Equity'], ...answers.map(({ inputs }) => [inputs.equity === null ? 'none' : formatPercent(inputs.equity)])],
    ],
    'narrow',
  );
}
