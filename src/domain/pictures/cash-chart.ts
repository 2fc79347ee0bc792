import { lineHeight, type PlacedText, pictureWidth, rounded } from './canvas.ts';

export interface Curve {
  id: string;
  /** What is left at the start and after each month. */
  left: readonly number[];
}

export interface CashChart {
  width: number;
  height: number;
  /** The line of zero, and the strokes of the months. */
  axis: string;
  labels: readonly (PlacedText & { anchor: 'start' | 'middle' | 'end' })[];
  curves: readonly { id: string; line: string }[];
}

const height = 220;
const top = lineHeight + 8;
const bottom = height - 2 * lineHeight - 6;

/** Draws what is left over the months, until all curves are at nothing or the months are over. */
export function cashChart(
  curves: readonly Curve[],
  months: number,
  nameAmount: (amount: number) => string,
  nameMonth: (month: number) => string,
): CashChart {
  const most = Math.max(1, ...curves.flatMap(({ left }) => left));
  const x = (month: number) => rounded(1 + (month * (pictureWidth - 2)) / months);
  const y = (amount: number) => rounded(bottom - (Math.max(0, amount) * (bottom - top)) / most);
  const step = Math.ceil(months / 4);
  const marks = Array.from({ length: Math.floor(months / step) + 1 }, (_, index) => index * step);
  return {
    width: pictureWidth,
    height,
    axis: `M1 ${bottom}H${pictureWidth - 1}${marks.map((month) => `M${x(month)} ${bottom}v6`).join('')}`,
    labels: [
      { x: 1, y: lineHeight - 4, text: nameAmount(most), anchor: 'start' },
      ...marks.map((month, index) => ({
        ...{ x: x(month), y: bottom + (1 + (index % 2)) * lineHeight, text: nameMonth(month) },
        anchor: anchorAt(month / months),
      })),
    ],
    curves: curves.map(({ id, left }) => ({ id, line: lineOf(left.slice(0, months + 1), x, y) })),
  };
}

/** A line down to zero, which it meets between two months, and not along it. */
function lineOf(left: readonly number[], x: (month: number) => number, y: (amount: number) => number): string {
  const broke = left.findIndex((amount) => amount < 0);
  const shown = broke === -1 ? left : left.slice(0, broke);
  const points = shown.map((amount, month) => `${x(month)} ${y(amount)}`);
  const [before = 0, after = 0] = [left[broke - 1], left[broke]];
  if (broke > 0) points.push(`${x(broke - 1 + before / (before - after))} ${y(0)}`);
  return `M${points.join('L')}`;
}

/** A name at an end of the axis stays within the picture. */
function anchorAt(share: number): 'start' | 'middle' | 'end' {
  if (share < 0.1) return 'start';
  return share > 0.9 ? 'end' : 'middle';
}
