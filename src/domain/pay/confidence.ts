import { findById } from './find-by-id.ts';
import { type Grade, grades } from './grades.ts';
import type { Inputs } from './inputs.ts';
import type { PayData } from './pay-data.ts';
import type { Reading } from './reading.ts';
import type { Recommendation } from './recommend.ts';
import { formatPercent, formatRows, formatYears } from './words.ts';

export interface Confidence {
  grade: Grade;
  /** Why, with what was counted. */
  reasons: readonly string[];
}

const order = Object.keys(grades) as Grade[];

export function judgeConfidence(data: PayData, inputs: Inputs, { reading, second, basis }: Recommendation): Confidence {
  const level = findById(data.levels, inputs.level);
  const role = findById(data.roles, inputs.role);
  const found: { atBest: Grade; reason: string }[] = [];
  const place = findById(data.places, inputs.country);
  if (inputs.work === 'remote-rival' && place.id !== data.rival && place.within !== data.rival) {
    const rivals = `employers ${findById(data.places, data.rival).inText}`;
    const reason = `That ${rivals} hire somebody ${place.inText} is assumed.`;
    found.push({ atBest: 'fair', reason });
  }
  if (reading && basis !== 'band') {
    found.push({ atBest: gradeOf(data, reading), reason: reasonOf(data, reading) });
    if (reading.cell.level !== level.id) {
      const reason = `The file has no level for ${level.name} alone, so part of another one stands for it.`;
      found.push({ atBest: 'fair', reason });
    }
    if (role.titlesNote !== '') found.push({ atBest: 'fair', reason: role.titlesNote });
  }
  if (basis === 'band' && second) {
    const { isOwn, source } = second.band;
    const reason = `The range follows one source, ${source.name}, and we could not check how it was counted.`;
    found.push(isOwn && data.own ? { atBest: 'firm', reason: data.own.firm } : { atBest: 'thin', reason });
  }
  if (basis === 'ads-disputed') {
    found.push({
      atBest: 'fair',
      reason: 'A second reading disagrees, and the range follows the ads.',
    });
  }
  return {
    grade: found.map(({ atBest }) => atBest).reduce(worse, 'firm'),
    reasons: found.map(({ reason }) => reason),
  };
}

function worse(one: Grade, other: Grade): Grade {
  return order.indexOf(one) > order.indexOf(other) ? one : other;
}

function gradeOf({ thin, firm }: PayData, reading: Reading): Grade {
  if (reading.kind === 'by-premium' || reading.kind === 'from-around') return 'rough';
  const fewest = Math.min(reading.cell.unique, reading.ratio?.unique ?? reading.cell.unique);
  if (fewest < thin) return 'thin';
  return reading.kind === 'counted' && fewest >= firm ? 'firm' : 'fair';
}

function reasonOf({ places, discount, market }: PayData, { kind, cell, ratio, place }: Reading): string {
  const base = findById(places, cell.place);
  const counted = `${formatRows(cell)} in job ads ${base.inText} from ${formatYears(cell.since, market.lastYear)}`;
  if (kind === 'from-around') {
    return `Ads ${place.inText} alone were not counted. It rests on ${counted}.`;
  }
  if (ratio) {
    const about = ratio.role === undefined ? 'all roles together' : 'this role';
    const interval = `${formatPercent(ratio.percentLow)} to ${formatPercent(ratio.percentHigh)}`;
    return (
      `Too few ads ${place.inText} name this role and level. So it rests on ${counted}, and on ${formatRows(ratio)} ` +
      `${place.inText} (${about}). In ${base.currency}, they print ${formatPercent(ratio.percent)} of pay there; ` +
      `chance alone allows ${interval}.`
    );
  }
  if (kind === 'by-premium') {
    return (
      `Ads ${place.inText} alone were not counted. It rests on ${counted}, and on a difference ` +
      `credited to ${discount.source.name}.`
    );
  }
  return `It rests on ${counted}.`;
}
