import type { CollectionName } from '../schemas/collections.ts';
import { measures } from '../schemas/figure.ts';

/** What an attribute holds: any text, the id of a record of a collection, or one of some words. */
export type AttributeValue = 'text' | { record: CollectionName } | { oneOf: readonly string[] };

export interface Attribute {
  isRequired: boolean;
  value: AttributeValue;
}

interface AuthorComponent {
  /** Module that the page gets it from. */
  module: string;
  attributes: Readonly<Record<string, Attribute>>;
}

const own = (folder: string, name: string) => `/src/components/${folder}/${name}.astro`;
const starlight = (name: string) => `@astrojs/starlight/components#${name}`;
const required = (value: AttributeValue): Attribute => ({ isRequired: true, value });
const optional = (value: AttributeValue): Attribute => ({ isRequired: false, value });

const tableOfFigures = { caption: required('text'), measure: optional({ oneOf: Object.keys(measures) }) };

/** The components that pages may use, without importing them. CONTRIBUTING.md says how to add one. */
export const authorComponents: Readonly<Record<string, AuthorComponent>> = {
  Contents: { module: own('contents', 'Contents'), attributes: {} },
  Figure: { module: own('figure', 'Figure'), attributes: { id: required({ record: 'figures' }) } },
  FigureLedger: { module: own('figure-ledger', 'FigureLedger'), attributes: tableOfFigures },
  FigureTable: { module: own('figure-table', 'FigureTable'), attributes: tableOfFigures },
  FirstSteps: { module: own('first-steps', 'FirstSteps'), attributes: {} },
  NearestPages: { module: own('nearest-pages', 'NearestPages'), attributes: {} },
  SourceList: { module: own('source-list', 'SourceList'), attributes: {} },
  TabItem: { module: starlight('TabItem'), attributes: { label: required('text'), icon: optional('text') } },
  Table: { module: own('table', 'Table'), attributes: { caption: required('text') } },
  Tabs: { module: starlight('Tabs'), attributes: { syncKey: optional('text') } },
};
