import { breakLines, lineHeight, type PlacedText, pictureWidth, placeLines } from './canvas.ts';

export interface MatrixRow<Depth extends string> {
  name: string;
  depths: readonly Depth[];
}

interface PlacedRow<Depth extends string> {
  name: readonly PlacedText[];
  /** Height of the line below the row. */
  bottom: number;
  marks: readonly { x: number; y: number; depth: Depth }[];
}

export interface Matrix<Depth extends string> {
  width: number;
  height: number;
  heads: readonly PlacedText[];
  /** Height of the line below the heads. */
  top: number;
  rows: readonly PlacedRow<Depth>[];
  legend: readonly { x: number; y: number; depth: Depth; lines: readonly PlacedText[] }[];
}

const namesWidth = 120;
const padding = 9;
/** From the top of a line to where its text stands. */
const baseline = lineHeight - 5;
/** From the middle of a mark to where its words begin. */
const legendIndent = 34;

/** Lays out who needs how much of what: a row each, a column for every head, and what the marks mean below. */
export function roleMatrix<Depth extends string>(
  heads: readonly string[],
  rows: readonly MatrixRow<Depth>[],
  legend: readonly { depth: Depth; text: string }[],
): Matrix<Depth> {
  // A long head needs a wide column.
  const widths = heads.map(({ length }) => (length / heads.join('').length) * (pictureWidth - namesWidth));
  const middles = widths.map(
    (width, column) => namesWidth + widths.slice(0, column).reduce((sum, before) => sum + before, 0) + width / 2,
  );
  const middle = (column: number) => Math.round(middles[column] ?? pictureWidth);
  const top = lineHeight + padding;
  let y = top;
  const placedRows = rows.map(({ name, depths }) => {
    const lines = breakLines(name, namesWidth);
    const height = lines.length * lineHeight + 2 * padding;
    const row = {
      name: placeLines(lines, 0, y + padding + baseline),
      bottom: y + height,
      marks: depths.map((depth, column) => ({ x: middle(column), y: y + height / 2, depth })),
    };
    y = row.bottom;
    return row;
  });
  y += padding;
  const placedLegend = legend.map(({ depth, text }) => {
    const lines = breakLines(text, pictureWidth - legendIndent);
    const item = {
      x: 12,
      y: y + padding + lineHeight / 2,
      depth,
      lines: placeLines(lines, legendIndent, y + padding + baseline),
    };
    y += lines.length * lineHeight + padding;
    return item;
  });
  return {
    width: pictureWidth,
    height: y + padding,
    heads: heads.map((text, column) => ({ x: middle(column), y: lineHeight, text })),
    top,
    rows: placedRows,
    legend: placedLegend,
  };
}
