/**
 * The rows of a text of comma-separated values; cells in quotes may hold commas, line breaks and doubled quotes. Fails
 * with a sentence where a quote is out of place, rather than leave out what it can't read.
 */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  // Each match is a cell, in quotes or bare, and what ends it; the last one of the text ends with nothing.
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r?\n|$)/gy)) {
    if (end === '' && quoted === undefined && bare === '' && row.length === 0) return rows;
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    if (end === '') return rows;
    row = [];
  }
  throw new Error(`row ${rows.length + 1} has a quote that is not closed or not doubled, or half a line break`);
}

/** Rows as comma-separated values. What a spreadsheet would take for a formula stays text. */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+@\t\r-]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
