import { getCollection } from 'astro:content';
import type { Disagreement } from '../../schemas/disagreement.ts';

type ByFigure = ReadonlyMap<string, readonly Disagreement[]>;

async function loadDisagreements(): Promise<ByFigure> {
  const byFigure = new Map<string, Disagreement[]>();
  for (const { data } of await getCollection('disagreements')) {
    for (const figure of data.figures) byFigure.set(figure, [...(byFigure.get(figure) ?? []), data]);
  }
  return byFigure;
}

// Every page with a figure asks. Kept for a whole build; read afresh while an author works.
const built = import.meta.env.PROD ? loadDisagreements() : undefined;

/** The disagreements that touch a figure. */
export async function disagreementsAbout(figure: string): Promise<readonly Disagreement[]> {
  return (await (built ?? loadDisagreements())).get(figure) ?? [];
}
