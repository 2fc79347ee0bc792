import { h, type Markup } from '../../domain/markup.ts';
import type { BriefAnswer, BriefRange } from '../../domain/pay/answer.ts';
import { grades } from '../../domain/pay/grades.ts';
import { formatMoney, formatRange } from '../../domain/pay/money.ts';
import { fact, result } from '../tool-parts/answer-markup.ts';

/** The answer itself. @param tag where it stands alone, the job is the title of the page */
export function headlineMarkup(answer: BriefAnswer, tag: 'p' | 'h1' = 'p'): Markup {
  const job = h(tag, { class: 'answer-job' }, answer.title);
  if (answer.kind === 'none') {
    return h('div', { class: 'answer' }, job, h('p', {}, result('basis', 'none', answer.sentence)));
  }
  const { found, confidence } = answer;
  const { low, middle, high } = found.range;
  const { currency } = answer.inputs;
  const money = (amount: number) => formatMoney(amount, currency);
  return h(
    'div',
    { class: 'answer' },
    job,
    h('p', { class: 'answer-range' }, result('low', low, money(low)), '–', result('high', high, money(high))),
    h(
      'p',
      {},
      'Target ',
      h('strong', {}, result('target', middle, money(middle))),
      ', ',
      result('basis', found.basis, 'base pay a year before tax'),
      ' in ',
      result('currency', currency, currency),
      '.',
    ),
    h(
      'dl',
      { class: 'answer-facts' },
      fact(
        'How firm',
        h('strong', {}, `${grades[confidence.grade]}.`),
        ...confidence.reasons.map((reason) => ` ${reason}`),
      ),
      ...(tag === 'h1' ? [] : costFacts(answer)),
    ),
  );
}

/** Nobody's business where the answer stands in a frame for all to see. */
function costFacts({ cost: costs, inputs: { currency } }: BriefRange): Markup[] {
  const money = (amount: number) => formatMoney(amount, currency);
  return [
    fact(
      'First year',
      h('strong', {}, result('first-year-cost', costs.firstYear.middle, money(costs.firstYear.middle))),
      ` in cash at the target, ${formatRange(costs.firstYear, currency)} over the range`,
    ),
    fact(
      'Each month',
      h('strong', {}, result('monthly-cost', costs.month.middle, money(costs.month.middle))),
      ' with bonus and on-costs',
    ),
  ];
}
