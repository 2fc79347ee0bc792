import { wrapText } from '../wrap-text.ts';

/** A line of text; `x` and `y` are where it stands on its baseline. */
export interface PlacedText {
  x: number;
  y: number;
  text: string;
}

/** As wide as the text column of a phone, so that a unit is about a pixel there. */
export const pictureWidth = 360;
/** Between two lines of text of the size that styles/pictures.css sets. */
export const lineHeight = 18;
/** How high a bar is. */
export const barHeight = 12;
/** Digits are wider than letters. */
export const digitWidth = 9;
/** The widest common fonts need this much for a letter on average. */
const letterWidth = 8.2;

/** Breaks a text into lines that fit into a width. */
export function breakLines(text: string, width: number): string[] {
  return wrapText(text, width / letterWidth);
}

/** Lines one below the other, the first of them on this baseline. */
export function placeLines(lines: readonly string[], x: number, baseline: number): PlacedText[] {
  return lines.map((text, index) => ({ x, y: baseline + index * lineHeight, text }));
}

/** Tenths of a unit are as fine as anybody sees; more digits would only weigh. */
export function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
