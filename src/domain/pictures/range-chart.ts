import { dollars } from '../figure-text.ts';
import { wrapText } from '../wrap-text.ts';

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
  /** Whether nobody says where the range is from. */
  isHatched: boolean;
}

export interface BandGroup {
  name: string;
  bands: readonly Band[];
}

export interface PlacedText {
  x: number;
  y: number;
  text: string;
}

interface PlacedBand {
  label: readonly PlacedText[];
  range: PlacedText;
  origin: readonly PlacedText[];
  bar: { left: number; right: number; top: number; bottom: number };
  /** Outline of the bar. */
  outline: string;
  /** Lines across the bar; empty when there are none. */
  hatching: string;
}

export interface RangeChart {
  width: number;
  height: number;
  ticks: readonly PlacedText[];
  /** Where the amounts are named: above the first bar and below the last. */
  axes: readonly number[];
  /** The line that each bar lies on, with a stroke for each amount of the axis. */
  tracks: string;
  groups: readonly { name: PlacedText | null; bands: readonly PlacedBand[] }[];
}

/** As wide as the text column of a phone, so that a unit is about a pixel there. */
export const pictureWidth = 360;
/** Between two lines of text of the size that styles/pictures.css sets. */
export const lineHeight = 18;
/** The widest common fonts need this much for a letter on average. */
export const letterWidth = 8.2;

const barHeight = 12;
/** Digits are wider than letters. */
const digitWidth = 9;
const lineLetters = Math.floor(pictureWidth / letterWidth);

/** Draws ranges of pay over one axis, those of a group below its name; a single group needs none. */
export function rangeChart(groups: readonly BandGroup[]): RangeChart {
  const all = groups.flatMap(({ bands }) => bands);
  const amounts = axisAmounts(Math.min(...all.map(({ low }) => low)), Math.max(...all.map(({ high }) => high)));
  // Half of the longest amount: the first and last stand in the middle over their ends of the axis.
  const margin = (Math.max(...amounts.map((amount) => dollars(amount).length)) * digitWidth) / 2;
  const place = placeOn(amounts, margin);
  let y = lineHeight + 6;
  const firstAxis = y;
  y += 4;
  const placed = groups.map(({ name, bands }) => {
    const isNamed = groups.length > 1;
    if (isNamed) y += lineHeight + 12;
    const heading = isNamed ? { x: 0, y, text: name } : null;
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
    ticks: amounts.map((amount) => ({ x: place(amount), y: 0, text: dollars(amount) })),
    axes: [firstAxis, lastAxis],
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
  const label = wrapText(band.label, labelWidth / letterWidth).map((text, index) => ({
    x: 0,
    y: top + (index + 1) * lineHeight,
    text,
  }));
  const end = top + label.length * lineHeight;
  const origin = wrapText(band.origin, lineLetters).map((text, index) => ({
    x: 0,
    y: end + (index + 1) * lineHeight,
    text,
  }));
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
  };
}

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

function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
