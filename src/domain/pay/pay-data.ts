import type { MarketCell, MarketRatio, Percentile } from '../../schemas/market.ts';

/** A source as results name it. */
export interface NamedSource {
  id: string;
  name: string;
}

export interface PayRole {
  id: string;
  name: string;
  plural: string;
  /** Levels on its ladder, from the lowest up. */
  levels: readonly string[];
  /** What is odd about the titles that stand for it in the salary file; empty where nothing is. */
  titlesNote: string;
}

export interface PayLevel {
  id: string;
  name: string;
  /** Whether it leads people. */
  isLeading: boolean;
  /** How it is read out of the salary file; `null` where nothing in the file stands for it. */
  counted: { level: string; from: Percentile; middle: Percentile; to: Percentile } | null;
  note: string;
}

export interface PayPlace {
  id: string;
  name: string;
  inText: string;
  /** The wider place that pays who works remotely. */
  within: string | null;
  currency: string;
  onCosts: number;
  onCostsNote: string;
}

export interface PayCurrency {
  id: string;
  name: string;
  usd: number;
  /** When the rate held and who says so; `null` for the currency that rates are given in. */
  rate: { date: string; source: NamedSource } | null;
}

export type BandMeasure = 'base' | 'total' | 'pay-unspecified' | 'average-pay' | 'official-wage' | 'equity';

/** A figure of a source document or of official statistics, as far as it concerns a role. */
export interface PayBand {
  figure: string;
  roles: readonly string[];
  /** Empty where the source names none. */
  levels: readonly string[];
  what: string;
  measure: BandMeasure;
  /** The place that it names, if we know it; `null` where it names none. */
  place: string | null;
  placeName: string;
  low: number;
  high: number;
  isOpen: boolean;
  date: string | null;
  source: NamedSource;
  /** Whether anybody can find out where it is from. */
  isSourced: boolean;
  /** Median within it, where there is one. */
  middle: number | null;
  disagreements: readonly string[];
  /** Currency of its amounts, where it is not that of figures. */
  currency?: string;
  /** Whether it is a band of the company itself, which decides before anything else. */
  isOwn?: true;
}

/** What is said about bands of a company's own. It stands with them: a handbook without any carries none of it. */
export interface OwnWords {
  decides: string;
  firm: string;
  /** Says that there is no band, where nothing but bands is shown. */
  none?: string;
}

export interface PayMarket {
  source: NamedSource;
  base: string;
  /** Year of its newest rows; 0 where none are shown. */
  lastYear: number;
  minimum: number;
  cells: readonly MarketCell[];
  ratios: readonly MarketRatio[];
  remote: { rows: number; unique: number; percent: number; low: number; high: number } | null;
}

/** Everything that a result rests on: the same data and the same inputs give the same result in every year. */
export interface PayData {
  edition: string;
  published: string;
  roles: readonly PayRole[];
  levels: readonly PayLevel[];
  places: readonly PayPlace[];
  currencies: readonly PayCurrency[];
  market: PayMarket;
  bands: readonly PayBand[];
  width: number;
  roundTo: number;
  roundMonthTo: number;
  thin: number;
  firm: number;
  discount: { low: number; high: number; from: string; places: readonly string[]; source: NamedSource; figure: string };
  rival: string;
  dilution: readonly { id: string; name: string; sells: readonly number[]; note: string }[];
  defaults: {
    role: string;
    level: string;
    place: string;
    /** Currency in the default place; elsewhere it is the place's own. */
    currency: string;
    bonus: number;
    fee: number;
    start: number;
  };
  disagreements: readonly { id: string; title: string }[];
  own?: OwnWords;
  /** Disagreements about the discount and about place. */
  placeDisagreements: readonly string[];
}
