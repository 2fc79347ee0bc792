import { describe, expect, test } from 'vitest';
import { ContentError, faultSentence, listOr, stopOnFaults } from '../../src/content-files/fault.ts';

const fault = { file: 'content/site.yaml', line: 3, found: 'a stone', expected: 'bread', fix: 'Bake some.' };

describe('a fault', () => {
  test('is a sentence with file and line, what is there, what should be there, and what to do', () => {
    expect(faultSentence(fault)).toBe('content/site.yaml:3: found a stone, expected bread. Bake some.');
  });

  test('may have no line', () => {
    expect(faultSentence({ ...fault, line: undefined })).toMatch(/^content\/site\.yaml: found/);
  });

  test('stops what is being done, with one line for each', () => {
    expect(() => stopOnFaults([fault, { ...fault, line: 5 }])).toThrow(
      new ContentError([fault, { ...fault, line: 5 }]),
    );
    expect(new ContentError([fault, { ...fault, line: 5 }]).message.split('\n')).toHaveLength(2);
  });

  test('stops nothing when there is none', () => {
    expect(() => stopOnFaults([])).not.toThrow();
  });
});

describe('a list of names', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a or b'],
    [['a', 'b', 'c'], 'a, b or c'],
  ])('%j is %j', (names, text) => {
    expect(listOr(names)).toBe(text);
  });
});
