import { dateText } from '../../domain/figure-text.ts';
import { h, type Markup } from '../../domain/markup.ts';
import type { Answer, RangeAnswer } from '../../domain/pay/answer.ts';
import { barText } from '../../domain/pay/bar-text.ts';
import type { Bar } from '../../domain/pay/bars.ts';
import type { Choices } from '../../domain/pay/inputs.ts';
import { formatMoney } from '../../domain/pay/money.ts';
import type { Mover } from '../../domain/pay/movers.ts';
import type { NamedSource, PayBand } from '../../domain/pay/pay-data.ts';
import { formatPercent, formatRows, nameMonth } from '../../domain/pay/words.ts';
import { startLower } from '../../domain/start-lower.ts';
import { rooted } from '../../site/rooted.ts';
import { chartMarkup } from '../band-chart/chart-markup.ts';
import { result } from '../tool-parts/answer-markup.ts';
import { tableMarkup } from '../tool-parts/table-markup.ts';

/** The address of the same tool with some choices changed. */
export type LinkTo = (change: Partial<Choices>) => string;

/** What explains the answer: how it came about, what sources say, what it costs, what would change it. */
export function detailsMarkup(answer: Answer, linkTo: LinkTo): Markup[] {
  return [
    ...(answer.kind === 'range' ? [reasons(answer)] : []),
    sources(answer),
    ...(answer.kind === 'range' ? [cost(answer)] : []),
    equity(answer),
    ...(answer.kind === 'range' ? movers(answer, linkTo) : []),
    ...disagreements(answer),
  ];
}

function reasons({ steps }: RangeAnswer): Markup {
  return h(
    'section',
    {},
    h('h3', {}, 'How we got there'),
    h(
      'ol',
      {},
      ...steps.map(({ name, text, sources: from }) =>
        h('li', {}, h('strong', {}, `${name}.`), ` ${text}`, ...from.flatMap((source) => [' ', sourceLink(source)])),
      ),
    ),
  );
}

function sourceLink({ id, name }: NamedSource): Markup {
  return h('a', { class: 'source', href: rooted(`/reference/sources/#${id}`) }, name);
}

function sources(answer: Answer): Markup {
  const { bars, inputs, title } = answer;
  const { currency } = inputs;
  const groups = bars.map(({ name, bars: own }) => ({
    name,
    bands: own.map((bar) => ({
      label: bar.label,
      range: barText(bar, currency),
      origin: originOf(bar).join(' · '),
      low: bar.low,
      high: bar.high,
      isOpen: bar.isOpen,
      isHatched: bar.isThin,
      middle: bar.middle,
      isOurs: bar.isOurs,
    })),
  }));
  const caption =
    `What each source says, in ${currency} per year. A hatched bar rests on little: few rows, another place or no ` +
    'source. A line marks a target or median.';
  const rows = bars.flatMap(({ name, bars: own }) => own.map((bar) => barRow(name, bar, currency)));
  return h(
    'section',
    {},
    h('h3', {}, 'What each source says'),
    ...adsTable(answer),
    ...(groups.length === 0
      ? [h('p', {}, 'No source says anything.')]
      : [
          chartMarkup(
            {
              id: 'calculator',
              title: `Pay, source by source: ${startLower(title)}`,
              description: 'A bar for each source. The table below says the same.',
              caption,
            },
            groups,
            (amount) => formatMoney(amount, currency),
          ),
          h(
            'details',
            {},
            h('summary', {}, 'The same as a table, with sources'),
            tableMarkup('Pay source by source', ['Range', 'What it is'], rows, 'figures'),
          ),
        ]),
  );
}

function originOf({ source, isSourced, placeName, date, isOurs }: Bar): string[] {
  if (isOurs) return [placeName, 'this handbook'];
  return [
    ...(source ? [source.name] : []),
    ...(isSourced ? [] : ['no\u00A0source\u00A0given']),
    placeName,
    dateText(date ?? undefined),
  ];
}

function barRow(group: string, bar: Bar, currency: string): Markup[][] {
  const { source, figure, isSourced, label, placeName, date, isOurs } = bar;
  return [
    [h('span', { class: 'amount' }, barText(bar, currency))],
    [
      h('span', {}, label),
      h('small', {}, `${group} · ${placeName}, ${dateText(date ?? undefined)}`),
      h(
        'small',
        {},
        isOurs ? 'This handbook' : source ? sourceLink(source) : '',
        ...(isSourced ? [] : [h('strong', {}, ' · no source given')]),
        ...(figure === null ? [] : [' · ', h('a', { href: rooted(`/reference/figures/#${figure}`) }, 'Notes')]),
      ),
    ],
  ];
}

/** The ads that the range rests on, as far as they were counted. */
function adsTable({ bars, inputs: { currency } }: Answer): Markup[] {
  const ads = bars.flatMap(({ bars: own }) => own).find(({ counts }) => counts !== null);
  if (!ads?.counts) return [];
  const value = (name: string, amount: number) => [result(name, amount, formatMoney(amount, currency))];
  return [
    tableMarkup(
      'What job ads print',
      ['25th', 'Median', '75th', 'Rows'],
      [
        [
          value('p25', ads.low),
          value('p50', ads.middle ?? ads.low),
          value('p75', ads.high),
          [result('unique-rows', ads.counts.unique, formatRows(ads.counts))],
        ],
      ],
      'amounts',
    ),
  ];
}

function cost({ cost: costs, inputs, place }: RangeAnswer): Markup {
  const { currency, bonus, fee, start } = inputs;
  const { parts, firstYear, month, startYear } = costs;
  const money = (amount: number) => [formatMoney(Math.round(amount), currency)];
  const months = startYear.months === 1 ? 'one month' : `${startYear.months} months`;
  return h(
    'section',
    {},
    h('h3', {}, 'What the hire costs'),
    tableMarkup(
      'Cash in the first year, at the target',
      ['Part', 'Amount'],
      [
        [['Base pay'], money(parts.base)],
        [[`Bonus, ${formatPercent(bonus)} of base pay`], money(parts.bonus)],
        [[`On-costs, ${formatPercent(inputs['on-costs'])} of base pay and bonus`], money(parts.onCosts)],
        [[`Recruiting fee, ${formatPercent(fee)} of base pay, once`], money(parts.fee)],
        [[h('strong', {}, 'First year, rounded')], [h('strong', {}, formatMoney(firstYear.middle, currency))]],
        [['Each month, without the fee'], money(month.middle)],
      ],
      'narrow',
    ),
    h(
      'p',
      {},
      `With a start in ${nameMonth(start)}, the calendar year carries ${months} of pay: ${formatMoney(startYear.amount, currency)}. ` +
        `On-costs ${place.inText}: ${place.onCostsNote} ` +
        (inputs['on-costs'] === place.onCosts ? 'The share is our judgment: ask your payroll provider.' : ''),
    ),
  );
}

function equity({ stake, equityBands, inputs, role }: Answer): Markup {
  const { currency, equity: percent } = inputs;
  const worth = (amount: number | null) => [
    amount === null ? 'no value given' : formatMoney(Math.round(amount), currency),
  ];
  return h(
    'section',
    {},
    h('h3', {}, 'Equity'),
    stake.length === 0
      ? h('p', {}, 'No stake is set.')
      : tableMarkup(
          `A stake of ${formatPercent(percent ?? 0)}, and what may become of it`,
          ['Case', 'Stake', 'Worth at today’s value', 'Break-even value'],
          stake.map(({ name, note, percent: left, value, breakEven }) => [
            [h('span', {}, name), h('small', {}, note)],
            [formatPercent(left)],
            worth(value),
            worth(breakEven),
          ]),
          'wide',
        ),
    h(
      'p',
      {},
      equityBands.length === 0
        ? `No source says what stake ${role.plural} usually get. `
        : `What sources call usual: ${equityBands.map(bandText).join('; ')}. `,
      'Equity may be worth nothing, so it is added to nothing here. ',
      h('a', { href: rooted('/pay/equity/') }, 'More on equity'),
    ),
  );
}

function bandText({ what, low, high, source, isSourced }: PayBand): string {
  const percent = `${formatPercent(low).replace('%', '')}–${formatPercent(high)}`;
  return `${percent} (${startLower(what)}; ${source.name}${isSourced ? '' : ', no source given'})`;
}

function movers({ movers: found, inputs }: RangeAnswer, linkTo: LinkTo): Markup[] {
  if (found.length === 0) return [];
  const end = ({ name, change, target }: Mover['lowest']) => [
    h('a', { href: linkTo(change) }, name),
    ` ${formatMoney(target, inputs.currency)}`,
  ];
  return [
    h(
      'section',
      {},
      h('h3', {}, 'What moves the number most'),
      tableMarkup(
        'The target when one choice changes',
        ['Choice', 'Lowest', 'Highest'],
        found.map(({ name, lowest, highest }) => [[name], end(lowest), end(highest)]),
        'narrow',
      ),
    ),
  ];
}

function disagreements({ disagreements: found }: Answer): Markup[] {
  if (found.length === 0) return [];
  return [
    h(
      'section',
      {},
      h('h3', {}, 'Where the sources disagree'),
      h(
        'ul',
        {},
        ...found.map(({ id, title }) =>
          h('li', {}, h('a', { href: rooted(`/decide/where-sources-disagree/#${id}`) }, `${id}: ${title}`)),
        ),
      ),
    ),
  ];
}
