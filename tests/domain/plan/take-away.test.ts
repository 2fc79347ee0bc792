import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../src/domain/csv.ts';
import { defaultInputs, type PlanInputs } from '../../../src/domain/plan/inputs.ts';
import { makePlan } from '../../../src/domain/plan/plan.ts';
import type { PlanData } from '../../../src/domain/plan/plan-data.ts';
import { readFile, writeFile, writeMarkdown, writeTable } from '../../../src/domain/plan/take-away.ts';
import { toyPlanData, toyPlanInputs } from '../../toys-of-plans.ts';
import { anyPlanInputs } from './toy-inputs.ts';

const address = 'https://example.org/team/planner/?maker=1';
const markdown = (more: Partial<PlanInputs> = {}, data = toyPlanData) =>
  writeMarkdown(data, makePlan(data, toyPlanInputs(more)), address);
const headings = (text: string) => text.match(/^##? .*$/gm);

const busy = { readings: { broken: 3, queue: 1, shelves: 0 }, team: { maker: 1 } } as const;

describe('Markdown', () => {
  test('has a part for each thing that a plan says', () => {
    expect(headings(markdown({ ...busy, burn: 10_000, cash: 200_000 }))).toEqual([
      '# Team plan: Garage, Toytown',
      ...['## Next hires', '## Runway', '## Measure first', '## What the sources would say'],
    ]);
    expect(headings(markdown({ team: { boss: 1 } }))).toContain('## Handoffs with nobody on one side');
  });

  test('has no heading over nothing', () => {
    const text = markdown({ stage: 'museum', team: { maker: 1, seller: 1, tester: 1, clerk: 1, boss: 1 } });
    expect(headings(text)).toEqual(['# Team plan: Museum, Toytown', '## Measure first']);
    expect(headings(markdown({ stage: 'museum' }))).toEqual(['# Team plan: Museum, Toytown']);
  });

  test('counts the hires, each with its dates, its cost and why', () => {
    expect(markdown(busy).split('\n\n')[3]).toBe(
      [
        '1. **Junior toy tester**: search from January, first day May, of use from July.',
        '   - Cost: $4k–$5k a month.',
        '   - Trigger toys-break.',
        '     - Toys that broke: 3; asked for: 3+',
        '     - Not to be taken for it: It is January.',
      ].join('\n'),
    );
  });

  test('says of a first hire and of a seat planned ahead why they are there', () => {
    const text = markdown({ ahead: true });
    expect(text).toContain('1. **Senior toy maker**: search from January');
    expect(text).toContain('   - Nobody is there yet: the stage begins with this seat.\n');
    expect(text).toContain('   - The stage has the seat; no trigger has fired for it.\n');
  });

  test('adds up the cost, and says what is not in it', () => {
    expect(markdown(busy)).toContain(
      '\n\n- Pay and on-costs in these twelve months: $72k–$85k\n- In each year after: $144k–$168k\n\n',
    );
    const dreams = { readings: { dreams: 1 }, team: { maker: 2 }, burn: 1, cash: 20 };
    expect(markdown(dreams)).not.toContain('twelve months: $');
    expect(markdown(dreams)).toContain('   - Cost: no source has pay for this seat.\n');
    expect(markdown(dreams)).toContain('\n\n- No pay is known for one of the seats, so nothing is counted for it\n');
  });

  test('says how long the money lasts, what to measure, and what nobody does', () => {
    const text = markdown({ burn: 100, cash: 1200, team: { maker: 1 } });
    expect(text).toContain('- Without hires: 12 months\n- With them: 12 months\n');
    expect(text).toContain('- Trigger one-maker: When it hurts.\n');
    expect(text).toContain('- Handoff maker-to-seller (no taker): Nobody takes in maker-to-seller.\n');
    expect(text).toContain('- T1: Disagreement T1\n  - Toy survey: They do.\n');
  });

  test('ends with the edition of the pay and where it is from', () => {
    expect(markdown().endsWith(`\n\nPay data of 2026-11. From ${address}\n`)).toBe(true);
  });

  test('has no slip, whatever is said', () => {
    fc.assert(
      fc.property(anyPlanInputs(), (inputs) => {
        const text = writeMarkdown(toyPlanData, makePlan(toyPlanData, inputs), address);
        expect(text).not.toMatch(/undefined|null|NaN|Infinity|[{}]|\]\(|\n{3}| $/m);
      }),
    );
  });
});

describe('the table', () => {
  const mark = '\uFEFF';
  const tableOf = (more: Partial<PlanInputs> = {}, data = toyPlanData) =>
    writeTable(data, makePlan(data, toyPlanInputs(more)));
  const rowsOf = (...asked: Parameters<typeof tableOf>) => readCsv(tableOf(...asked).slice(mark.length));

  test('begins with the mark by which spreadsheets know the alphabet', () => {
    expect(tableOf().startsWith(`${mark}seat,why,`)).toBe(true);
  });

  test('has a row for each hire, and behind an empty one a row for each month', () => {
    const rows = rowsOf({ ...busy, start: 10, burn: 10_000, cash: 200_000 });
    expect(rows.slice(0, 5)).toEqual([
      ['seat', 'why', 'search from', 'first day', 'of use from', 'low a month', 'high a month', 'currency'],
      ['Junior toy tester', 'Trigger toys-break', 'October', 'February', 'April', '4000', '5000', 'USD'],
      ['Senior toy seller', 'Trigger empty-shelves', 'January', 'May', 'July', '8000', '9000', 'USD'],
      [''],
      ['month', 'people', 'hires low', 'hires high', 'cash left low', 'cash left high', 'currency'],
    ]);
    expect(rows).toHaveLength(5 + 12);
    expect(rows[5]).toEqual(['October', '1', '0', '0', '190000', '190000', 'USD']);
    expect(rows.at(-1)).toEqual(['September', '3', '12000', '14000', '-5000', '8000', 'USD']);
  });

  test('has every reason of a hire', () => {
    const rows = rowsOf({ readings: { queue: 1, shelves: 0 } });
    expect(rows[1]?.[1]).toBe('Nobody is there yet: the stage begins with this seat; Trigger empty-shelves');
  });

  test('has nothing where nobody knows a number', () => {
    const rows = rowsOf({ country: 'isle', ...busy });
    expect(rows[1]?.slice(5)).toEqual(['', '', 'EUR']);
    expect(rows.at(-1)).toEqual(['December', '3', '0', '0', '', '', 'EUR']);
  });

  test('has no cell that a spreadsheet would take for a formula', () => {
    const data: PlanData = {
      ...toyPlanData,
      triggers: toyPlanData.triggers.map((each) => ({ ...each, name: '=1+1' })),
    };
    expect(rowsOf(busy, data)[1]?.[1]).toBe("'=1+1");
  });
});

describe('a saved plan', () => {
  const read = (inputs: unknown, format: unknown = 'team-plan') =>
    readFile(toyPlanData, JSON.stringify({ format, inputs }));

  test('is text that a reader can understand', () => {
    expect(writeFile(toyPlanData, toyPlanInputs({ team: { maker: 2 }, readings: { queue: 0 }, burn: 0 }))).toBe(`{
  "format": "team-plan",
  "inputs": {
    "stage": "garage",
    "country": "land",
    "start": "1",
    "pace": "1",
    "burn": "0",
    "maker": "2",
    "queue": "no"
  }
}
`);
  });

  test('says the same when it is opened again, whatever was said', () => {
    fc.assert(
      fc.property(anyPlanInputs(), (inputs) => {
        expect(readFile(toyPlanData, writeFile(toyPlanData, inputs))).toEqual({ inputs, rejected: [] });
      }),
    );
  });

  test('says the same where other things are usual', () => {
    const defaults = { ...toyPlanData.defaults, stage: 'museum', place: 'isle', start: 7, pace: 3 };
    const copy = { ...toyPlanData, defaults };
    const inputs = toyPlanInputs({ team: { maker: 2 } });
    expect(readFile(copy, writeFile(toyPlanData, inputs))).toEqual({ inputs, rejected: [] });
  });

  test('names what is not known where it is opened', () => {
    const inputs = { stage: 'moon', maker: '1', queue: 'perhaps', seller: '100' };
    expect(read(inputs)).toEqual({
      inputs: toyPlanInputs({ team: { maker: 1 } }),
      rejected: [
        { key: 'stage', value: 'moon' },
        { key: 'seller', value: '100' },
        { key: 'queue', value: 'perhaps' },
      ],
    });
  });

  test('may hold numbers as numbers, and nothing of what is no text or number', () => {
    expect(read({ maker: 2, pace: 3, 'glue-share': 12.5 })).toEqual({
      inputs: toyPlanInputs({ team: { maker: 2 }, pace: 3, readings: { 'glue-share': 12.5 } }),
      rejected: [],
    });
    const strange = {
      stage: null,
      country: ['land'],
      start: { toString: 1 },
      pace: true,
      burn: {},
      maker: { toJSON: 1 },
    };
    const opened = read(strange);
    expect(opened?.inputs).toEqual(defaultInputs(toyPlanData));
    expect(opened?.rejected.map(({ key }) => key)).toEqual(Object.keys(strange));
  });

  test('with keys of nobody is opened without them', () => {
    const text = '{ "format": "team-plan", "inputs": { "__proto__": 1, "constructor": "x", "\\ud800": "\\ud800" } }';
    expect(readFile(toyPlanData, text)).toEqual({ inputs: defaultInputs(toyPlanData), rejected: [] });
  });

  test.each([
    ...['', 'not JSON', '{', 'null', '7', '"team-plan"', '[]', '{}', '{ "format": "team-plan" }'],
    ...['{ "format": "team-plan", "inputs": null }', '{ "format": "team-plan", "inputs": "?maker=1" }'],
    ...['{ "format": "salary", "inputs": {} }', '{ "inputs": {} }', '\uFEFF{ "format": "team-plan", "inputs": {} }'],
  ])('is not %j', (text) => expect(readFile(toyPlanData, text)).toBeUndefined());

  test('is never a fault, whatever the file holds', () => {
    const anyFile = fc.oneof(
      fc.json(),
      fc.string({ unit: 'binary' }),
      fc
        .dictionary(fc.constantFrom('stage', 'maker', 'queue', 'toString', 'x'), fc.jsonValue())
        .map((inputs) => JSON.stringify({ format: 'team-plan', inputs })),
    );
    fc.assert(
      fc.property(anyFile, (text) => {
        const opened = readFile(toyPlanData, text);
        if (opened) expect(makePlan(toyPlanData, opened.inputs).sentence).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
