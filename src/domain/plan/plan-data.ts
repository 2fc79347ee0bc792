import type { concerns } from '../../schemas/concerns.ts';

/** A source or record as results name it. */
interface Named {
  id: string;
  name: string;
}

interface PlanRole extends Named {
  plural: string;
}

interface PlanLevel extends Named {
  isLeading: boolean;
}

export interface PlanSeat {
  id: string;
  role: string;
  level: string;
  /** Another seat of the stage; `null` for the founder or the CTO. */
  reportsTo: string | null;
  /** The seat whose place it takes where it is filled. */
  insteadOf: string | null;
  isOptional: boolean;
  why: string;
}

export interface PlanStage extends Named {
  kind: 'funding' | 'phase';
  page: string;
  seats: readonly PlanSeat[];
  /** Triggers to watch; empty where the stage names none. */
  triggers: readonly string[];
  disagreements: readonly string[];
}

export interface PlanReading {
  id: string;
  group: string;
  question: string;
  kind: 'percent' | 'count' | 'yes-no';
}

/** A number to compare with, and the figure as readers see it. */
export interface Threshold {
  amount: number;
  /** Whether the number has to be passed and not only reached. */
  isOver: boolean;
  text: string;
}

export type PlanCondition =
  | { kind: 'reaches' | 'stays-below'; reading: string; threshold: Threshold }
  | { kind: 'is-yes'; reading: string }
  | { kind: 'people-reach'; roles: readonly string[]; threshold: Threshold }
  | { kind: 'people-are'; roles: readonly string[]; are: 'none' | 'one' | 'some' }
  | { kind: 'runway'; threshold: Threshold };

export interface PlanTrigger extends Named {
  concern: (typeof concerns)[number];
  proposes: readonly string[];
  /** The trigger whose reading decides; `null` where this one does. */
  decidedBy: string | null;
  when: readonly PlanCondition[];
  /** What counts, and what only looks like it. */
  threshold: string;
  falseAlarm: string;
  sources: readonly Named[];
  disagreements: readonly string[];
}

export interface PlanHandoff extends Named {
  giver: string;
  takers: readonly string[];
  passes: readonly string[];
  acceptance: readonly string[];
  withoutGiver: string;
  withoutTaker: string;
}

interface PlanDisagreement {
  id: string;
  title: string;
  positions: readonly { source: Named; says: string }[];
  ours: string;
}

/** What a seat costs in a month, on-costs included. */
export interface MonthlyCost {
  low: number;
  high: number;
}

export interface PlanPlace extends Named {
  inText: string;
  currency: string;
  onCosts: number;
  /** By role and then by level; nothing where no source has pay. */
  costs: Readonly<Record<string, Readonly<Record<string, MonthlyCost>>>>;
}

/** Everything that a plan rests on: the same data and the same inputs give the same plan. */
export interface PlanData {
  /** Edition of the pay data that the costs come from. */
  edition: string;
  /** Said of a seat whose pay nobody knows. */
  noPay: string;
  roles: readonly PlanRole[];
  levels: readonly PlanLevel[];
  stages: readonly PlanStage[];
  readings: readonly PlanReading[];
  triggers: readonly PlanTrigger[];
  handoffs: readonly PlanHandoff[];
  disagreements: readonly PlanDisagreement[];
  places: readonly PlanPlace[];
  /** Months from the brief to the first day, to the signed offer, and from the first day until of use. */
  searchMonths: number;
  signedMonths: number;
  usefulMonths: number;
  /** The role that leads all others, and the roles that report to the founders beside it. */
  head: string;
  apart: readonly string[];
  /** People whom an engineer can guide and still build. */
  guided: number;
  /** Part of the money that stays without a name, in percent. */
  reserve: { low: number; high: number };
  defaults: { stage: string; place: string; level: string; start: number; pace: number };
}
