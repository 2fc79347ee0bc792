// cspell:ignore makr

import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/domain/csv.ts';
import { bandRecords, type Known, readBands } from '../../src/overlay/bands-csv.ts';
import { figureSchema } from '../../src/schemas/figure.ts';

const known: Known = {
  roles: new Map([['maker', { name: 'toy maker', levels: ['junior', 'senior'] }]]),
  levels: new Map([
    ['junior', 'junior'],
    ['senior', 'senior'],
    ['chief', 'chief'],
  ]),
  places: new Map([['DE', 'Germany']]),
  currencies: ['USD', 'EUR'],
};
const head = 'role,level,place,low,high,currency,date';
const read = (...lines: string[]) => readBands(readCsv(lines.join('\n')), known);

describe('a table of bands', () => {
  test('becomes records of figures, each under an id that stays', () => {
    const { bands, sentences } = read(
      head,
      'maker,senior,DE,"70,000",85000,EUR,2026-11',
      '',
      'maker,junior,DE,50 000,60000,USD,',
    );
    expect(sentences).toEqual([]);
    const records = bandRecords(bands, known, 'company').map((record) => figureSchema.parse(record));
    expect(records[0]).toEqual({
      ...{ id: 'band-maker-senior-DE', what: 'Toy maker, senior', low: 70_000, high: 85_000, measure: 'base' },
      ...{ unit: 'money-per-year', currency: 'EUR', place: 'Germany', date: '2026-11', source: 'company' },
      ...{ roles: ['maker'], levels: ['senior'] },
    });
    expect(records[1]).toMatchObject({ id: 'band-maker-junior-DE', low: 50_000, unit: 'usd-per-year' });
    expect(records[1]).not.toHaveProperty('date');
  });

  test('may have its columns in any order, and none for the date', () => {
    const { bands } = read('Currency,high,low,place,level,role', 'EUR,2,1,DE,senior,maker');
    expect(bands).toEqual([
      { role: 'maker', level: 'senior', place: 'DE', low: 1, high: 2, currency: 'EUR', date: undefined },
    ]);
  });

  test.each([
    [
      'role,level,place,low,high',
      'maker,senior,DE,1,2',
      'row 1: found no column "currency", expected role, level, place, low, high, currency and perhaps date. Add it.',
    ],
    [
      `${head},grade`,
      'maker,senior,DE,1,2,EUR,,5',
      'row 1: found the column "grade", expected role, level, place, low, high, currency or date. Remove it.',
    ],
    [head, '', 'row 2: found no band, expected at least one. Write one below the names of the columns.'],
    [head, 'makr,senior,DE,1,2,EUR,', 'row 2: found "makr" as role, expected the id of a role. Did you mean maker?'],
    [
      head,
      'maker,head,DE,1,2,EUR,',
      'row 2: found "head" as level, expected the id of a level. Choose one of junior, senior or chief.',
    ],
    [
      head,
      'maker,chief,DE,1,2,EUR,',
      'row 2: found the level "chief" for toy maker, expected a level of that ladder: junior or senior. Correct one of the two.',
    ],
    [
      head,
      'maker,senior,Germany,1,2,EUR,',
      'row 2: found "Germany" as place, expected the id of a place. Choose one of DE.',
    ],
    [
      head,
      'maker,senior,DE,1,2,NOK,',
      'row 2: found "NOK" as currency, expected US dollars or a currency with an exchange rate. Choose one of USD or EUR.',
    ],
    [
      head,
      'maker,senior,DE,70k,80000,EUR,',
      'row 2: found "70k" as low, expected an amount a year such as 70000. Write it in digits.',
    ],
    [
      head,
      'maker,senior,DE,80000,70000,EUR,',
      'row 2: found the low end 80000 not below the high end 70000, expected the lower amount first. Swap or correct them.',
    ],
    [
      head,
      'maker,senior,DE,1,2,EUR,28.11.2026',
      'row 2: found "28.11.2026" as date, expected a year, a month or a day such as 2026-11-28. Correct it, or leave it empty.',
    ],
    [
      head,
      'maker,senior,DE,70,000,85,000,EUR,',
      'row 2: found 9 cells, expected 7, as in row 1. Write amounts without commas, or in quotes.',
    ],
  ])('with a fault says so: %s / %s', (names, row, sentence) => {
    const { bands, sentences } = read(names, row);
    expect(sentences).toEqual([sentence]);
    expect(bands).toEqual([]);
  });

  test('has one band for each role, level and place, and says what is wrong with every row', () => {
    const good = 'maker,senior,DE,1,2,EUR,';
    expect(read(head, good, 'makr,senior,DE,2,1,EUR,', good).sentences).toEqual([
      'row 3: found "makr" as role, expected the id of a role. Did you mean maker?',
      'row 3: found the low end 2 not below the high end 1, expected the lower amount first. Swap or correct them.',
      'row 4: found maker, senior, DE for the second time (first in row 2), expected one band for each. Remove one of the two.',
    ]);
  });
});
