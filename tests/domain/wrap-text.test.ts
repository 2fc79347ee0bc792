// cspell:ignore kersh toyma toymakership

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrapText } from '../../src/domain/wrap-text.ts';

describe('the lines of a text in a picture', () => {
  test.each([
    ['a text that fits', 'toy maker', 9, ['toy maker']],
    ['a text that does not', 'senior toy maker', 9, ['senior', 'toy maker']],
    ['more than one space', '  toy \n maker ', 4, ['toy', 'make', 'r']],
    ['a word that is too long', 'a toymakership', 5, ['a', 'toyma', 'kersh', 'ip']],
    ['words that must stay together', 'by the toy\u00A0maker', 9, ['by the', 'toy\u00A0maker']],
    ['signs that take two places', '🧸🧸🧸', 2, ['🧸🧸', '🧸']],
    ['nothing', ' ', 9, []],
    ['room for less than one character', 'ab', 0, ['a', 'b']],
  ])('of %s', (_, text, room, lines) => {
    expect(wrapText(text, room)).toEqual(lines);
  });

  test('hold every character but the spaces, and none is longer than its room', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, room) => {
        const lines = wrapText(text, room);
        const bare = (words: string) => words.replaceAll(/[ \t\r\n]/g, '');
        expect(bare(lines.join(''))).toBe(bare(text));
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(room);
      }),
    );
  });
});
