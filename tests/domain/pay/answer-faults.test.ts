import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/domain/pay/answer.ts';
import { listFaults } from './answer-faults.ts';
import { toyChoices, toyData } from './toy-data.ts';

const good = answer(toyData, toyChoices());

test('an answer that is right has no fault', () => expect(listFaults(good)).toEqual([]));

describe('a fault is', () => {
  test.each([
    ...[
      'It is undefined.',
      'It is NaN.',
      'It is null.',
      '$Infinity',
      '[object Object]',
      'Two  spaces.',
      ' At the start.',
    ],
    ...['At the end. ', 'It ( ) lacks a word.', 'A gap .', 'Two dots..', 'One (parenthesis.', 'One parenthesis).', ''],
  ])('the sentence %j', (sentence) => expect(listFaults({ ...good, sentence })).toHaveLength(1));

  test.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 1e13])('the number %d', (percent) => {
    const [stake] = answer(toyData, toyChoices({ equity: 1 })).stake;
    if (stake === undefined) throw new Error('There is a stake.');
    expect(listFaults({ ...good, stake: [{ ...stake, percent }] })).toEqual([`percent is ${percent}`]);
  });

  test('a value that is not there', () => {
    expect(listFaults({ ...good, edition: undefined } as unknown as typeof good)).toEqual(['edition is undefined']);
  });
});
