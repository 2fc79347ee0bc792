/** A piece of a record's text: plain words, a figure by its id, or a link. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'figure'; id: string }
  | { kind: 'link'; text: string; href: string };

const mark = /\{(?<figure>[^{}]*)\}|\[(?<words>[^[\]]+)\]\((?<href>[^()\s]+)\)/g;

/** Reads `Base is {pay-usa}, see [the table](/pay/).` into its pieces. */
export function readRichText(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const addText = (until: number) => {
    if (until > end) pieces.push({ kind: 'text', text: text.slice(end, until) });
  };
  for (const match of text.matchAll(mark)) {
    addText(match.index);
    end = match.index + match[0].length;
    const { figure, words = '', href = '' } = match.groups ?? {};
    pieces.push(figure === undefined ? { kind: 'link', text: words, href } : { kind: 'figure', id: figure });
  }
  addText(text.length);
  return pieces;
}

/** The words of a text alone, for where nothing can be marked up; a figure has none. */
export function plainText(text: string): string {
  return readRichText(text)
    .map((piece) => (piece.kind === 'figure' ? '' : piece.text))
    .join('');
}
