import { breakLines, lineHeight, type PlacedText, pictureWidth, placeLines } from './canvas.ts';

/** A box of text in a picture, with a mark that names it where it has one. */
export interface PlacedBox {
  x: number;
  y: number;
  width: number;
  height: number;
  mark: { x: number; y: number; text: string } | null;
  lines: readonly PlacedText[];
}

/** How far what hangs below a box stands to its right. */
export const indent = 32;
/** How much wider bold letters are. */
const boldness = 1.17;
/** From the top of a box to the middle of its first line, where arrows meet it. */
export const entry = 17;

const padding = 8;
/** From the top of a line to where its text stands. */
const baseline = 14.5;
const markCenter = 16;

/** A text in lines that begin at this height. */
export function placeText(text: string, x: number, y: number, width: number): PlacedText[] {
  return placeLines(breakLines(text, width), x, y + baseline);
}

/** A box from here to the right edge of the picture, as tall as its text needs. */
export function placeBox(text: string, mark: string | null, x: number, y: number, isBold = false): PlacedBox {
  const width = pictureWidth - 1 - x;
  const textStart = mark === null ? x + 10 : x + markCenter + 16;
  const lines = placeText(text, textStart, y + padding, (x + width - 6 - textStart) / (isBold ? boldness : 1));
  return {
    x,
    y,
    width,
    height: lines.length * lineHeight + 2 * padding,
    mark: mark === null ? null : { x: x + markCenter, y: y + entry, text: mark },
    lines,
  };
}

/** A line down from a box and to the right, to where its arrow meets the next one. */
export function elbow(x: number, from: number, to: { x: number; y: number }): string {
  return `M${x} ${from}V${to.y}H${to.x - 2}`;
}

export function arrowRight({ x, y }: { x: number; y: number }): string {
  return `M${x - 8} ${y - 4.5}L${x - 1} ${y}L${x - 8} ${y + 4.5}Z`;
}

export function arrowDown({ x, y }: { x: number; y: number }): string {
  return `M${x - 4.5} ${y - 8}L${x} ${y - 1}L${x + 4.5} ${y - 8}Z`;
}
