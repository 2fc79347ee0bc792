import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText, readRichText } from '../../src/domain/rich-text.ts';

describe("a record's text", () => {
  test('is one piece when nothing stands in it', () => {
    expect(readRichText('A wooden train.')).toEqual([{ kind: 'text', text: 'A wooden train.' }]);
  });

  test('holds figures and links between its words', () => {
    expect(readRichText('It costs {toy-pay}, see [the table](/pay/#toys).')).toEqual([
      { kind: 'text', text: 'It costs ' },
      { kind: 'figure', id: 'toy-pay' },
      { kind: 'text', text: ', see ' },
      { kind: 'link', text: 'the table', href: '/pay/#toys' },
      { kind: 'text', text: '.' },
    ]);
  });

  test('may begin and end with one', () => {
    expect(readRichText('{toy-pay}')).toEqual([{ kind: 'figure', id: 'toy-pay' }]);
    expect(readRichText('[Pay](/pay/)')).toEqual([{ kind: 'link', text: 'Pay', href: '/pay/' }]);
  });

  test.each(['a {toy', 'toy}', '[toys]', '(toys)', '[toys](two words)'])(
    'is words where a mark is not whole: %s',
    (text) => {
      expect(readRichText(text)).toEqual([{ kind: 'text', text }]);
    },
  );

  test('loses no word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z {}[\]()/]*$/), (text) => {
        const again = readRichText(text).map((piece) => {
          if (piece.kind === 'text') return piece.text;
          return piece.kind === 'figure' ? `{${piece.id}}` : `[${piece.text}](${piece.href})`;
        });
        expect(again.join('')).toBe(text);
      }),
    );
  });
});

test('the words of a text can stand alone', () => {
  expect(plainText('See [the table](/pay/) of {toy-share} toys.')).toBe('See the table of  toys.');
});
