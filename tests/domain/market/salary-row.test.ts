import { describe, expect, test } from 'vitest';
import { readSalaryRows } from '../../../src/domain/market/salary-row.ts';

const head = [
  'work_year',
  'experience_level',
  'employment_type',
  'job_title',
  'salary',
  'salary_currency',
  'salary_in_usd',
  'employee_residence',
  'remote_ratio',
  'company_location',
];
const line = ['2025', 'SE', 'FT', 'Sawyer', '50000', 'EUR', '52631.5', 'AT', '100', 'DE'];
const withCell = (column: string, text: string) => line.map((cell, index) => (head[index] === column ? text : cell));

describe('the rows of the salary file', () => {
  test('are read by the names of their columns', () => {
    const row = {
      text: line.join('\t'),
      year: 2025,
      level: 'SE',
      employment: 'FT',
      title: 'Sawyer',
      amount: 50_000,
      currency: 'EUR',
      usd: 52_631.5,
      country: 'DE',
      remote: 100,
    };
    expect(readSalaryRows([head, line])).toEqual([row]);
    const { text: _, ...fields } = row;
    expect(readSalaryRows([head.toReversed(), line.toReversed()])).toMatchObject([fields]);
  });

  test('repeat another only where all columns agree, those too that nobody uses', () => {
    const [row, same, other] = readSalaryRows([head, line, line, withCell('employee_residence', 'PL')]);
    expect(same?.text).toBe(row?.text);
    expect(other?.text).not.toBe(row?.text);
  });

  test('are none below a first line alone', () => {
    expect(readSalaryRows([head])).toEqual([]);
  });

  test('need their columns', () => {
    expect(() => readSalaryRows([['work_year', 'pay'], line])).toThrow(
      'the first line lacks the column "experience_level", "employment_type", "job_title", "salary", ' +
        '"salary_currency", "salary_in_usd", "company_location", "remote_ratio"; it holds work_year, pay',
    );
    expect(() => readSalaryRows([])).toThrow('the first line lacks the column "work_year"');
  });

  test.each([
    ['work_year', ''],
    ['salary', 'much'],
    ['salary', '50,000'],
    ['salary_in_usd', 'Infinity'],
    ['remote_ratio', 'NaN'],
  ])('have a number under %s and not %j', (column, text) => {
    expect(() => readSalaryRows([head, line, withCell(column, text)])).toThrow(
      `line 3 has "${text}" under ${column}, expected a number`,
    );
  });

  test('are as long as the first line', () => {
    expect(() => readSalaryRows([head, line.slice(0, 8)])).toThrow('line 2 has "" under remote_ratio');
  });
});
