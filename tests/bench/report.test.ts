import { expect, test } from 'vitest';
import type { Measurement } from '../../bench/measure.ts';
import {
  formatInteractions,
  formatReport,
  formatTable,
  growthExponent,
  judgeGoals,
  type Round,
} from '../../bench/report.ts';

function measured(seconds: number, memory: number | null = 1e9, output = 1e6): Measurement {
  return { seconds, memory, output, files: 10, page: 20_000, pageCompressed: 5000 };
}

function round(pages: number, handbook: Measurement, plain: Measurement): Round {
  return { pages, handbook, plain };
}

const verdicts = (rounds: readonly Round[]) => judgeGoals(rounds).map(({ verdict }) => verdict);

test('time that grows as the pages do has the exponent 1', () => {
  const from = round(1000, measured(10), measured(10));
  const to = round(4000, measured(40), measured(160));
  expect(growthExponent(from, to, 'handbook')).toBeCloseTo(1);
  expect(growthExponent(from, to, 'plain')).toBeCloseTo(2);
});

test('goals are judged at the largest size', () => {
  const small = round(1000, measured(10, 1e9, 1e6), measured(11, 1e9, 2e6));
  const large = round(4000, measured(30, 2e9, 4e6), measured(100, 3e9, 40e6));
  expect(verdicts([small, large])).toEqual(['met', 'met', 'met', 'met']);
  expect(judgeGoals([small, large]).map(({ measured: value }) => value?.toFixed(2))).toEqual([
    '0.30',
    '0.67',
    '0.10',
    '0.79',
  ]);
});

test('a goal that is missed is named so', () => {
  const small = round(1000, measured(10), measured(20));
  const large = round(4000, measured(50, 3e9, 5e6), measured(100, 3e9, 40e6));
  expect(verdicts([small, large])).toEqual(['not met', 'not met', 'not met', 'not met']);
});

test('what was not measured is not judged', () => {
  const only = round(100, measured(1, null), measured(10, null));
  expect(verdicts([only])).toEqual(['met', 'not measured', 'not met', 'not measured']);
  expect(verdicts([])).toEqual(['not measured', 'not measured', 'not measured', 'not measured']);
});

test('the report has a table for each size, and one line for each pair of sizes', () => {
  const rounds = [100, 1000, 4000].map((pages) => round(pages, measured(pages / 100, null), measured(pages / 50)));
  const report = formatReport('A machine', rounds);
  expect(report.startsWith('A machine\n\n')).toBe(true);
  expect(report.match(/^[\d,]+ pages .*ratio$/gm)).toHaveLength(3);
  expect(report.match(/^[\d,]+ to [\d,]+ pages .*$/gm)).toHaveLength(3);
  expect(report).toMatch(/^build time, s +40\.0 +80\.0 +0\.50$/m);
  expect(report).toMatch(/^peak memory, MB +n\/a +1,000 +n\/a$/m);
});

test('with one size there is no growth to report', () => {
  expect(formatReport('A machine', [round(100, measured(1), measured(2))])).not.toContain('growth exponent of');
});

test('columns are aligned: words to the left, numbers to the right', () => {
  const table = [
    ['', 'one', 'two'],
    ['label', '1', '20'],
    ['a longer label', '1,000', '3'],
  ];
  expect(formatTable(table).split('\n')).toEqual([
    '                  one  two',
    '--------------------------',
    'label               1   20',
    'a longer label  1,000    3',
  ]);
});

test('the slowest input decides', () => {
  const report = (milliseconds: number[]) => formatInteractions([{ tool: 'toy', milliseconds }], 4);
  expect(report([24, 16, 48])).toMatch(/^toy +3 +24 +48 +50 +met$/m);
  expect(report([24, 16, 56])).toMatch(/^toy +3 +24 +56 +50 +not met$/m);
  expect(report([])).toMatch(/^toy +0 +n\/a +n\/a +50 +not measured$/m);
});
