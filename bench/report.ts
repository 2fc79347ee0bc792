import type { Interactions } from './interactions.ts';
import type { Measurement } from './measure.ts';

/** Both sites with the same number of pages. */
export interface Round {
  pages: number;
  handbook: Measurement;
  plain: Measurement;
}

interface Row {
  label: string;
  value(measurement: Measurement): number | null;
  digits: number;
}

const rows: readonly Row[] = [
  { label: 'build time, s', value: ({ seconds }) => seconds, digits: 1 },
  { label: 'peak memory, MB', value: ({ memory }) => memory && memory / 1e6, digits: 0 },
  { label: 'output, MB', value: ({ output }) => output / 1e6, digits: 1 },
  { label: 'output, files', value: ({ files }) => files, digits: 0 },
  { label: 'HTML per page, KB', value: ({ page }) => page / 1e3, digits: 1 },
  { label: 'HTML per page after brotli, KB', value: ({ pageCompressed }) => pageCompressed / 1e3, digits: 1 },
];

/** Shares of what plain Starlight needs that we allow ourselves at the largest size. */
const shares: readonly { label: string; value: Row['value']; limit: number }[] = [
  { label: 'build time', value: ({ seconds }) => seconds, limit: 0.3 },
  { label: 'peak memory', value: ({ memory }) => memory, limit: 0.7 },
  { label: 'output', value: ({ output }) => output, limit: 0.1 },
];

/** A build whose time grows with the number of pages and not faster has the exponent 1. */
const growth = { from: 1000, to: 4000, limit: 1.05 };

export function formatReport(machine: string, rounds: readonly Round[]): string {
  const tables = [...rounds.map(formatRound), formatGrowth(rounds), formatGoals(rounds)];
  return [machine, ...tables.filter((table) => table !== '')].join('\n\n');
}

function formatRound({ pages, handbook, plain }: Round): string {
  return formatTable([
    [`${formatNumber(pages, 0)} pages`, 'handbook', 'plain', 'ratio'],
    ...rows.map(({ label, value, digits }) => [
      label,
      formatNumber(value(handbook), digits),
      formatNumber(value(plain), digits),
      formatNumber(ratio(value(handbook), value(plain)), 2),
    ]),
  ]);
}

function formatGrowth(rounds: readonly Round[]): string {
  const lines = rounds.flatMap((from, index) =>
    rounds
      .slice(index + 1)
      .map((to) => [
        `${formatNumber(from.pages, 0)} to ${formatNumber(to.pages, 0)} pages`,
        formatNumber(growthExponent(from, to, 'handbook'), 2),
        formatNumber(growthExponent(from, to, 'plain'), 2),
      ]),
  );
  return lines.length === 0 ? '' : formatTable([['growth exponent of build time', 'handbook', 'plain'], ...lines]);
}

function formatGoals(rounds: readonly Round[]): string {
  return formatTable([
    ['goal', 'measured', 'at most', ''],
    ...judgeGoals(rounds).map(({ label, measured, limit, verdict }) => [
      label,
      formatNumber(measured, 2),
      formatNumber(limit, 2),
      verdict,
    ]),
  ]);
}

/** From an input to its paint on a slowed processor, in milliseconds; what took less than a frame was not kept. */
const inputLimit = 50;

export function formatInteractions(interactions: readonly Interactions[], slowdown: number): string {
  return formatTable([
    [`input to paint, ${slowdown}× slowed, ms`, 'inputs', 'median', 'slowest', 'at most', ''],
    ...interactions.map(({ tool, milliseconds }) => {
      const sorted = milliseconds.toSorted((a, b) => a - b);
      const slowest = sorted.at(-1) ?? null;
      return [
        tool,
        formatNumber(sorted.length, 0),
        formatNumber(sorted[Math.floor(sorted.length / 2)] ?? null, 0),
        formatNumber(slowest, 0),
        formatNumber(inputLimit, 0),
        judge(tool, slowest, inputLimit).verdict,
      ];
    }),
  ]);
}

export interface JudgedGoal {
  label: string;
  measured: number | null;
  limit: number;
  verdict: 'met' | 'not met' | 'not measured';
}

export function judgeGoals(rounds: readonly Round[]): JudgedGoal[] {
  const largest = rounds.at(-1);
  const from = rounds.find(({ pages }) => pages === growth.from);
  const to = rounds.find(({ pages }) => pages === growth.to);
  const size = largest ? formatNumber(largest.pages, 0) : 'no';
  return [
    ...shares.map(({ label, value, limit }) =>
      judge(
        `${label} at ${size} pages, share of plain`,
        largest ? ratio(value(largest.handbook), value(largest.plain)) : null,
        limit,
      ),
    ),
    judge(
      `growth exponent from ${formatNumber(growth.from, 0)} to ${formatNumber(growth.to, 0)} pages`,
      from && to ? growthExponent(from, to, 'handbook') : null,
      growth.limit,
    ),
  ];
}

function judge(label: string, measured: number | null, limit: number): JudgedGoal {
  const verdict = measured === null ? 'not measured' : measured <= limit ? 'met' : 'not met';
  return { label, measured, limit, verdict };
}

/** The power of the number of pages that the build time grows with. */
export function growthExponent(from: Round, to: Round, site: 'handbook' | 'plain'): number {
  return Math.log(to[site].seconds / from[site].seconds) / Math.log(to.pages / from.pages);
}

function ratio(ours: number | null, theirs: number | null): number | null {
  return ours === null || theirs === null ? null : ours / theirs;
}

function formatNumber(value: number | null, digits: number): string {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return value === null ? 'n/a' : value.toLocaleString('en-US', options);
}

/** Words to the left, numbers to the right, a line below the head. */
export function formatTable(table: readonly (readonly string[])[]): string {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
  return [lines[0], '-'.repeat(lines[0]?.length ?? 0), ...lines.slice(1)].join('\n');
}
