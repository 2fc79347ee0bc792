import type { Figure } from '../schemas/figure.ts';
import { figureText } from './figure-text.ts';
import { findRecord } from './find-record.ts';
import { readRichText } from './rich-text.ts';

/** A record's text without its links, and with its figures written out. */
export function plainText(text: string, figures: ReadonlyMap<string, Figure>): string {
  return readRichText(text)
    .map((piece) => (piece.kind === 'figure' ? figureText(findRecord(figures, piece.id)) : piece.text))
    .join('');
}
