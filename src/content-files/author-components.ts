import { roleParts } from '../domain/role-parts.ts';
import { stageParts } from '../domain/stage-parts.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { fields } from '../schemas/competency.ts';
import { topics } from '../schemas/faq.ts';
import { measures } from '../schemas/figure.ts';
import { tracks } from '../schemas/level.ts';
import { messageKinds } from '../schemas/message.ts';
import { preparationTimes } from '../schemas/preparation.ts';
import { rubricKinds } from '../schemas/rubric.ts';
import { signalKinds } from '../schemas/signal.ts';
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
  CandidateSteps: {
    module: own('candidate-steps', 'CandidateSteps'),
    attributes: { id: optional({ record: 'interviews' }) },
  },
  ChannelList: { module: own('channel-list', 'ChannelList'), attributes: { id: optional({ record: 'channels' }) } },
  ChannelTable: { module: own('channel-table', 'ChannelTable'), attributes: { caption: required('text') } },
  CompareRoles: { module: own('compare-roles', 'CompareRoles'), attributes: { roles: required({ records: 'roles' }) } },
  CompetencyTable: {
    module: own('competency-table', 'CompetencyTable'),
    attributes: { caption: required('text'), field: optional({ oneOf: Object.keys(fields) }) },
  },
  Contents: { module: own('contents', 'Contents'), attributes: {} },
  DecisionTree: { module: own('decision-tree', 'DecisionTree'), attributes: { tree: required({ record: 'trees' }) } },
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
  FirstQuestion: {
    module: own('first-question', 'FirstQuestion'),
    attributes: { tree: required({ record: 'trees' }), page: required('text') },
  },
  FirstProjectList: {
    module: own('first-project-list', 'FirstProjectList'),
    attributes: { role: optional({ record: 'roles' }) },
  },
  FirstSteps: { module: own('first-steps', 'FirstSteps'), attributes: {} },
  GlossaryList: { module: own('glossary-list', 'GlossaryList'), attributes: { id: optional({ record: 'glossary' }) } },
  HandoffFlow: { module: own('handoff-flow', 'HandoffFlow'), attributes: { caption: required('text') } },
  HandoffList: { module: own('handoff-list', 'HandoffList'), attributes: { id: optional({ record: 'handoffs' }) } },
  HandoffTable: { module: own('handoff-table', 'HandoffTable'), attributes: { caption: required('text') } },
  InterviewList: {
    module: own('interview-list', 'InterviewList'),
    attributes: { id: optional({ record: 'interviews' }) },
  },
  JobDescriptionList: {
    module: own('job-description-list', 'JobDescriptionList'),
    attributes: { role: optional({ record: 'roles' }) },
  },
  LevelTable: {
    module: own('level-table', 'LevelTable'),
    attributes: { caption: required('text'), track: optional({ oneOf: Object.keys(tracks) }) },
  },
  LoopHours: { module: own('loop-hours', 'LoopHours'), attributes: { caption: required('text') } },
  LoopList: {
    module: own('loop-list', 'LoopList'),
    attributes: { family: optional({ record: 'families' }), id: optional({ record: 'loops' }) },
  },
  MarketTable: {
    module: own('market-table', 'MarketTable'),
    attributes: { caption: required('text'), place: optional({ record: 'places' }) },
  },
  MessageList: {
    module: own('message-list', 'MessageList'),
    attributes: { kind: required({ oneOf: Object.keys(messageKinds) }), role: optional({ record: 'roles' }) },
  },
  NearestPages: { module: own('nearest-pages', 'NearestPages'), attributes: {} },
  OfferList: { module: own('offer-list', 'OfferList'), attributes: { role: optional({ record: 'roles' }) } },
  OfferPartTable: { module: own('offer-part-table', 'OfferPartTable'), attributes: { caption: required('text') } },
  OnboardingList: {
    module: own('onboarding-list', 'OnboardingList'),
    attributes: { role: optional({ record: 'roles' }) },
  },
  PlaceTable: { module: own('place-table', 'PlaceTable'), attributes: { caption: required('text') } },
  PreparationTable: {
    module: own('preparation-table', 'PreparationTable'),
    attributes: { caption: required('text'), when: optional({ oneOf: Object.keys(preparationTimes) }) },
  },
  QuestionBank: {
    module: own('question-bank', 'QuestionBank'),
    attributes: { competency: optional({ record: 'competencies' }) },
  },
  RetentionList: {
    module: own('retention-list', 'RetentionList'),
    attributes: { id: optional({ record: 'retention' }) },
  },
  RoleComparison: {
    module: own('role-comparison', 'RoleComparison'),
    attributes: {
      caption: required('text'),
      roles: optional({ records: 'roles' }),
      jobs: optional({ records: 'neighbor-jobs' }),
    },
  },
  RoleMatrix: { module: own('role-matrix', 'RoleMatrix'), attributes: { caption: required('text') } },
  RolePart: {
    module: own('role-part', 'RolePart'),
    attributes: { role: required({ record: 'roles' }), part: required({ oneOf: roleParts }) },
  },
  RoleTable: { module: own('role-table', 'RoleTable'), attributes: { caption: required('text') } },
  RubricList: {
    module: own('rubric-list', 'RubricList'),
    attributes: { kind: optional({ oneOf: Object.keys(rubricKinds) }), id: optional({ record: 'rubrics' }) },
  },
  SalaryCalculator: { module: own('salary-calculator', 'SalaryCalculator'), attributes: {} },
  ScorecardList: {
    module: own('scorecard-list', 'ScorecardList'),
    attributes: { role: optional({ record: 'roles' }) },
  },
  SearchStepTable: { module: own('search-step-table', 'SearchStepTable'), attributes: { caption: required('text') } },
  SearchTimeline: { module: own('search-timeline', 'SearchTimeline'), attributes: { caption: required('text') } },
  SignalTable: {
    module: own('signal-table', 'SignalTable'),
    attributes: {
      caption: required('text'),
      kind: optional({ oneOf: Object.keys(signalKinds) }),
      role: optional({ record: 'roles' }),
    },
  },
  SourceList: { module: own('source-list', 'SourceList'), attributes: {} },
  StageCosts: { module: own('stage-costs', 'StageCosts'), attributes: {} },
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
  TakeHomeList: {
    module: own('take-home-list', 'TakeHomeList'),
    attributes: { role: optional({ record: 'roles' }), id: optional({ record: 'take-homes' }) },
  },
  TakeHomeTable: { module: own('take-home-table', 'TakeHomeTable'), attributes: { caption: required('text') } },
  TeamPlanner: { module: own('team-planner', 'TeamPlanner'), attributes: {} },
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
