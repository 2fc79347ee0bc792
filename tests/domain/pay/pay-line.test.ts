import { describe, expect, test } from 'vitest';
import type { Choices } from '../../../src/domain/pay/inputs.ts';
import { writePayLine } from '../../../src/domain/pay/pay-line.ts';
import type { Recommendation } from '../../../src/domain/pay/recommend.ts';
import { toyData, toyInputs, toyRange } from './toy-data.ts';

const [role] = toyData.roles;
const level = toyData.levels.find(({ id }) => id === 'senior');
const [place] = toyData.places;
if (!role || !level || !place) throw new Error('The toy data has a senior maker in the land.');

const lineOf = (more: Partial<Choices> = {}, basis: Recommendation['basis'] = 'ads') =>
  writePayLine({ role, level, place }, toyInputs(more), { ...toyRange(), basis });

describe('the line for a candidate', () => {
  test('names base pay, the year, the job and the place', () => {
    expect(lineOf()).toContain('Base pay: $168k–$240k a year before tax (senior toy maker in Toytown).');
  });

  test.each([
    ['ads', 'job ads'],
    ['ads-disputed', 'job ads'],
    ['ads-confirmed', 'job ads and reported pay'],
    ['band', 'reported pay'],
  ] as const)('names what a range on the basis %s comes from: %s', (basis, from) => {
    expect(lineOf({}, basis)).toContain(`The range comes from ${from}.`);
  });

  test('names a bonus and a stake where there is one', () => {
    expect(lineOf()).not.toMatch(/Bonus|Equity/);
    expect(lineOf({ bonus: 0, equity: 0 })).not.toMatch(/Bonus|Equity/);
    expect(lineOf({ bonus: 12.5 })).toMatch(/Bonus: .*12\.5%/);
    expect(lineOf({ equity: 0.25 })).toMatch(/Equity: .*0\.25%/);
  });

  test('says that work is remote', () => {
    expect(lineOf({ work: 'remote' })).toContain('remote in Toytown');
  });
});
