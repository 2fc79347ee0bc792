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

/** A range of pay, or one amount where both ends are the same. */
export interface Band {
  /** Whom it is about. */
  label: string;
  /** The range in words. */
  range: string;
  /** Who says so, where and when. */
  origin: string;
  low: number;
  high: number;
  /** Whether the upper end is said to be higher still. */
  isOpen: boolean;
  /** Whether little stands behind the range, or nobody says where it is from. */
  isHatched: boolean;
  /** An amount within the range that is marked. */
  middle?: number | null;
  /** Whether it stands out from the others. */
  isOurs?: boolean;
}

export interface BandGroup {
  name: string;
  bands: readonly Band[];
}

export interface PlacedBand {
  label: readonly PlacedText[];
  range: PlacedText;
  origin: readonly PlacedText[];
  bar: { left: number; right: number; top: number; bottom: number };
  /** Outline of the bar. */
  outline: string;
  /** Lines across the bar; empty when there are none. */
  hatching: string;
  /** The line at the marked amount; empty when there is none. */
  tick: string;
  isOurs: boolean;
}

export interface RangeChart {
  width: number;
  height: number;
  /** The names of the amounts, above the first bar and below the last. */
  axes: readonly (readonly PlacedText[])[];
  /** The line that each bar lies on, with a stroke for each amount of the axis. */
  tracks: string;
  /** A single group has no name. */
  groups: readonly { name: readonly PlacedText[]; bands: readonly PlacedBand[] }[];
}

/** Draws ranges of pay over one axis, those of a group below its name; a single group needs none. */
export function rangeChart(groups: readonly BandGroup[], nameAmount: (amount: number) => string): RangeChart {
  const all = groups.flatMap(({ bands }) => bands);
  const amounts = axisAmounts(Math.min(...all.map(({ low }) => low)), Math.max(...all.map(({ high }) => high)));
  // Half of the longest amount: the first and last stand in the middle over their ends of the axis.
  const margin = (Math.max(...amounts.map((amount) => nameAmount(amount).length)) * digitWidth) / 2;
  const place = placeOn(amounts, margin);
  let y = lineHeight + 6;
  const firstAxis = y;
  y += 4;
  const placed = groups.map(({ name, bands }) => {
    const isNamed = groups.length > 1;
    if (isNamed) y += lineHeight + 12;
    const heading = isNamed ? [{ x: 0, y, text: name }] : [];
    return {
      name: heading,
      bands: bands.map((band) => {
        const result = placeBand(band, y + 6, place);
        y = result.bar.bottom + 8;
        return result;
      }),
    };
  });
  const lastAxis = y + lineHeight;
  return {
    width: pictureWidth,
    height: lastAxis + 6,
    axes: [firstAxis, lastAxis].map((bottom) =>
      amounts.map((amount) => ({ x: place(amount), y: bottom - lineHeight / 4, text: nameAmount(amount) })),
    ),
    tracks: placed
      .flatMap(({ bands }) => bands)
      .map(({ bar }) => track(bar, amounts.map(place)))
      .join(''),
    groups: placed,
  };
}

/** Round amounts from below the lowest to above the highest, few enough that their names have room side by side. */
export function axisAmounts(lowest: number, highest: number): number[] {
  const mostSteps = 5;
  const roughly = Math.max((highest - lowest) / mostSteps, 1);
  const power = 10 ** Math.floor(Math.log10(roughly));
  const steps = [1, 2, 2.5, 5, 10, 20, 25].map((factor) => factor * power);
  const fits = (step: number) => Math.ceil(highest / step) - Math.floor(lowest / step) <= mostSteps;
  const step = steps.find(fits) ?? power * 50;
  const first = Math.floor(lowest / step);
  const last = Math.max(Math.ceil(highest / step), first + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

function placeOn(amounts: readonly number[], margin: number): (amount: number) => number {
  const first = amounts.at(0) ?? 0;
  const last = amounts.at(-1) ?? 1;
  return (amount) => rounded(margin + ((amount - first) / (last - first)) * (pictureWidth - 2 * margin));
}

function placeBand(band: Band, top: number, place: (amount: number) => number): PlacedBand {
  const labelWidth = pictureWidth - (band.range.length + 1) * digitWidth;
  const label = placeLines(breakLines(band.label, labelWidth), 0, top + lineHeight);
  const end = top + label.length * lineHeight;
  const origin = placeLines(breakLines(band.origin, pictureWidth), 0, end + lineHeight);
  const barTop = end + origin.length * lineHeight + 8;
  // One amount has no width: what stands for it is as wide as it is high.
  const isAmount = band.low === band.high;
  const center = Math.min(Math.max(place(band.low), barHeight / 2), pictureWidth - barHeight / 2);
  const bar = {
    left: isAmount ? center - barHeight / 2 : place(band.low),
    right: isAmount ? center + barHeight / 2 : place(band.high),
    top: barTop,
    bottom: barTop + barHeight,
  };
  return {
    label,
    range: { x: pictureWidth, y: top + lineHeight, text: band.range },
    origin,
    bar,
    outline: isAmount ? diamond(bar) : outline(bar, band.isOpen),
    hatching: band.isHatched ? hatching(bar) : '',
    tick: band.middle == null ? '' : `M${place(band.middle)} ${bar.top - tickOverhang}V${bar.bottom + tickOverhang}`,
    isOurs: band.isOurs === true,
  };
}

/** How far the mark of an amount stands out of its bar. */
const tickOverhang = 3;

type Bar = PlacedBand['bar'];

/** A bar whose end is not known points on. */
function outline({ left, right, top, bottom }: Bar, isOpen: boolean): string {
  const half = (bottom - top) / 2;
  const end = isOpen
    ? `H${rounded(right - half)}L${right} ${top + half}L${rounded(right - half)} ${bottom}`
    : `H${right}V${bottom}`;
  return `M${left} ${top}${end}H${left}Z`;
}

function diamond({ left, right, top, bottom }: Bar): string {
  const x = rounded((left + right) / 2);
  const y = (top + bottom) / 2;
  return `M${x} ${top}L${rounded(right)} ${y}L${x} ${bottom}L${rounded(left)} ${y}Z`;
}

/** Slanting lines within a bar, drawn one by one: a pattern would need an id of its own on the page. */
function hatching({ left, right, top, bottom }: Bar): string {
  const height = bottom - top;
  const gap = 6;
  let path = '';
  for (let foot = left - height + gap; foot < right; foot += gap) {
    const from = Math.max(foot, left);
    const to = Math.min(foot + height, right);
    path += `M${rounded(from)} ${rounded(bottom - (from - foot))}L${rounded(to)} ${rounded(bottom - (to - foot))}`;
  }
  return path;
}

function track({ top, bottom }: Bar, marks: readonly number[]): string {
  const y = (top + bottom) / 2;
  return `M${marks.at(0)} ${y}H${marks.at(-1)}${marks.map((x) => `M${x} ${top}V${bottom}`).join('')}`;
}
