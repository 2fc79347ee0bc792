import { startUpper } from '../start-upper.ts';
import { type BarGroup, listBars } from './bars.ts';
import { type Confidence, judgeConfidence } from './confidence.ts';
import { type Cost, computeCost } from './cost.ts';
import { findById } from './find-by-id.ts';
import { type Choices, decide, type Inputs } from './inputs.ts';
import { formatRange } from './money.ts';
import { findMovers, type Mover } from './movers.ts';
import type { PayBand, PayData, PayLevel, PayPlace, PayRole } from './pay-data.ts';
import { writePayLine } from './pay-line.ts';
import { type NoRange, type Outcome, type Recommendation, recommend } from './recommend.ts';
import { computeStake, type StakeCase } from './stake.ts';
import { explain, type Step } from './steps.ts';
import { listAnd, nameJob, nameSeat } from './words.ts';

interface Disagreement {
  id: string;
  title: string;
}

interface Brief {
  edition: string;
  inputs: Inputs;
  role: PayRole;
  level: PayLevel;
  /** Where the person works. */
  place: PayPlace;
  /** Job and place, to stand alone: `Senior ML engineer in Canada`. */
  title: string;
  /** The answer in one sentence, or why there is none. */
  sentence: string;
}

/** The range, how far it can be trusted, and what the hire costs. */
export interface BriefRange extends Brief {
  kind: 'range';
  found: Recommendation;
  confidence: Confidence;
  cost: Cost;
}

/** No range, and what to do instead. */
interface BriefNone extends Brief {
  kind: 'none';
  reason: NoRange;
}

/** The answer without what explains it: so little that a phone shows it at once. */
export type BriefAnswer = BriefRange | BriefNone;

interface Details {
  bars: readonly BarGroup[];
  /** Equity that sources call typical for the role. */
  equityBands: readonly PayBand[];
  stake: readonly StakeCase[];
  disagreements: readonly Disagreement[];
}

export interface RangeAnswer extends BriefRange, Details {
  steps: readonly Step[];
  movers: readonly Mover[];
  payLine: string;
}

type NoAnswer = BriefNone & Details;

export type Answer = RangeAnswer | NoAnswer;

export function answerBriefly(data: PayData, choices: Choices): BriefAnswer {
  const inputs = decide(data, choices);
  const role = findById(data.roles, inputs.role);
  const level = findById(data.levels, inputs.level);
  const place = findById(data.places, inputs.country);
  const job = nameJob(nameSeat(role, level), inputs.work, place, findById(data.places, data.rival));
  const title = startUpper(job);
  const common = { edition: data.edition, inputs, role, level, place, title };
  const outcome = recommend(data, inputs);
  if (outcome.kind === 'none') {
    return { ...common, kind: 'none', reason: outcome.reason, sentence: explainNone(data, inputs, outcome) };
  }
  return {
    ...common,
    kind: 'range',
    sentence: `${title}: ${formatRange(outcome.range, inputs.currency)} in base pay a year.`,
    found: outcome,
    confidence: judgeConfidence(data, inputs, outcome),
    cost: computeCost(data, inputs, outcome.range),
  };
}

/** Everything that the calculator says about some choices. */
export function answer(data: PayData, choices: Choices): Answer {
  const brief = answerBriefly(data, choices);
  const { inputs, role } = brief;
  const found = brief.kind === 'range' ? brief.found : null;
  const details = {
    bars: listBars(data, inputs, found),
    equityBands: data.bands.filter(({ roles, measure }) => roles.includes(role.id) && measure === 'equity'),
    stake: computeStake(data, inputs),
    disagreements: listDisagreements(data, inputs, found),
  };
  if (brief.kind === 'none') return { ...brief, ...details };
  return {
    ...brief,
    ...details,
    steps: explain(data, inputs, brief.found),
    movers: findMovers(data, inputs),
    payLine: writePayLine(brief.title, inputs, brief.found),
  };
}

function explainNone(
  { roles, levels, market, own }: PayData,
  inputs: Inputs,
  { reason, place }: Extract<Outcome, { kind: 'none' }>,
): string {
  const role = findById(roles, inputs.role);
  const level = findById(levels, inputs.level);
  if (reason === 'level-not-on-ladder') {
    const names = listAnd(role.levels.map((id) => findById(levels, id).name));
    return `The ladder of ${role.plural} has no level “${level.name}”. Choose one of their own levels: ${names}.`;
  }
  if (own?.none) return own.none;
  if (reason === 'level-not-counted') return level.note;
  return (
    `There is no range for this role and level ${place.inText}: fewer than ${market.minimum} different rows name them, ` +
    'and no traceable source has base pay. Try a neighboring level, or read ten current ads.'
  );
}

/** What sources disagree about, as far as it touches the answer: what they say about the role, and about the place. */
function listDisagreements(data: PayData, { role }: Inputs, found: Recommendation | null): Disagreement[] {
  const ofRole = data.bands.filter(({ roles }) => roles.includes(role)).flatMap(({ disagreements }) => disagreements);
  const isAboutPlace = found?.reading?.kind === 'by-premium' || found?.second?.kind === 'discounted';
  const ids = new Set([...(isAboutPlace ? data.placeDisagreements : []), ...ofRole]);
  return data.disagreements.filter(({ id }) => ids.has(id));
}
