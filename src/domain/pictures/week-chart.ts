import {
  barHeight,
  breakLines,
  digitWidth,
  lineHeight,
  type PlacedText,
  pictureWidth,
  placeLines,
  rounded,
} from './canvas.ts';

/** What takes some weeks, both counted from 1. */
export interface Span {
  label: string;
  from: number;
  to: number;
  /** The weeks in words. */
  weeks: string;
}

interface PlacedSpan {
  label: readonly PlacedText[];
  weeks: PlacedText;
  /** Outline of the bar. */
  bar: string;
}

export interface WeekChart {
  width: number;
  height: number;
  /** The numbers of the weeks, above the first bar and below the last. */
  axes: readonly (readonly PlacedText[])[];
  /** The line that each bar lies on. */
  tracks: string;
  spans: readonly PlacedSpan[];
}

/** Draws what takes how many weeks, one below the other over one axis of weeks. */
export function weekChart(spans: readonly Span[]): WeekChart {
  const last = Math.max(...spans.map(({ to }) => to));
  const width = pictureWidth / last;
  const numbers = (baseline: number): PlacedText[] =>
    Array.from({ length: last }, (_, index) => ({
      x: rounded((index + 0.5) * width),
      y: baseline,
      text: String(index + 1),
    }));
  let y = lineHeight + 6;
  const firstAxis = numbers(y - 6);
  let tracks = '';
  const placed = spans.map(({ label, from, to, weeks }): PlacedSpan => {
    const lines = breakLines(label, pictureWidth - (weeks.length + 1) * digitWidth);
    const text = placeLines(lines, 0, y + lineHeight);
    const top = y + lines.length * lineHeight + 8;
    const [left, right] = [rounded((from - 1) * width), rounded(to * width)];
    const bar = `M${left} ${top}H${right}V${top + barHeight}H${left}Z`;
    tracks += `M0 ${top + barHeight / 2}H${pictureWidth}`;
    const result = { label: text, weeks: { x: pictureWidth, y: y + lineHeight, text: weeks }, bar };
    y = top + barHeight + 8;
    return result;
  });
  return {
    width: pictureWidth,
    height: y + lineHeight + 6,
    axes: [firstAxis, numbers(y + lineHeight - 2)],
    tracks,
    spans: placed,
  };
}
