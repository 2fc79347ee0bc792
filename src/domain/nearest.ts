/** How many letters must be added, taken away, changed or swapped with their neighbor to turn one word into another. */
export function editDistance(from: string, to: string): number {
  const rows = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  const lastRowOf = new Map<string, number>();
  for (let row = 1; row <= from.length; row += 1) {
    const letter = from.charAt(row - 1);
    const current = [row];
    rows.push(current);
    let lastColumn = 0;
    for (let column = 1; column <= to.length; column += 1) {
      const other = to.charAt(column - 1);
      const costs = [
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + Number(letter !== other),
      ];
      // Two neighbors may be swapped although letters were taken out, or will be put in, between them.
      const lastRow = lastRowOf.get(other);
      if (lastRow !== undefined && lastColumn > 0) {
        costs.push(at(lastRow - 1, lastColumn - 1) + (row - lastRow) + (column - lastColumn) - 1);
      }
      current.push(Math.min(...costs));
      if (letter === other) lastColumn = column;
    }
    lastRowOf.set(letter, row);
  }
  return at(from.length, to.length);
}

/** The names most like the one that was written, best first; none when nothing comes close. */
export function nearest(written: string, names: Iterable<string>, most = 3): string[] {
  const wanted = written.toLowerCase();
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  const scored: { name: string; distance: number }[] = [];
  for (const name of new Set(names)) {
    const candidate = name.toLowerCase();
    // Two words of very different lengths can't be close: most candidates are ruled out without the full comparison.
    const isPart = Math.min(wanted.length, candidate.length) > 2;
    const contains = isPart && candidate !== wanted && (candidate.includes(wanted) || wanted.includes(candidate));
    if (!contains && Math.abs(candidate.length - wanted.length) > allowed) continue;
    const edits = editDistance(wanted, candidate);
    // A name that is part of the other is close whatever its length, but never closer than a slip of the pen.
    const distance = contains ? Math.min(edits, allowed) : edits;
    if (distance <= allowed) scored.push({ name, distance });
  }
  scored.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  return scored.slice(0, most).map(({ name }) => name);
}
