import { describe, expect, test } from 'vitest';
import type { Choices } from '../../../src/domain/pay/inputs.ts';
import { writePayLine } from '../../../src/domain/pay/pay-line.ts';
import type { Recommendation } from '../../../src/domain/pay/recommend.ts';
import { toyInputs, toyRange } from './toy-data.ts';

const lineOf = (more: Partial<Choices> = {}, basis: Recommendation['basis'] = 'ads') =>
  writePayLine('Senior toy maker in Toytown', toyInputs(more), { ...toyRange(), basis });

describe('the line for a candidate', () => {
  test('names base pay, the year, and the title within the sentence', () => {
    expect(lineOf()).toContain('Base pay: $168k–$240k a year before tax (senior toy maker in Toytown).');
  });

  test.each([
    ['ads', 'job ads'],
    ['ads-disputed', 'job ads'],
    ['ads-confirmed', 'job ads and published pay data'],
    ['band', 'published pay data'],
  ] as const)('names what a range on the basis %s comes from: %s', (basis, from) => {
    expect(lineOf({}, basis)).toContain(`The range comes from ${from}.`);
  });

  test('says that ads were counted elsewhere', () => {
    const { reading, ...found } = toyRange();
    if (reading === null) throw new Error('The toy range rests on ads.');
    const line = writePayLine('Toy maker', toyInputs({}), { ...found, reading: { ...reading, kind: 'by-ratio' } });
    expect(line).toContain('job ads from a wider market, adjusted to this place');
  });

  test('names a bonus and a stake where there is one', () => {
    expect(lineOf()).not.toMatch(/Bonus|Equity/);
    expect(lineOf({ bonus: 0, equity: 0 })).not.toMatch(/Bonus|Equity/);
    expect(lineOf({ bonus: 12.5 })).toContain('Bonus: 12.5% of base pay.');
    expect(lineOf({ equity: 0.25 })).toMatch(/Equity: .*0\.25%/);
  });
});
