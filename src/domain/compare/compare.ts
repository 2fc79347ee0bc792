import type { Aspect, ComparedJob, ComparisonData, Item, TextPart } from './comparison-data.ts';
import type { ComparisonState } from './inputs.ts';

/** What each job says about one aspect. */
export interface ComparedRow {
  aspect: Aspect;
  cells: readonly { job: ComparedJob; items: readonly Item[] }[];
  /** How many things all jobs share were left out of the cells. */
  leftOut: number;
}

export interface Comparison {
  jobs: readonly ComparedJob[];
  rows: readonly ComparedRow[];
  /**
   * How many rows there are for these jobs, in how many the jobs differ, and how many entries in those all of them share,
   * whether all of that shows or not.
   */
  counts: { all: number; differing: number; shared: number };
  /** Rows in which all jobs say the same; those are not shown when only the differences are. */
  same: readonly Aspect[];
  /** The whole in one sentence. */
  sentence: string;
}

type Switches = Pick<ComparisonState, 'onlyDifferences' | 'byLevel'>;

/**
 * Jobs side by side, row by row.
 *
 * Texts seldom coincide word for word, so what "only the differences" leaves out is what is the same beyond doubt: a
 * row in which every job says the same thing, such as a depth or a level, and in the other rows the entries that every
 * job has, such as a competency, a trigger, a figure or a disagreement. An entry that two of three jobs have stays with
 * both, for it sets the third one apart. Wording is never compared by likeness: a reader who chooses between two jobs
 * must be able to trust that nothing was hidden that differs.
 */
export function compareJobs(data: ComparisonData, jobs: readonly ComparedJob[], switches: Switches): Comparison {
  const full = data.aspects
    .filter(({ isLevel }) => switches.byLevel || !isLevel)
    .map((aspect): ComparedRow => ({ aspect, cells: cellsOf(jobs, aspect), leftOut: 0 }))
    // Where a job has no such aspect, or none of them has anything to say, there is no row.
    .filter(({ cells }) => cells.length === jobs.length && cells.some(({ items }) => items.length > 0));
  const differing = full.filter(({ cells }) => !isSame(cells));
  const shortened = differing.map(leaveOutShared);
  const shared = shortened.reduce((sum, { leftOut }) => sum + leftOut, 0);
  const counts = { all: full.length, differing: differing.length, shared };
  return {
    jobs,
    rows: switches.onlyDifferences ? shortened : full,
    counts,
    same: full.filter((row) => !differing.includes(row)).map(({ aspect }) => aspect),
    sentence: `${nameJobs(jobs)}: ${counts.differing} of ${counts.all} rows differ. Entries in them that all share: ${shared}.`,
  };
}

/** `ML engineer, data engineer and AI researcher`, where nothing stands before it. */
export function nameJobs(jobs: readonly Pick<ComparedJob, 'name' | 'title'>[]): string {
  const names = jobs.map(({ name, title }, index) => (index === 0 ? title : name));
  const last = names.slice(-1);
  return [names.slice(0, -1).join(', '), ...last].filter((part) => part !== '').join(' and ');
}

function cellsOf(jobs: readonly ComparedJob[], aspect: Aspect): ComparedRow['cells'] {
  return jobs.flatMap((job) => {
    const items = job.cells[aspect.id];
    return items === undefined ? [] : [{ job, items }];
  });
}

function isSame(cells: ComparedRow['cells']): boolean {
  const texts = cells.map(({ items }) => items.map(keyOf).sort().join('\n'));
  return new Set(texts).size === 1;
}

function leaveOutShared(row: ComparedRow): ComparedRow {
  const keys = row.cells.map(({ items }) => new Set(items.map(keyOf)));
  const isShared = (item: Item) => keys.every((own) => own.has(keyOf(item)));
  const leftOut = new Set(row.cells.flatMap(({ items }) => items.filter(isShared).map(keyOf))).size;
  const cells = row.cells.map(({ job, items }) => ({ job, items: items.filter((item) => !isShared(item)) }));
  return { ...row, cells, leftOut };
}

/** Two entries are the same when they say the same. */
function keyOf({ text, note = [] }: Item): string {
  return `${plainWords(text)}\t${plainWords(note)}`;
}

export function plainWords(parts: readonly TextPart[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
