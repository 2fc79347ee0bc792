import { z } from 'astro/zod';
import { contentFolder } from '../../src/content-files/content-folder.ts';
import { readRecords } from '../../src/content-files/records.ts';
import { type CollectionName, collections } from '../../src/schemas/collections.ts';

type RecordOf<Name extends CollectionName> = z.infer<(typeof collections)[Name]>;

/** The records of a collection of the handbook, in the order of their files. */
export function recordsOf<Name extends CollectionName>(name: Name): RecordOf<Name>[] {
  const values = readRecords(contentFolder(), name).records.map(({ value }) => value);
  // What the schema of a collection has read is a record of it.
  return z.array(collections[name]).parse(values) as RecordOf<Name>[];
}
