import { type CollectionEntry, getCollection } from 'astro:content';
import { contentFolder } from '../../content-files/content-folder.ts';
import { readRecords as readFile } from '../../content-files/records.ts';
import type { CollectionName } from '../../schemas/collections.ts';

type Records<Name extends CollectionName> = ReadonlyMap<string, CollectionEntry<Name>['data']>;

/** The records of a collection by id, in no order that means anything. */
export async function readRecords<Name extends CollectionName>(name: Name): Promise<Records<Name>> {
  const entries: CollectionEntry<Name>[] = await getCollection(name);
  return new Map(entries.map(({ id, data }) => [id, data]));
}

const orders = new Map<CollectionName, readonly string[]>();

/** Astro keeps records sorted by their ids. Kept for a whole build; read afresh while an author works. */
function orderOf(name: CollectionName): readonly string[] {
  const order = orders.get(name) ?? readFile(contentFolder(), name).records.map(({ id }) => id);
  if (import.meta.env.PROD) orders.set(name, order);
  return order;
}

/** The records of a collection in the order in which its files have them, or the one that a page asks for. */
export async function listRecords<Name extends CollectionName>(
  name: Name,
  only?: string,
): Promise<CollectionEntry<Name>['data'][]> {
  const records = await readRecords(name);
  if (only !== undefined && !records.has(only)) throw new Error(`There is no record "${only}" in data/${name}.yaml.`);
  const ids = only === undefined ? orderOf(name) : [only];
  return ids.flatMap((id) => records.get(id) ?? []);
}
