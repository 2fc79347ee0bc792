import { expect, test } from 'vitest';
import { curlQuotes } from '../../src/domain/curl-quotes.ts';

test.each([
  ['They said "no" twice.', 'They said “no” twice.'],
  ['"AI engineer" (or "MLE")', '“AI engineer” (or “MLE”)'],
  ["It doesn't, and the engineers' week", 'It doesn’t, and the engineers’ week'],
  ["the word 'soon' in \"'soon' is a lie\"", 'the word ‘soon’ in “‘soon’ is a lie”'],
  ["the '90s", 'the ’90s'],
  ['“Curled” already, isn’t it', '“Curled” already, isn’t it'],
])('%s', (straight, curled) => {
  expect(curlQuotes(straight)).toBe(curled);
});
