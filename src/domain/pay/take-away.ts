import { writeCsv } from '../csv.ts';
import { dateText } from '../figure-text.ts';
import type { Answer } from './answer.ts';
import { barText } from './bar-text.ts';
import type { Bar } from './bars.ts';
import { grades } from './grades.ts';
import { formatMoney, formatRange } from './money.ts';
import { formatPercent } from './words.ts';

/** The answer as Markdown, for a memo: what it is, how it came about, what it costs, and where to find it again. */
export function writeMarkdown(answer: Answer, address: string): string {
  const { inputs } = answer;
  const { currency } = inputs;
  const blocks = [`# ${answer.title}`, answer.sentence];
  if (answer.kind === 'range') {
    const { found, confidence, cost, steps, payLine } = answer;
    blocks.push(
      `- Target: ${formatMoney(found.range.middle, currency)}\n` +
        `- How firm: ${grades[confidence.grade]}. ${confidence.reasons.join(' ')}\n` +
        `- First year: ${formatMoney(cost.firstYear.middle, currency)} (${formatRange(cost.firstYear, currency)}), ` +
        `${formatMoney(cost.month.middle, currency)} a month, with ${formatPercent(inputs.bonus)} bonus, ` +
        `${formatPercent(inputs['on-costs'])} on-costs and a fee of ${formatPercent(inputs.fee)}`,
      '## How we got there',
      steps
        .map(({ name, text, sources }, index) => {
          const from = sources.length > 0 ? ` (Source: ${sources.map((source) => source.name).join(', ')})` : '';
          return `${index + 1}. **${name}.** ${text}${from}`;
        })
        .join('\n'),
      '## What a candidate would see',
      `> ${payLine}`,
    );
  }
  if (answer.stake.length > 0) blocks.push('## Equity', stakeLines(answer).join('\n'));
  if (answer.bars.length > 0) {
    const tables = answer.bars.flatMap(({ name, bars }) => barTable(name, bars, currency));
    blocks.push('## What each source says', ...tables);
  }
  if (answer.disagreements.length > 0) {
    blocks.push(
      '## Where the sources disagree',
      answer.disagreements.map(({ id, title }) => `- ${id}: ${title}`).join('\n'),
    );
  }
  blocks.push(`Data of ${answer.edition}. From ${address}`);
  return `${blocks.join('\n\n')}\n`;
}

function stakeLines({ stake, inputs: { currency } }: Answer): string[] {
  return stake.map(({ name, percent, value }) => {
    const worth = value === null ? '' : `, ${formatMoney(Math.round(value), currency)} at the value of today`;
    return `- ${name}: ${formatPercent(percent)}${worth}`;
  });
}

function barTable(name: string, bars: readonly Bar[], currency: string): string[] {
  const rows = bars.map((bar) => {
    const { label, placeName, date } = bar;
    const cells = [label, barText(bar, currency), placeName, dateText(date ?? undefined), originOf(bar)];
    // An upright line in a name would end the cell.
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return [
    `**${name}**`,
    ['| What | Range | Place | Date | Source |', '| --- | --- | --- | --- | --- |', ...rows].join('\n'),
  ];
}

/** Who says so; a guide that names no source for a number is one that says so itself. */
function originOf({ source, isSourced }: Bar): string {
  return [source?.name ?? 'this handbook', ...(isSourced ? [] : ['no source given'])].join(', ');
}

/** What stood in the form, what it costs, and every source: a row each, for one or more scenarios. */
export function writeTable(answers: readonly Answer[], names: readonly string[]): string {
  const head = [
    ...['scenario', 'job', 'measure', 'what', 'low', 'middle', 'high', 'currency', 'place'],
    ...['date', 'source', 'rows', 'different rows', 'data'],
  ];
  const rows = answers.flatMap((answer, index) => {
    const { title, inputs, edition, place } = answer;
    const row = (
      measure: string,
      what: string,
      amounts: readonly (number | null)[],
      rest: readonly (string | number)[] = [place.name, '', '', '', ''],
      unit = inputs.currency,
    ) => [
      ...[names[index] ?? '', title, measure, what],
      ...amounts.map((amount) => amount ?? ''),
      ...[unit, ...rest, edition],
    ];
    const round = (amount: number | null) => (amount === null ? null : Math.round(amount));
    const chosen = (
      [
        ['Bonus, percent of base pay', inputs.bonus],
        ['On-costs, percent of base pay and bonus', inputs['on-costs']],
        ['Recruiting fee, percent of base pay', inputs.fee],
        ['First month of work', inputs.start],
        ['Stake, percent of the company', inputs.equity],
      ] as const
    ).map(([what, value]) => row('Chosen', what, [null, value, null], undefined, ''));
    const bars = answer.bars.flatMap(({ name, bars: own }) =>
      own.map((bar) => {
        const { label, low, middle, high, isOpen, placeName, date, counts } = bar;
        const rest = [placeName, date ?? '', originOf(bar), counts?.rows ?? '', counts?.unique ?? ''];
        return row(name, isOpen ? `${label}, or more` : label, [low, middle, high].map(round), rest);
      }),
    );
    if (answer.kind === 'none') return [...chosen, ...bars];
    const { firstYear, month } = answer.cost;
    const cost = (
      [
        ['First year', firstYear],
        ['Month', month],
      ] as const
    ).map(([what, { low, middle, high }]) => row('Cost', what, [low, middle, high].map(round)));
    return [...chosen, ...bars, ...cost];
  });
  // Without the mark at its beginning, spreadsheets take the text for one in another alphabet.
  return `\uFEFF${writeCsv([head, ...rows])}`;
}
