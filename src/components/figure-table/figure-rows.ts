import { getCollection, getEntry } from 'astro:content';
import type { Figure } from '../../schemas/figure.ts';
import type { Source } from '../../schemas/source.ts';

export interface FigureRow {
  figure: Figure;
  source: Source;
}

/** The figures with this measure, or all of them, by id, each with the source that it is from. */
export async function figureRows(measure: string | undefined): Promise<FigureRow[]> {
  const figures = await getCollection('figures', ({ data }) => measure === undefined || data.measure === measure);
  figures.sort((a, b) => (a.id < b.id ? -1 : 1));
  return Promise.all(
    figures.map(async ({ data }) => {
      const source = await getEntry('sources', data.source);
      if (!source) throw new Error(`The source of "${data.id}" is gone.`);
      return { figure: data, source: source.data };
    }),
  );
}
