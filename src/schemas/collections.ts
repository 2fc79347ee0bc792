import { figureSchema } from './figure.ts';
import { sourceSchema } from './source.ts';
import { titleSchema } from './title.ts';

/** Every data collection: `content/data/<name>.yaml`, or a folder of that name with a file per record. */
export const collections = {
  figures: figureSchema,
  sources: sourceSchema,
  titles: titleSchema,
} as const;

export type CollectionName = keyof typeof collections;
