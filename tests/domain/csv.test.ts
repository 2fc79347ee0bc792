import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv, writeCsv } from '../../src/domain/csv.ts';

const startsFormula = (text: string) => /^[=+@\t\r-]/.test(text);
const cells = fc
  .oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', 'a', ' ') }))
  .filter((text) => !startsFormula(text));
const tables = fc.array(fc.array(cells, { minLength: 1 }));

describe('reading', () => {
  test.each([
    [
      'rows and cells',
      'saw,12\nglue,3\n',
      [
        ['saw', '12'],
        ['glue', '3'],
      ],
    ],
    [
      'lines that end as on Windows',
      'saw,12\r\nglue,3\r\n',
      [
        ['saw', '12'],
        ['glue', '3'],
      ],
    ],
    [
      'a last line that nothing ends',
      'saw,12\nglue,3',
      [
        ['saw', '12'],
        ['glue', '3'],
      ],
    ],
    ['empty cells', ',saw,,\n', [['', 'saw', '', '']]],
    ['an empty cell at the end of the text', 'saw,', [['saw', '']]],
    ['an empty line as a row with one empty cell', 'saw\n\nglue', [['saw'], [''], ['glue']]],
    ['an empty cell in quotes', '""', [['']]],
    ['a comma in quotes', '"saw, small",12', [['saw, small', '12']]],
    ['a doubled quote', '"a ""good"" saw",12', [['a "good" saw', '12']]],
    ['line breaks in quotes', '"a saw\r\nand\nglue",12\n', [['a saw\r\nand\nglue', '12']]],
    ['spaces as they are', ' saw , 12 ', [[' saw ', ' 12 ']]],
    ['nothing', '', []],
  ])('finds %s', (_name, text, rows) => expect(readCsv(text)).toEqual(rows));

  test.each([
    ['a quote within a cell', 'saw\n6" nails,3\nglue', 2],
    ['a quote that nothing closes', '"saw,12\nglue,3', 1],
    ['words behind a closing quote', 'saw\nglue\n"nails" long', 3],
    ['half a line break', 'saw\rglue', 1],
  ])('stops at %s and names the row', (_name, text, row) => {
    expect(() => readCsv(text)).toThrow(
      `row ${row} has a quote that is not closed or not doubled, or half a line break`,
    );
  });

  test('finds its way through a long cell', () => {
    expect(readCsv(`"${'a""'.repeat(100_000)}",b`)).toEqual([['a"'.repeat(100_000), 'b']]);
  });
});

describe('writing', () => {
  test('puts in quotes only what needs them', () => {
    expect(writeCsv([['saw', 'a "good" one', 'small, cheap', 'two\nlines', '']])).toBe(
      'saw,"a ""good"" one","small, cheap","two\nlines",\r\n',
    );
  });

  test('makes nothing out of no rows', () => {
    expect(writeCsv([])).toBe('');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("https://toys.example","a, b")'])(
    'keeps a spreadsheet from reckoning with %j',
    (text) => expect(readCsv(writeCsv([[text]]))).toEqual([[`'${text}`]]),
  );

  test('leaves numbers alone, those below zero too', () => {
    expect(writeCsv([[-1, 0.5, 1_000_000]])).toBe('-1,0.5,1000000\r\n');
  });

  test('what is written is read back the same', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        expect(readCsv(writeCsv(rows))).toEqual(rows);
      }),
    );
  });

  test('no cell begins a formula, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [[cell = ''] = []] = readCsv(writeCsv([[text]]));
        expect(startsFormula(cell)).toBe(false);
        expect(cell.endsWith(text)).toBe(true);
      }),
    );
  });
});
