import { expect, test } from 'vitest';
import { plainText } from '../../src/domain/plain-text.ts';
import { toyFigures } from '../toys-of-roles.ts';

test.each([
  ['stays as it is', 'Toys break.', 'Toys break.'],
  ['has its figures written out', 'Of all, {toy-share} break for {toy-pay}.', 'Of all, 7% break for $100k–$120k.'],
  ['has the words of its links', 'See [the toys](/roles/) and [glue](/team/#glue).', 'See the toys and glue.'],
  ['may be a link or a figure alone', '[{](/a/){toy-share}', '{7%'],
  ['may be empty', '', ''],
])('a text %s', (_, text, plain) => expect(plainText(text, toyFigures)).toBe(plain));

test('a text with a figure that there is not is a fault of ours', () => {
  expect(() => plainText('{toy-glue}', toyFigures)).toThrow('There is no record "toy-glue" in the data.');
});
