import { h, type Markup } from '../../domain/markup.ts';
import { formatMoney } from '../../domain/pay/money.ts';
import { nameHire, type Plan, sayRunway } from '../../domain/plan/plan.ts';
import type { PlanData } from '../../domain/plan/plan-data.ts';
import { fact, result } from '../tool-parts/answer-markup.ts';

/** Whom to hire, what it costs, and how long the money lasts. */
export function headlineMarkup(data: PlanData, plan: Plan): Markup {
  const { hires, place, stage, cost, runway, gapsThen } = plan;
  const money = (amount: number) => formatMoney(amount, place.currency);
  const names = hires.map((hire) => nameHire(data, hire)).join(', then ');
  const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id).join(',');
  const gaps = gapsThen.map(({ handoff }) => handoff);
  return h(
    'div',
    { class: 'answer' },
    h('p', { class: 'answer-job' }, `Next hires · ${stage.name}, ${place.name}`),
    h(
      'p',
      { class: 'answer-names' },
      result('next-hires', hires.map(({ role }) => role).join(','), names === '' ? 'Nobody yet' : names),
    ),
    h(
      'dl',
      { class: 'answer-facts' },
      fact(
        'Pay and on-costs in these twelve months',
        ...(isUnpaid(plan)
          ? [result('cost-low', '', 'Not known')]
          : [result('cost-low', cost.low, money(cost.low)), ' to ', result('cost-high', cost.high, money(cost.high))]),
      ),
      fact(
        'The money lasts',
        runway
          ? result('runway-months', runway.low, sayRunway(runway))
          : result('runway-months', '', 'Fill in cash and spending'),
      ),
      fact(
        'Handoffs with nobody on one side, then',
        result('gaps', ids(gaps), gaps.length === 0 ? 'None' : String(gaps.length)),
      ),
    ),
  );
}

/** Of none of the hires the pay is known, so a sum of it would say nothing. */
export function isUnpaid({ hires }: Plan): boolean {
  return hires.length > 0 && hires.every(({ cost }) => cost === null);
}
