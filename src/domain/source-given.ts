import type { Figure } from '../schemas/figure.ts';
import type { Source } from '../schemas/source.ts';

/** Whether anybody can find out where a figure is from: a guide may print one and name no source for it. */
export function isSourceGiven(figure: Figure, source: Source): boolean {
  return source.kind !== 'none-given' && !/\bno source(?: is)? given\b/i.test(figure.note ?? '');
}
