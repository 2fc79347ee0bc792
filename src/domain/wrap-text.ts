/**
 * Breaks a text into lines for a picture, since SVG breaks none. Lines end between words; a word that is longer than
 * a line is cut, for text outside the frame could not be read at all.
 *
 * @param maxCharacters how many characters a line holds, at least one
 */
export function wrapText(text: string, maxCharacters: number): string[] {
  const room = Math.max(1, Math.floor(maxCharacters));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t\r\n]+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (lengthOf(longer) <= room) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = cut(word, room);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Counted in whole characters: half of a sign that takes two would show as a box. */
function lengthOf(text: string): number {
  return [...text].length;
}

function cut(word: string, room: number): string[] {
  const characters = [...word];
  const pieces: string[] = [];
  for (let start = 0; start < characters.length; start += room) {
    pieces.push(characters.slice(start, start + room).join(''));
  }
  return pieces;
}
