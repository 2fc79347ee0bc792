import { describe, expect, test } from 'vitest';
import { judgeConfidence } from '../../../src/domain/pay/confidence.ts';
import { type Grade, grades } from '../../../src/domain/pay/grades.ts';
import type { Choices } from '../../../src/domain/pay/inputs.ts';
import type { PayData } from '../../../src/domain/pay/pay-data.ts';
import { toyData, toyDataWith, toyInputs, toyRange } from './toy-data.ts';

const judge = (more: Partial<Choices>, data: PayData = toyData) =>
  judgeConfidence(data, toyInputs(more, data), toyRange(more, data));
/** Data without bands, where nothing but ads speaks. */
const adsOnly = toyDataWith([]);

describe('a range', () => {
  test.each<[string, Partial<Choices>, Grade, PayData?]>([
    ['from many rows that a source confirms is firm', {}, 'firm'],
    ['from fewer rows is fair', { role: 'seller' }, 'fair'],
    ['from few rows is thin', { role: 'seller', level: 'junior' }, 'thin'],
    ['from rows that are just enough is fair', { role: 'boss', level: 'chief' }, 'fair'],
    ['from a part of a group is fair', { level: 'staff' }, 'fair'],
    ['from a ratio of few rows is thin', { country: 'isle', level: 'junior' }, 'thin'],
    ['from a ratio of many rows is fair', { country: 'isle' }, 'fair', withoutOwnRatio()],
    [
      'from a ratio of many rows and a thin group is thin',
      { country: 'isle', role: 'seller', level: 'junior' },
      'thin',
    ],
    ['from a discount turned round is rough', { country: 'port', level: 'junior' }, 'rough'],
    ['from many rows of the place around is rough', { country: 'cove', role: 'seller' }, 'rough'],
    ['from a ratio of the place around is rough', { country: 'cove' }, 'rough'],
    ['from one source is thin', { country: 'port' }, 'thin'],
    ['from titles of which something is odd is fair', { country: 'isle', role: 'seller' }, 'fair'],
    ['that a source disputes is fair', { level: 'senior' }, 'fair', disputed()],
    ['of offers from the rival is fair', { country: 'isle', work: 'remote-rival' }, 'fair'],
  ])('%s', (_, more, grade, data) => expect(judge(more, data).grade).toBe(grade));

  test('from ads alone may be firm too', () => {
    expect(judge({}, adsOnly).grade).toBe('firm');
  });

  function withoutOwnRatio(): PayData {
    return toyDataWith([], { ratios: toyData.market.ratios.filter(({ role }) => role === undefined) });
  }

  function disputed(): PayData {
    return toyDataWith(toyData.bands.map((band) => ({ ...band, low: 900_000, high: 990_000 })));
  }
});

describe('the reasons', () => {
  const count = (more: Partial<Choices>, data?: PayData) => judge(more, data).reasons.length;

  test('are one for what was counted', () => expect(count({})).toBe(1));

  test('are more for each weakness', () => {
    expect(count({ level: 'staff' })).toBe(2);
    expect(count({ role: 'seller', level: 'staff' })).toBe(3);
    expect(count({ country: 'isle' })).toBe(2);
    expect(count({ country: 'isle', work: 'remote-rival' })).toBe(2);
  });

  test('say how many rows there are, here and in the base', () => {
    expect(judge({}).reasons[0]).toContain('400 different rows (800 with repeats)');
    const [scaled] = judge({ country: 'isle' }).reasons;
    for (const counts of [
      '400 different rows (800 with repeats)',
      '60 different rows (90 with repeats)',
      '60%',
      '50%',
      '70%',
      'chance alone',
    ]) {
      expect(scaled).toContain(counts);
    }
  });

  test('say that a place was not counted by itself, and how many rows stand behind the one around it', () => {
    expect(judge({ country: 'cove' }).reasons[0]).toMatch(
      /in Toy Cove.*400 different rows \(800 with repeats\).*in Toytown/,
    );
    const [counted] = judge({ country: 'cove', role: 'seller' }).reasons;
    expect(counted).toMatch(/in Toy Cove.*300 different rows \(600 with repeats\).*on Toy Isle/);
  });

  test('name the source that the range follows or that gives the discount', () => {
    expect(judge({ country: 'port' }).reasons).toEqual([expect.stringContaining('Toy survey')]);
    expect(judge({ country: 'port', level: 'junior' }).reasons).toEqual([expect.stringContaining('Toy survey')]);
  });

  test('have the note on titles, but not where a source decides', () => {
    expect(judge({ role: 'seller' }).reasons).toContain('Shop assistants are among them.');
    expect(judge({ role: 'seller', country: 'moor' }).reasons).toHaveLength(1);
  });

  test('say that offers from elsewhere are assumed, but not within the place of the rival', () => {
    const remote = (country: string) => judge({ country, work: 'remote-rival' }).reasons;
    expect(remote('isle')).toContainEqual(expect.stringMatching(/in Toytown.*on Toy Isle/));
    expect(remote('land')).toHaveLength(1);
    expect(remote('port')).toHaveLength(1);
  });
});

test('grades are named from the most trusted to the least', () => {
  expect(Object.keys(grades)).toEqual(['firm', 'fair', 'thin', 'rough']);
});
