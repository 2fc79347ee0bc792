import { type CollectionEntry, getCollection } from 'astro:content';
import type { CollectionName } from '../../schemas/collections.ts';

/** The records of a collection in the order of its file, by id. */
export async function readRecords<Name extends CollectionName>(
  name: Name,
): Promise<ReadonlyMap<string, CollectionEntry<Name>['data']>> {
  const entries: CollectionEntry<Name>[] = await getCollection(name);
  return new Map(entries.map(({ id, data }) => [id, data]));
}

/** One record alone when a page asks for it by id, all of them otherwise. */
export function selectRecords<T>(records: ReadonlyMap<string, T>, id: string | undefined): T[] {
  if (id === undefined) return [...records.values()];
  const record = records.get(id);
  if (record === undefined)
    throw new Error(`There is no record "${id}". Write one of ${[...records.keys()].join(', ')}.`);
  return [record];
}
