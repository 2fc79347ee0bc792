import type { CollectionName } from '../schemas/collections.ts';

interface AuthorComponent {
  /** Module that the page gets it from. */
  module: string;
  /** Attributes that name a record, and the collection it is in. */
  references: Readonly<Record<string, CollectionName>>;
}

const own = (folder: string, name: string) => `/src/components/${folder}/${name}.astro`;
const starlight = (name: string) => `@astrojs/starlight/components#${name}`;

/** The components that pages may use, without importing them. CONTRIBUTING.md says how to add one. */
export const authorComponents: Readonly<Record<string, AuthorComponent>> = {
  Contents: { module: own('contents', 'Contents'), references: {} },
  Figure: { module: own('figure', 'Figure'), references: { id: 'figures' } },
  FigureLedger: { module: own('figure-ledger', 'FigureLedger'), references: {} },
  FigureTable: { module: own('figure-table', 'FigureTable'), references: {} },
  FirstSteps: { module: own('first-steps', 'FirstSteps'), references: {} },
  NearestPages: { module: own('nearest-pages', 'NearestPages'), references: {} },
  SourceList: { module: own('source-list', 'SourceList'), references: {} },
  TabItem: { module: starlight('TabItem'), references: {} },
  Table: { module: own('table', 'Table'), references: {} },
  Tabs: { module: starlight('Tabs'), references: {} },
};
