import type { Disagreement } from '../../schemas/disagreement.ts';
import type { ExchangeRate } from '../../schemas/exchange-rate.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { Level } from '../../schemas/level.ts';
import type { Market } from '../../schemas/market.ts';
import type { PayMethod } from '../../schemas/pay-method.ts';
import type { Place } from '../../schemas/place.ts';
import type { Role } from '../../schemas/role.ts';
import type { Source } from '../../schemas/source.ts';
import { isSourceGiven } from '../source-given.ts';
import { findById } from './find-by-id.ts';
import { figureCurrency } from './money.ts';
import type { BandMeasure, NamedSource, PayBand, PayData } from './pay-data.ts';

/** The records that pay data is made from, each kind in the order of its file. */
export interface PayRecords {
  method: PayMethod;
  market: Market;
  rates: readonly ExchangeRate[];
  places: readonly Place[];
  roles: readonly Role[];
  levels: readonly Level[];
  figures: readonly Figure[];
  sources: readonly Source[];
  disagreements: readonly Disagreement[];
  /** Country and currency that tools start with. */
  defaults: { country: string; currency: string };
}

/** What stands in no record, because everybody knows it. */
const dollars = { id: figureCurrency, name: 'US dollars', usd: 1, rate: null };

/** Pay data as the calculator needs it and no more: it goes to the reader's browser, and is kept for old links. */
export function compilePayData(records: PayRecords): PayData {
  const { method, market, rates, places, roles, levels, figures, disagreements, defaults } = records;
  const discount = findById(figures, method.discount.figure);
  return {
    edition: method.edition,
    published: method.published,
    roles: roles.map(({ id, name, plural, ladder }) => ({
      id,
      name,
      plural,
      levels: ladder.map(({ level }) => level),
      titlesNote: market.rule.roles.find(({ role }) => role === id)?.note ?? '',
    })),
    levels: levels.map(({ id, name, track }) => ({
      id,
      name,
      isLeading: track === 'leading',
      ...countedAs(method, id),
    })),
    places: places.map(({ id, name, inText, within, currency, onCosts, onCostsNote }) => ({
      ...{ id, name, inText, currency, onCosts, onCostsNote },
      within: within ?? null,
    })),
    currencies: [
      dollars,
      ...rates.map(({ id, name, usd, date, source }) => ({
        ...{ id, name, usd },
        rate: { date, source: nameSource(records, source) },
      })),
    ],
    market: {
      source: nameSource(records, market.source),
      base: market.rule.base,
      lastYear: market.cells.length > 0 ? Math.max(...market.rule.years) : 0,
      minimum: market.rule.minimum,
      cells: market.cells,
      ratios: market.ratios,
      remote: market.remote ?? null,
    },
    bands: listBands(records),
    width: method.width,
    roundTo: method.roundTo,
    roundMonthTo: method.roundMonthTo,
    thin: method.thin,
    firm: method.firm,
    discount: {
      ...endsOf(discount),
      from: method.discount.from,
      places: method.discount.places,
      source: nameSource(records, discount.source),
      figure: discount.id,
    },
    rival: method.rival,
    dilution: method.dilution,
    defaults: { ...method.defaults, place: defaults.country, currency: defaults.currency },
    ...ownWords(records),
    disagreements: disagreements.map(({ id, title }) => ({ id, title })),
    placeDisagreements: disagreementsAbout(records, discount.id),
  };
}

/** Nothing for a handbook in which no company has bands of its own. */
function ownWords({ figures, sources, market }: PayRecords): Pick<PayData, 'own'> {
  const isOwn = (figure: Figure) => findById(sources, figure.source).kind === 'company';
  if (!figures.some(isOwn)) return {};
  const none = 'The company has no band for this role and level here. Ask whoever sets its pay.';
  return {
    own: {
      decides: 'The company’s own band decides, and its middle is the target',
      firm: 'It is the company’s own band.',
      ...(market.cells.length > 0 ? {} : { none }),
    },
  };
}

function countedAs({ levels }: PayMethod, id: string) {
  const { counted, from, middle, to, note } = levels.find(({ level }) => level === id) ?? { note: '' };
  const isCounted = counted !== undefined && from !== undefined && middle !== undefined && to !== undefined;
  return { counted: isCounted ? { level: counted, from, middle, to } : null, note };
}

function nameSource({ sources }: PayRecords, source: string): NamedSource {
  const { id, name } = findById(sources, source);
  return { id, name };
}

function disagreementsAbout({ disagreements }: PayRecords, figure: string): string[] {
  return disagreements.filter(({ figures }) => figures.includes(figure)).map(({ id }) => id);
}

const bandMeasures: readonly string[] = [
  'base',
  'total',
  'pay-unspecified',
  'average-pay',
  'equity',
] satisfies BandMeasure[];

/** What roles name as pay and equity. Figures from ads are left out: the market holds them for all levels. */
function listBands(records: PayRecords): PayBand[] {
  const { roles, figures, method } = records;
  const named = figures.flatMap((figure): PayBand[] => {
    if (!isBandMeasure(figure.measure) || figure.withheld) return [];
    const about = roles
      .filter(({ id, bands, equity }) => [...bands, ...equity].includes(figure.id) || figure.roles?.includes(id))
      .map(({ id }) => id);
    return about.length === 0 ? [] : [makeBand(records, figure, figure.measure, about, null)];
  });
  const ranges = new Map(method.official.map(({ range, median }) => [range, median]));
  const official = [...ranges].map(([range, median]) => {
    const about = method.official.filter((entry) => entry.range === range).map(({ role }) => role);
    const middle = findById(figures, median).value ?? null;
    return makeBand(records, findById(figures, range), 'official-wage', about, middle);
  });
  // The first band that fits is taken, and a company's own goes before all others.
  return [...named.filter(({ isOwn }) => isOwn), ...named.filter(({ isOwn }) => !isOwn), ...official];
}

function isBandMeasure(measure: string): measure is BandMeasure {
  return bandMeasures.includes(measure);
}

function makeBand(
  records: PayRecords,
  figure: Figure,
  measure: BandMeasure,
  roles: readonly string[],
  middle: number | null,
): PayBand {
  const source = findById(records.sources, figure.source);
  return {
    figure: figure.id,
    roles,
    levels: figure.levels ?? [],
    what: figure.what,
    measure,
    place: records.places.find(({ name }) => name === figure.place)?.id ?? null,
    placeName: figure.place,
    ...endsOf(figure),
    isOpen: figure.openEnded === true,
    date: figure.date ?? null,
    source: nameSource(records, figure.source),
    isSourced: isSourceGiven(figure, source),
    middle,
    disagreements: disagreementsAbout(records, figure.id),
    ...(figure.currency === undefined ? {} : { currency: figure.currency }),
    ...(source.kind === 'company' ? { isOwn: true } : {}),
  };
}

function endsOf({ id, value, low, high }: Figure): { low: number; high: number } {
  const [from, to] = [low ?? value, high ?? value];
  if (from === undefined || to === undefined) throw new Error(`The figure "${id}" has no number.`);
  return { low: from, high: to };
}
