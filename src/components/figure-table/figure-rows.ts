import { getCollection } from 'astro:content';
import { type Age, figureAge } from '../../domain/figure-age.ts';
import type { Disagreement } from '../../schemas/disagreement.ts';
import { type Figure, measures } from '../../schemas/figure.ts';
import type { Source } from '../../schemas/source.ts';
import { site } from '../../site/site-data.ts';
import { disagreementsAbout } from '../disputed/disagreements-about.ts';
import { readRecord } from '../record/read-records.ts';

export interface FigureRow {
  figure: Figure;
  source: Source;
  age: Age;
  /** Disagreements that touch the figure. */
  disagreements: readonly Pick<Disagreement, 'id' | 'title'>[];
}

const measureOrder = Object.keys(measures);

/** All figures, measure by measure, each with the source that it is from. */
export async function figureRows(): Promise<FigureRow[]> {
  const figures = await getCollection('figures', ({ data }) => !data.withheld);
  figures.sort(
    (a, b) => measureOrder.indexOf(a.data.measure) - measureOrder.indexOf(b.data.measure) || (a.id < b.id ? -1 : 1),
  );
  return Promise.all(figures.map(({ data }) => withSource(data)));
}

/** The figures with these ids, in their order, each with the source that it is from. */
export async function figureRowsOf(ids: readonly string[]): Promise<FigureRow[]> {
  const figures = await Promise.all(ids.map((id) => readRecord('figures', id)));
  return Promise.all(figures.filter(({ withheld }) => !withheld).map(withSource));
}

async function withSource(figure: Figure): Promise<FigureRow> {
  return {
    figure,
    source: await readRecord('sources', figure.source),
    age: figureAge(figure.date, site.review),
    disagreements: await disagreementsAbout(figure.id),
  };
}
