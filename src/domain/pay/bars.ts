import { findById } from './find-by-id.ts';
import type { Inputs } from './inputs.ts';
import { createConverter, figureCurrency, mapRange, roundTo } from './money.ts';
import type { BandMeasure, NamedSource, PayBand, PayData } from './pay-data.ts';
import type { Recommendation } from './recommend.ts';
import { formatRows, formatYears, nameSeat } from './words.ts';

/** One source's range of pay, in the currency of the inputs. */
export interface Bar {
  label: string;
  low: number;
  high: number;
  /** Its median, or our target; `null` where there is none. */
  middle: number | null;
  isOpen: boolean;
  /** Whether little or nothing that is known stands behind it. */
  isThin: boolean;
  /** Whether it is the range that we recommend. */
  isOurs: boolean;
  placeName: string;
  /** When it held, in the words of the source's record; `null` where it does not say. */
  date: string | null;
  source: NamedSource | null;
  /** What stands behind it, where that was counted. */
  counts: { unique: number; rows: number } | null;
  /** Id of the figure that it shows, if one does. */
  figure: string | null;
  isSourced: boolean;
}

export interface BarGroup {
  id: 'base' | 'official' | 'unclear' | 'total';
  name: string;
  bars: readonly Bar[];
}

const groups: readonly (readonly [BarGroup['id'], string, readonly BandMeasure[]])[] = [
  ['base', 'Base pay', ['base']],
  ['official', 'Official wages, nearest occupation', ['official-wage']],
  ['unclear', 'Base or total not said', ['pay-unspecified', 'average-pay']],
  ['total', 'Total pay', ['total']],
];

/** Every source that says something about the role, and our own range first; base and total pay are kept apart. */
export function listBars(data: PayData, inputs: Inputs, found: Recommendation | null): BarGroup[] {
  const convert = createConverter(data.currencies);
  const bands = data.bands.filter(({ roles, measure }) => roles.includes(inputs.role) && measure !== 'equity');
  // To the last digit, changed money would look more exact than it is.
  const toMoney = (amount: number, from = figureCurrency) =>
    from === inputs.currency ? amount : roundTo(convert(amount, from, inputs.currency), data.roundTo);
  const own = found ? [ourBar(data, inputs, found), ...adsBar(data, inputs, found)] : [];
  return groups.flatMap(([id, name, measures]): BarGroup[] => {
    const bars = [
      ...(id === 'base' ? own : []),
      ...bands.filter(({ measure }) => measures.includes(measure)).map((band) => bandBar(band, toMoney)),
    ];
    return bars.length > 0 ? [{ id, name, bars }] : [];
  });
}

function ourBar(data: PayData, inputs: Inputs, { range, place }: Recommendation): Bar {
  return {
    label: `Our range: ${seatOf(data, inputs)}`,
    ...range,
    isOpen: false,
    isThin: false,
    isOurs: true,
    placeName: place.name,
    date: data.published,
    source: null,
    counts: null,
    figure: null,
    isSourced: true,
  };
}

function adsBar({ market, thin, roundTo: step, ...data }: PayData, inputs: Inputs, { reading }: Recommendation): Bar[] {
  if (reading === null) return [];
  const { quartiles, kind, cell, ratio, place } = reading;
  const base = findById(data.places, cell.place);
  const level = findById(data.levels, cell.level);
  const role = findById(data.roles, inputs.role);
  const years = formatYears(cell.since, market.lastYear);
  const from = kind === 'counted' ? [] : [` ${base.inText}`];
  if (ratio) from.push(`scaled by ${formatRows(ratio)} ${findById(data.places, ratio.place).inText}`);
  if (kind === 'by-premium') from.push(`raised by the difference that ${data.discount.source.name} gives`);
  return [
    {
      label: `Job ads: ${nameSeat(role, level)}, middle half of ${formatRows(cell)}${from.join(', ')}`,
      ...mapRange(quartiles, (amount) => roundTo(amount, step)),
      isOpen: false,
      isThin: kind !== 'counted' || cell.unique < thin,
      isOurs: false,
      placeName: place.name,
      date: years,
      source: market.source,
      counts: { unique: (ratio ?? cell).unique, rows: (ratio ?? cell).rows },
      figure: null,
      isSourced: true,
    },
  ];
}

function bandBar(band: PayBand, convert: (amount: number, from?: string) => number): Bar {
  const toMoney = (amount: number) => convert(amount, band.currency);
  return {
    label: band.what,
    low: toMoney(band.low),
    high: toMoney(band.high),
    middle: band.middle === null ? null : toMoney(band.middle),
    isOpen: band.isOpen,
    isThin: !band.isSourced,
    isOurs: false,
    placeName: band.placeName,
    date: band.date,
    source: band.source,
    counts: null,
    figure: band.figure,
    isSourced: band.isSourced,
  };
}

function seatOf({ roles, levels }: PayData, { role, level }: Inputs): string {
  return nameSeat(findById(roles, role), findById(levels, level));
}
