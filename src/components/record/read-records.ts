import { type CollectionEntry, getCollection } from 'astro:content';
import { contentFolder } from '../../content-files/content-folder.ts';
import { readRecords as readFiles } from '../../content-files/records.ts';
import { findRecord } from '../../domain/find-record.ts';
import type { CollectionName } from '../../schemas/collections.ts';

type RecordOf<Name extends CollectionName> = CollectionEntry<Name>['data'];
type Records<Name extends CollectionName> = ReadonlyMap<string, RecordOf<Name>>;

// Nearly every page asks for nearly every collection, and Astro copies what it gives out: both are kept for a whole
// build, and read afresh while an author works.
const kept = new Map<CollectionName, Promise<ReadonlyMap<string, unknown>>>();
const orders = new Map<CollectionName, readonly string[]>();

async function loadRecords<Name extends CollectionName>(name: Name): Promise<Records<Name>> {
  const entries: CollectionEntry<Name>[] = await getCollection(name);
  return new Map(entries.map(({ id, data }) => [id, data]));
}

/** The records of a collection by id, in no order that means anything. */
export function readRecords<Name extends CollectionName>(name: Name): Promise<Records<Name>> {
  // What is kept under a name was loaded under it.
  const records = (kept.get(name) as Promise<Records<Name>> | undefined) ?? loadRecords(name);
  if (import.meta.env.PROD) kept.set(name, records);
  return records;
}

/** The record with this id. */
export async function readRecord<Name extends CollectionName>(name: Name, id: string): Promise<RecordOf<Name>> {
  return findRecord(await readRecords(name), id);
}

/** Astro keeps records sorted by their ids, and readers want them as their authors put them. */
function orderOf(name: CollectionName): readonly string[] {
  const order = orders.get(name) ?? readFiles(contentFolder(), name).records.map(({ id }) => id);
  if (import.meta.env.PROD) orders.set(name, order);
  return order;
}

/** The records of a collection in the order in which its files have them, or only the one that a page asks for. */
export async function listRecords<Name extends CollectionName>(name: Name, only?: string): Promise<RecordOf<Name>[]> {
  const records = await readRecords(name);
  const ids = only === undefined ? orderOf(name) : [only];
  return ids.map((id) => findRecord(records, id));
}

/** All roles by their position: each has a file of its own, and the names of files say nothing. */
export async function listRoles(): Promise<RecordOf<'roles'>[]> {
  const roles = await readRecords('roles');
  return [...roles.values()].sort((a, b) => a.position - b.position);
}

type AboutRole = 'job-descriptions' | 'messages' | 'offers' | 'onboarding';

/** Records that are each about one role, in the order of the roles; only those about one role where a page asks for it. */
export async function listByRole<Name extends AboutRole>(name: Name, only?: string): Promise<RecordOf<Name>[]> {
  const records = await listRecords(name);
  const roles = (await listRoles()).filter(({ id }) => only === undefined || id === only);
  return roles.flatMap(({ id }) => records.filter(({ role }) => role === id));
}
