import type { Competency } from '../../schemas/competency.ts';
import type { Disagreement } from '../../schemas/disagreement.ts';
import { type Figure, measures } from '../../schemas/figure.ts';
import type { Level } from '../../schemas/level.ts';
import type { NeighborJob } from '../../schemas/neighbor-job.ts';
import { depths, dimensions, type Role } from '../../schemas/role.ts';
import type { Source } from '../../schemas/source.ts';
import type { Trigger } from '../../schemas/trigger.ts';
import { figureText, figureValue } from '../figure-text.ts';
import { findRecord } from '../find-record.ts';
import { formatRange } from '../pay/money.ts';
import type { PayMarket } from '../pay/pay-data.ts';
import { formatRows, formatYears } from '../pay/words.ts';
import { readRichText } from '../rich-text.ts';
import { isSourceGiven } from '../source-given.ts';
import { startLower } from '../start-lower.ts';
import { startUpper } from '../start-upper.ts';
import type { Aspect, ComparedJob, ComparisonData, FigurePart, Item, LinkPart, TextPart } from './comparison-data.ts';

type ById<T> = ReadonlyMap<string, T>;

export interface ComparedRecords {
  /** In the order in which readers choose from them. */
  roles: readonly Role[];
  neighborJobs: readonly NeighborJob[];
  /** From the lowest up. */
  levels: readonly Pick<Level, 'id' | 'name'>[];
  figures: ById<Figure>;
  sources: ById<Source>;
  triggers: ById<Pick<Trigger, 'name'>>;
  competencies: ById<Pick<Competency, 'name'>>;
  disagreements: ById<Pick<Disagreement, 'title'>>;
  /** Counted job ads, and the place and money of those that stand here; `null` for a handbook without pay. */
  ads: { market: Pick<PayMarket, 'cells' | 'base' | 'source' | 'lastYear'>; inText: string; currency: string } | null;
}

const aspect = (id: string, name: string, more: Partial<Aspect> = {}): Aspect => ({
  ...{ id, name, inText: startLower(name), isLevel: false, isList: true, none: 'None' },
  ...more,
});
const asText = { isList: false };

const dimensionIds = Object.keys(dimensions) as (keyof typeof dimensions)[];
const measureIds = Object.keys(measures) as Figure['measure'][];
const levelAspect = (level: string) => `level-${level}`;
const payAspect = (measure: string) => `pay-${measure}`;

/** All jobs with all that they are compared by. Text is taken apart here, so that nobody has to read markup later. */
export function compileComparison(records: ComparedRecords): ComparisonData {
  const { roles, neighborJobs, levels } = records;
  const paid = measureIds.filter((measure) => roles.some((role) => bandsOf(records, role, measure).length > 0));
  return {
    aspects: [
      aspect('owns', 'Owns'),
      aspect('output', 'Hands over', asText),
      aspect('measures', 'Does it well when'),
      aspect('skills', 'Skills from the first day'),
      aspect('degree', 'Degree', asText),
      aspect('first-result', 'First result', asText),
      ...dimensionIds.map((id) => aspect(id, `Depth in ${id}`, asText)),
      aspect('hire-when', 'When to hire'),
      aspect('triggers', 'Signs that call for it'),
      aspect('goes-wrong', 'How it goes wrong'),
      ...paid.map((id) => aspect(payAspect(id), startUpper(measures[id]), { none: 'No source of ours says' })),
      ...levels.map(({ id, name }) =>
        aspect(levelAspect(id), startUpper(name), { isLevel: true, none: 'Not on its ladder' }),
      ),
      aspect('competencies', 'What interviews test'),
      aspect('sample-question', 'Sample question', asText),
      aspect('found', 'Where to find people'),
      aspect('disagreements', 'Where sources disagree'),
    ],
    jobs: [
      ...roles.map((role) => compileRole(records, role, paid)),
      ...neighborJobs.map((job) => compileNeighbor(records, job, paid)),
    ],
  };
}

function compileRole(records: ComparedRecords, role: Role, paid: readonly Figure['measure'][]): ComparedJob {
  const { triggers, competencies, disagreements, levels } = records;
  const named = (ids: readonly string[], page: string, nameOf: (id: string) => string): Item[] =>
    ids.map((id) => ({ text: [{ text: nameOf(id), href: `${page}#${id}` }] }));
  const levelName = (id: string | undefined) => levels.find((level) => level.id === id)?.name;
  return {
    id: role.id,
    name: role.name,
    title: startUpper(role.name),
    href: `/roles/${role.id}/`,
    cells: {
      ...compileWork(records, role),
      ...Object.fromEntries(dimensionIds.map((id) => [id, [{ text: [depths[role.dimensions[id]]] }]])),
      triggers: named(role.triggers, '/team/triggers/', (id) => findRecord(triggers, id).name),
      ...Object.fromEntries(paid.map((measure) => [payAspect(measure), bandsOf(records, role, measure)])),
      ...Object.fromEntries(levels.map(({ id }) => [levelAspect(id), compileLevel(records, role, id)])),
      competencies: role.competencies.map(({ competency, from }) => {
        const name = levelName(from);
        const text = [{ text: findRecord(competencies, competency).name, href: `/roles/levels/#${competency}` }];
        return name === undefined ? { text } : { text, note: [`from ${name} level`] };
      }),
      found: role.found.map((text) => ({ text: compileText(records, text) })),
      disagreements: named(
        role.disagreements,
        '/decide/where-sources-disagree/',
        (id) => `${id}: ${findRecord(disagreements, id).title}`,
      ),
    },
  };
}

/** Pay is a row too, in which such a job says that we have nothing on it. */
function compileNeighbor(records: ComparedRecords, job: NeighborJob, paid: readonly string[]): ComparedJob {
  const cells = { ...compileWork(records, job), ...Object.fromEntries(paid.map((id) => [payAspect(id), []])) };
  return { id: job.id, name: job.name, title: startUpper(job.name), href: null, cells };
}

/** What roles and the jobs beside them have in common. */
function compileWork(records: ComparedRecords, job: Role | NeighborJob): Record<string, readonly Item[]> {
  const one = (text: string): Item[] => [{ text: compileText(records, text) }];
  const many = (texts: readonly string[]) => texts.flatMap(one);
  return {
    owns: many(job.owns),
    output: one(job.output),
    measures: many(job.measures),
    skills: many(job.skills.must),
    degree: one(job.degree),
    'first-result': one(job.timeToValue),
    'hire-when': many(job.hireWhen),
    'goes-wrong': job.goesWrong.map(({ sign, repair }) => ({
      text: compileText(records, sign),
      note: compileText(records, repair),
    })),
    'sample-question': one(job.sampleQuestion.question),
  };
}

function compileText(records: ComparedRecords, text: string): TextPart[] {
  return readRichText(text).map((piece) => {
    if (piece.kind === 'figure') {
      const figure = findRecord(records.figures, piece.id);
      if (figure.withheld) return figureText(figure);
      const { id, name } = findRecord(records.sources, figure.source);
      return figurePart(figure, { id, name });
    }
    return piece.kind === 'link' ? { text: piece.text, href: piece.href } : piece.text;
  });
}

function figurePart(figure: Figure, source: FigurePart['figure']['source']): FigurePart {
  return { text: figureText(figure), figure: { id: figure.id, value: figureValue(figure), source } };
}

function sourcePart({ id, name }: Pick<Source, 'id' | 'name'>): LinkPart {
  return { text: name, href: `/reference/sources/#${id}` };
}

/** A company's own bands name their roles, and come first; what it does not show is left out. */
function bandsOf({ figures, sources }: ComparedRecords, { id, bands }: Role, measure: Figure['measure']): Item[] {
  const own = [...figures.values()].filter(({ roles = [] }) => roles.includes(id));
  return [...new Set([...own, ...bands.map((band) => findRecord(figures, band))])]
    .filter((figure) => figure.measure === measure && !figure.withheld)
    .map((figure) => {
      const source = findRecord(sources, figure.source);
      const rumor = isSourceGiven(figure, source) ? [] : [' · no source given'];
      return {
        text: [figurePart(figure, null)],
        note: [`${figure.what}, ${figure.place} · `, sourcePart(source), ...rumor],
      };
    });
}

/** What somebody does at a level, and what job ads print for it, wherever enough of them were counted. */
function compileLevel(records: ComparedRecords, { id, ladder }: Role, level: string): Item[] {
  const { ads } = records;
  const does = ladder.filter((step) => step.level === level);
  const cells = ads?.market.cells ?? [];
  const cell = cells.find((each) => each.role === id && each.level === level && each.place === ads?.market.base);
  const items = does.map((step): Item => ({ text: compileText(records, step.does) }));
  if (ads === null || cell === undefined || does.length === 0) return items;
  const { market, inText, currency } = ads;
  const range = formatRange({ low: cell.p25, high: cell.p75 }, currency);
  const years = formatYears(cell.since, market.lastYear);
  return [
    ...items,
    {
      text: [`${range} in base pay, the middle half of job ads ${inText}`],
      note: [`${formatRows(cell)}, ${years} · `, sourcePart(market.source)],
    },
  ];
}
