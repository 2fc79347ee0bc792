import { readRichText } from '../domain/rich-text.ts';
import type { Fault } from './fault.ts';
import { missingRecord } from './records.ts';

const expected = 'plain words, figures as {figure-id} and links as [words](/address/)';

/** A record's text has no markup but figures that there are and links from the root. */
export function checkProse(text: string, figures: readonly string[], file: string, line: number | undefined): Fault[] {
  return readRichText(text).flatMap((piece): Fault[] => {
    if (piece.kind === 'figure') {
      return figures.includes(piece.id) ? [] : [missingRecord('figures', figures, piece.id, file, line)];
    }
    if (piece.kind === 'link') {
      if (/^\/(?!\/)/.test(piece.href)) return [];
      const found = `a link to ${piece.href} in a record`;
      return [
        { file, line, found, expected: 'an address from the root such as /pay/', fix: 'Write it from the root.' },
      ];
    }
    const [markup] = /[{}`<>[\]]|\*\*|__/.exec(piece.text) ?? [];
    if (markup === undefined) return [];
    return [
      { file, line, found: `"${markup}" in a record's text`, expected, fix: 'Remove it, or close what it opens.' },
    ];
  });
}
