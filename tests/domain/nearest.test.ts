// cspell:ignore slary sallary saalry enginer

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from '../../src/domain/nearest.ts';

const letters = fc.constantFrom('a', 'b', 'c', 'd');
const word = fc.string({ unit: letters, maxLength: 7 });

describe('the distance between two words', () => {
  test.each([
    ['salary', 'salary', 0],
    ['salary', 'salery', 1],
    ['salary', 'slary', 1],
    ['salary', 'sallary', 1],
    ['salary', 'saalry', 1],
    ['maker', 'taken', 2],
    ['ca', 'abc', 2],
    ['', 'pay', 3],
  ])('from %j to %j is %i', (from, to, distance) => expect(editDistance(from, to)).toBe(distance));

  test('is the same in both directions', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
      }),
    );
  });

  test('is zero for the same word, and only then', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
    fc.assert(
      fc.property(word, (a) => {
        expect(editDistance(a, a)).toBe(0);
      }),
    );
  });

  test('is no longer over a third word', () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
      { numRuns: 2000 },
    );
  });

  test('lies between the difference of the lengths and the length of the longer word', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  test('is not changed by what stands before or behind both', () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(c + a, c + b)).toBe(editDistance(a, b));
      }),
    );
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a + c, b + c)).toBe(editDistance(a, b));
      }),
    );
  });
});

describe('the nearest names', () => {
  const names = ['ml-engineer', 'ml-researcher', 'data-engineer', 'designer'];

  test('come for a word with a typing error', () => {
    expect(nearest('ml-enginer', names)).toEqual(['ml-engineer']);
  });

  test('come whatever the case', () => {
    expect(nearest('ML-Engineer', names)).toContain('ml-engineer');
  });

  test('come for a part of a name', () => {
    expect(nearest('engineer', names)).toEqual(['data-engineer', 'ml-engineer']);
  });

  test('begin with the name itself', () => {
    expect(nearest('pay', ['base-pay', 'pay'])).toEqual(['pay', 'base-pay']);
  });

  test('are none when nothing comes close', () => {
    expect(nearest('astronaut', names)).toEqual([]);
  });

  test('are none when two letters stand somewhere in a longer word', () => {
    expect(nearest('recruiter', ['it', 'cr', ''])).toEqual([]);
  });

  test('are as many as were asked for, and each once', () => {
    expect(nearest('rows', ['rots', 'bows', 'rots', 'cows'], 2)).toEqual(['bows', 'cows']);
  });

  test('are names that were given, the name itself first if it is there', () => {
    fc.assert(
      fc.property(word, fc.array(word), (written, given) => {
        const found = nearest(written, given);
        expect(given).toEqual(expect.arrayContaining(found));
        if (given.includes(written)) expect(found[0]).toBe(written);
      }),
    );
  });

  test('are the same in whatever order the names come', () => {
    fc.assert(
      fc.property(word, fc.uniqueArray(word), (written, given) => {
        expect(nearest(written, given)).toEqual(nearest(written, [...given].reverse()));
      }),
    );
  });
});
