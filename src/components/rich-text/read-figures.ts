import { getCollection } from 'astro:content';
import type { Figure } from '../../schemas/figure.ts';

/** All figures by id, for the records' texts that a view shows. */
export async function readFigures(): Promise<ReadonlyMap<string, Figure>> {
  const figures = await getCollection('figures');
  return new Map(figures.map(({ data }) => [data.id, data]));
}
