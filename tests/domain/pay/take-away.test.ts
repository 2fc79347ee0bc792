import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../src/domain/csv.ts';
import { answer } from '../../../src/domain/pay/answer.ts';
import { barText } from '../../../src/domain/pay/bar-text.ts';
import type { Choices } from '../../../src/domain/pay/inputs.ts';
import type { PayData } from '../../../src/domain/pay/pay-data.ts';
import { writeMarkdown, writeTable } from '../../../src/domain/pay/take-away.ts';
import { anyChoices } from './toy-choices.ts';
import { toyBand, toyChoices, toyData, toyDataWith } from './toy-data.ts';

const address = 'https://example.org/pay/calculator/?data=2026-11';
const answerTo = (more: Partial<Choices> = {}, data: PayData = toyData) => answer(data, toyChoices(more));
const markdown = (more: Partial<Choices> = {}, data?: PayData) => writeMarkdown(answerTo(more, data), address);
const headings = (text: string) => text.match(/^##? .*$/gm);
/** Rows of the tables, without heads and rules, as cells. */
const tableRows = (text: string) =>
  text
    .split('\n')
    .filter((line) => /^\| (?!What \||---)/.test(line))
    .map((line) => line.slice(2, -2).split(/(?<!\\) ?\| /));

describe('Markdown', () => {
  test('has a part for each thing that an answer says', () => {
    const parts = headings(markdown({ equity: 1 }));
    expect(parts?.[0]).toBe('# Senior toy maker in Toytown');
    expect(parts).toHaveLength(6);
  });

  test('holds the range, the trust, the cost, the line for candidates, and where it is from', () => {
    const text = markdown();
    for (const part of [
      '$168k–$240k',
      'Target: $200k',
      'Firm',
      '$240k ($202k–$288k)',
      '$20k a month',
      '> Base pay: ',
    ]) {
      expect(text).toContain(part);
    }
    expect(text.endsWith(`Data of 2026-11. From ${address}\n`)).toBe(true);
  });

  test('says what the cost of the first year was reckoned with', () => {
    expect(markdown({ bonus: 12.5, fee: 20 })).toMatch(/First year: .*12\.5% bonus, 20% on-costs and a fee of 20%\n/);
  });

  test('counts the steps and names their sources', () => {
    const steps = markdown({ currency: 'EUR' }).match(/^\d\. \*\*.*$/gm);
    expect(steps?.map((step) => /\(Source: (.*)\)$/.exec(step)?.[1])).toEqual([
      ...[undefined, 'Toy ads', 'Toy survey', undefined, undefined, 'Toy bank'],
    ]);
  });

  test('has a row of five cells for each bar', () => {
    const bars = answerTo().bars.flatMap((group) => group.bars);
    const rows = tableRows(markdown());
    expect(rows.map(([label]) => label)).toEqual(bars.map(({ label }) => label));
    for (const row of rows) expect(row).toHaveLength(5);
  });

  test('says where a row is from, and that nobody knows', () => {
    const rows = new Map(tableRows(markdown()).map((row) => [row[1], row]));
    expect(rows.get('$168k–$240k')?.slice(2)).toEqual(['Toytown', 'November 20, 2026', 'this handbook']);
    expect(rows.get('$240k–$300k')?.slice(2)).toEqual(['Toy Port', 'May 2026', 'Toy survey']);
    expect(rows.get('$90k–$390k')?.slice(2)).toEqual(['Everywhere', 'date not given', 'Toy rumor, no source given']);
    expect(rows.get('$300k–$500k+')).toBeDefined();
  });

  test('keeps its cells where a name has an upright line', () => {
    const data = toyDataWith([
      toyBand({ what: 'Maker | carver', placeName: 'Port|Land', source: { id: 'a', name: '| a |' } }),
    ]);
    const rows = tableRows(markdown({}, data));
    expect(rows).toHaveLength(3);
    expect(rows[2]?.map((cell) => cell.replaceAll('\\|', '|'))).toEqual([
      ...['Maker | carver', '$240k–$300k', 'Port|Land', 'May 2026', '| a |'],
    ]);
    expect(markdown({}, data)).toContain('| Maker \\| carver | $240k–$300k | Port\\|Land | May 2026 | \\| a \\| |');
  });

  test('shows a stake, and what it is worth where the company has a value', () => {
    expect(markdown({ equity: 1 })).toContain('- Two more rounds: 0.4%\n');
    expect(markdown({ equity: 1, valuation: 10_000_000 })).toContain('- Two more rounds: 0.4%, $40k');
    expect(markdown()).not.toContain('Two more rounds');
  });

  test('lists disagreements by their ids', () => {
    expect(markdown()).toContain('- T1: What makers earn\n- T2: What the port adds\n');
    expect(markdown({ role: 'seller' })).not.toContain('disagree');
  });

  test('of no range has its reason, and what sources say all the same', () => {
    const text = markdown({ country: 'moor' });
    expect(text).toContain('on Toy Moor');
    expect(headings(text)).toHaveLength(3);
    expect(tableRows(text)).toHaveLength(7);
    expect(text).not.toMatch(/Target|First year|> /);
  });

  test('has no heading over nothing', () => {
    const text = markdown({ role: 'boss', level: 'manager' });
    expect(headings(text)).toEqual(['# Head of toys at manager level in Toytown']);
    expect(text.endsWith(`${address}\n`)).toBe(true);
  });
});

describe('the text of a bar', () => {
  test.each([
    [{ low: 100_000, high: 200_000, isOpen: false }, '$100k–$200k'],
    [{ low: 100_000, high: 200_000, isOpen: true }, '$100k–$200k+'],
    [{ low: 206_000, high: 206_000, isOpen: false }, '$206k'],
    [{ low: 206_000.4, high: 206_000.2, isOpen: true }, '$206k+'],
  ])('%j is %s', (bar, text) => expect(barText(bar, 'USD')).toBe(text));
});

describe('the table', () => {
  const names = ['A', 'B', 'C'];
  const mark = '\uFEFF';
  const rowsOf = (...all: ReturnType<typeof answerTo>[]) => readCsv(writeTable(all, names).slice(mark.length));
  const chosenIn = (given: ReturnType<typeof answerTo>) =>
    rowsOf(given).flatMap(([, , measure, what, ...cells]) =>
      measure === 'Chosen' ? [[what, ...cells.slice(0, 5)]] : [],
    );

  test('begins with the mark by which spreadsheets know the alphabet', () => {
    expect(writeTable([answerTo()], names).startsWith(`${mark}scenario,job,`)).toBe(true);
    expect(writeTable([answerTo()], names).lastIndexOf(mark)).toBe(0);
  });

  test('has a head, a row for each choice that costs, one for each bar and two for the cost', () => {
    const [head, ...rows] = rowsOf(answerTo());
    expect(head).toHaveLength(14);
    expect(rows.map(([, , measure]) => measure)).toEqual([
      ...Array(5).fill('Chosen'),
      ...Array(5).fill('Base pay'),
      'Official wages, nearest occupation',
      ...Array(2).fill('Base or total not said'),
      'Total pay',
      ...['Cost', 'Cost'],
    ]);
    for (const row of rows) expect(row).toHaveLength(14);
  });

  test('has what was chosen in the middle column, without a currency', () => {
    expect(chosenIn(answerTo({ bonus: 12.5, fee: 20, start: 9, equity: 0.25 }))).toEqual([
      ['Bonus, percent of base pay', '', '12.5', '', '', 'Toytown'],
      ['On-costs, percent of base pay and bonus', '', '20', '', '', 'Toytown'],
      ['Recruiting fee, percent of base pay', '', '20', '', '', 'Toytown'],
      ['First month of work', '', '9', '', '', 'Toytown'],
      ['Stake, percent of the company', '', '0.25', '', '', 'Toytown'],
    ]);
    expect(chosenIn(answerTo()).at(-1)?.[2]).toBe('');
  });

  test('has what was chosen without a range too', () => {
    expect(chosenIn(answerTo({ role: 'boss', level: 'manager' }))).toHaveLength(5);
  });

  test('has numbers as numbers, and nothing where there are none', () => {
    const [head = [], ...rows] = rowsOf(answerTo());
    const [ours, ads, band] = rows.filter(([, , measure]) => measure === 'Base pay');
    const cells = (row: readonly string[] = []) =>
      Object.fromEntries(head.map((name, index) => [name, row[index]])) as Record<string, string>;
    expect(cells(ours)).toMatchObject({
      ...{ scenario: 'A', job: 'Senior toy maker in Toytown' },
      ...{ low: '168000', middle: '200000', high: '240000', currency: 'USD' },
      ...{ place: 'Toytown', date: '2026-11-20', source: 'this handbook', rows: '', data: '2026-11' },
    });
    expect(cells(ads)).toMatchObject({ source: 'Toy ads', rows: '800', 'different rows': '400' });
    expect(cells(band)).toMatchObject({ low: '240000', middle: '', high: '300000', rows: '', 'different rows': '' });
  });

  test('leaves out a date that nobody gave, and says that nobody knows a source', () => {
    const unclear = rowsOf(answerTo()).find((row) => row.includes('Everywhere'));
    expect(unclear?.slice(8)).toEqual(['Everywhere', '', 'Toy rumor, no source given', '', '', '2026-11']);
  });

  test('has the cost in the place of the person', () => {
    const cost = rowsOf(answerTo({ country: 'isle', work: 'remote-rival' })).slice(-2);
    expect(cost.map((row) => [row[3], row[5], row[7], row[8]])).toEqual([
      ['First year', '110000', 'EUR', 'Toy Isle'],
      ['Month', '9200', 'EUR', 'Toy Isle'],
    ]);
  });

  test('holds several scenarios under one head', () => {
    const all = [answerTo(), answerTo({ country: 'moor' }), answerTo({ role: 'boss', level: 'manager' })];
    const rows = rowsOf(...all).slice(1);
    expect([...new Set(rows.map(([name, job]) => `${name}: ${job}`))]).toEqual([
      'A: Senior toy maker in Toytown',
      'B: Senior toy maker on Toy Moor',
      'C: Head of toys at manager level in Toytown',
    ]);
  });

  test('leaves a scenario without a name when none is given', () => {
    expect(readCsv(writeTable([answerTo()], []))[1]?.slice(0, 2)).toEqual(['', 'Senior toy maker in Toytown']);
  });

  test('is a head alone without answers', () => {
    expect(rowsOf()).toHaveLength(1);
  });

  test('has no cell that a spreadsheet would take for a formula', () => {
    const data = toyDataWith([toyBand({ what: '=1+1', placeName: '@here', source: { id: 'a', name: '-a, "b"' } })]);
    const row = rowsOf(answerTo({}, data)).find((cells) => cells.includes("'=1+1"));
    expect(row).toEqual(expect.arrayContaining(["'=1+1", "'@here", `'-a, "b"`]));
  });

  test('has as many cells in each row, whatever is chosen', () => {
    fc.assert(
      fc.property(fc.array(anyChoices(), { maxLength: 3 }), (all) => {
        for (const row of rowsOf(...all.map((choices) => answer(toyData, choices)))) expect(row).toHaveLength(14);
      }),
    );
  });
});
