import { roleParts } from '../domain/role-parts.ts';
import { stageParts } from '../domain/stage-parts.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { fields } from '../schemas/competency.ts';
import { topics } from '../schemas/faq.ts';
import { measures } from '../schemas/figure.ts';
import { tracks } from '../schemas/level.ts';
import { stageKinds } from '../schemas/stage.ts';

/**
 * What an attribute holds: any text, the id of a record of a collection, several such ids with commas between them, or
 * one of some words.
 */
export type AttributeValue =
  | 'text'
  | { record: CollectionName }
  | { records: CollectionName }
  | { oneOf: readonly string[] };

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
  BandChart: {
    module: own('band-chart', 'BandChart'),
    attributes: {
      caption: required('text'),
      measure: required({ oneOf: ['base', 'total'] }),
      role: optional({ record: 'roles' }),
    },
  },
  CompetencyTable: {
    module: own('competency-table', 'CompetencyTable'),
    attributes: { caption: required('text'), field: optional({ oneOf: Object.keys(fields) }) },
  },
  Contents: { module: own('contents', 'Contents'), attributes: {} },
  DisagreementList: {
    module: own('disagreement-list', 'DisagreementList'),
    attributes: { id: optional({ record: 'disagreements' }) },
  },
  Disputed: { module: own('disputed', 'Disputed'), attributes: { id: required({ record: 'disagreements' }) } },
  FaqList: {
    module: own('faq-list', 'FaqList'),
    attributes: { topic: optional({ oneOf: Object.keys(topics) }), id: optional({ record: 'faq' }) },
  },
  Figure: { module: own('figure', 'Figure'), attributes: { id: required({ record: 'figures' }) } },
  FigureLedger: { module: own('figure-ledger', 'FigureLedger'), attributes: tableOfFigures },
  FigureTable: {
    module: own('figure-table', 'FigureTable'),
    attributes: { ...tableOfFigures, ids: optional({ records: 'figures' }) },
  },
  FirstSteps: { module: own('first-steps', 'FirstSteps'), attributes: {} },
  GlossaryList: { module: own('glossary-list', 'GlossaryList'), attributes: { id: optional({ record: 'glossary' }) } },
  HandoffFlow: { module: own('handoff-flow', 'HandoffFlow'), attributes: { caption: required('text') } },
  HandoffList: { module: own('handoff-list', 'HandoffList'), attributes: { id: optional({ record: 'handoffs' }) } },
  HandoffTable: { module: own('handoff-table', 'HandoffTable'), attributes: { caption: required('text') } },
  LevelTable: {
    module: own('level-table', 'LevelTable'),
    attributes: { caption: required('text'), track: optional({ oneOf: Object.keys(tracks) }) },
  },
  NearestPages: { module: own('nearest-pages', 'NearestPages'), attributes: {} },
  RoleComparison: {
    module: own('role-comparison', 'RoleComparison'),
    attributes: { caption: required('text'), roles: optional({ records: 'roles' }) },
  },
  RoleMatrix: { module: own('role-matrix', 'RoleMatrix'), attributes: { caption: required('text') } },
  RolePart: {
    module: own('role-part', 'RolePart'),
    attributes: { role: required({ record: 'roles' }), part: required({ oneOf: roleParts }) },
  },
  RoleTable: { module: own('role-table', 'RoleTable'), attributes: { caption: required('text') } },
  SourceList: { module: own('source-list', 'SourceList'), attributes: {} },
  StagePart: {
    module: own('stage-part', 'StagePart'),
    attributes: { stage: required({ record: 'stages' }), part: required({ oneOf: stageParts }) },
  },
  StageTable: {
    module: own('stage-table', 'StageTable'),
    attributes: { caption: required('text'), kind: required({ oneOf: Object.keys(stageKinds) }) },
  },
  TabItem: { module: starlight('TabItem'), attributes: { label: required('text'), icon: optional('text') } },
  Table: { module: own('table', 'Table'), attributes: { caption: required('text') } },
  Tabs: { module: starlight('Tabs'), attributes: { syncKey: optional('text') } },
  Term: { module: own('term', 'Term'), attributes: { id: required({ record: 'glossary' }) } },
  TitleTable: {
    module: own('title-table', 'TitleTable'),
    attributes: { caption: required('text'), role: optional({ record: 'roles' }) },
  },
  TreeOutcomes: { module: own('tree-outcomes', 'TreeOutcomes'), attributes: { tree: required({ record: 'trees' }) } },
  TreePicture: { module: own('tree-picture', 'TreePicture'), attributes: { tree: required({ record: 'trees' }) } },
  TreeText: { module: own('tree-text', 'TreeText'), attributes: { tree: required({ record: 'trees' }) } },
  TriggerList: { module: own('trigger-list', 'TriggerList'), attributes: { id: optional({ record: 'triggers' }) } },
  TriggerTable: { module: own('trigger-table', 'TriggerTable'), attributes: { caption: required('text') } },
};
