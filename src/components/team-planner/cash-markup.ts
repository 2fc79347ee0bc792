import { h, type Markup } from '../../domain/markup.ts';
import { formatMoney } from '../../domain/pay/money.ts';
import { cashChart } from '../../domain/pictures/cash-chart.ts';
import type { Runway } from '../../domain/plan/plan.ts';

/** Months that the picture shows at least, and beyond the end of the money. */
const least = 12;
const beyond = 2;

/** What is left over time, without hires and with them, as components/picture/PictureFrame.astro frames it. */
export function cashMarkup({ without, curves }: Runway, currency: string): Markup {
  const months = Math.min(Math.max(least, without + beyond), curves.without.length - 1);
  const chart = cashChart(
    [
      { id: 'without', left: curves.without },
      { id: 'high', left: curves.high },
      { id: 'low', left: curves.low },
    ],
    months,
    (amount) => formatMoney(amount, currency),
    (month) => (month === 0 ? 'Start' : `${month} months`),
  );
  return h(
    'figure',
    { class: 'picture' },
    h(
      'figcaption',
      {},
      'Cash over the months: dashed without any hire, whole lines with the hires at their dearest and cheapest.',
    ),
    h(
      'svg',
      { role: 'img', 'aria-labelledby': 'pic--cash-title', viewBox: `0 0 ${chart.width} ${chart.height}` },
      h('title', { id: 'pic--cash-title' }, 'Cash left over time; the table below has the first twelve months'),
      h('path', { class: 'line faint', d: chart.axis }),
      ...chart.labels.map(({ x, y, text, anchor }) => h('text', { class: 'soft', x, y, 'text-anchor': anchor }, text)),
      ...chart.curves.map(({ id, line }) => h('path', { class: `line ${id}`, d: line })),
    ),
  );
}
