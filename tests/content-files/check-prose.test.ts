import { describe, expect, test } from 'vitest';
import { checkProse } from '../../src/content-files/check-prose.ts';
import { faultSentence } from '../../src/content-files/fault.ts';

const sentences = (text: string) => checkProse(text, ['toy-pay'], 'toys.yaml', 3).map(faultSentence);

describe("a record's text", () => {
  test.each(['Plain words (in brackets).', 'It costs {toy-pay}.', 'See [the table](/pay/#toys).'])(
    'may be: %s',
    (text) => {
      expect(sentences(text)).toEqual([]);
    },
  );

  test('names figures that there are', () => {
    expect(sentences('It costs {toy-pya}.')).toEqual([
      'toys.yaml:3: found a reference to "toy-pya", expected the id of a record in data/figures. Did you mean toy-pay?',
    ]);
  });

  test('links from the root', () => {
    expect(sentences('See [pay](pay/) and [toys](https://toys.example/).')).toEqual([
      'toys.yaml:3: found a link to pay/ in a record, expected an address from the root such as /pay/. Write it from the root.',
      'toys.yaml:3: found a link to https://toys.example/ in a record, expected an address from the root such as /pay/. Write it from the root.',
    ]);
  });

  test.each([
    ['A **bold** word.', '**'],
    ['A `word` in code.', '`'],
    ['A <b>tag</b>.', '<'],
    ['A figure {toy-pay without its end.', '{'],
    ['A [link] without its address.', '['],
  ])('has no other markup: %s', (text, mark) => {
    expect(sentences(text)).toEqual([
      `toys.yaml:3: found "${mark}" in a record's text, expected plain words, figures as {figure-id} and links as [words](/address/). Remove it, or close what it opens.`,
    ]);
  });
});
