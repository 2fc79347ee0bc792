import { existsSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { checkSchema } from '../content-files/check-schema.ts';
import { listFiles, readText, shownPath } from '../content-files/content-folder.ts';
import { type Fault, listOr } from '../content-files/fault.ts';
import type { Place } from '../content-files/origins.ts';
import { collectionFiles } from '../content-files/records.ts';
import { becameOf } from '../content-files/renames.ts';
import { readYaml } from '../content-files/yaml-text.ts';
import { nearest } from '../domain/nearest.ts';
import { type CollectionName, collections, dataPath } from '../schemas/collections.ts';
import type { Rename } from '../schemas/rename.ts';
import { mergeEntries } from './merge-value.ts';
import { type Placed, type PlacedBlock, placeYaml, plainValue, textAt, writePlaced } from './placed.ts';

/** A data file as it stood, and what stands in it. */
interface DataFile {
  /** Path below the content folder; `null` for a file of the overlay. */
  path: string | null;
  isList: boolean;
  records: PlacedBlock[];
}

/** A file of the merged content with the places that its lines are from; without a text, it is gone. */
export interface MergedFile {
  path: string;
  text: string | null;
  lines: readonly Place[];
}

export interface Change {
  kind: 'adds' | 'changes' | 'removes' | 'replaces' | 'hides' | 'notes';
  what: string;
  /** File and line in the overlay. */
  at: string;
}

export interface MergedRecords {
  files: MergedFile[];
  faults: Fault[];
  changes: Change[];
  removed: Record<string, string>;
  /** All records of the collections that were merged, in their order. */
  records: Map<CollectionName, PlacedBlock[]>;
}

const names = Object.keys(collections) as CollectionName[];

/** Reads the files of one collection of a content folder or an overlay. */
export function readPlaced(folder: string, name: CollectionName, isOverlay: boolean) {
  const faults: Fault[] = [];
  const files = collectionFiles(folder, name).flatMap((path): DataFile[] => {
    const read = readYaml(shownPath(path), readText(path));
    if ('faults' in read) {
      faults.push(...read.faults);
      return [];
    }
    const placed = placeYaml(read.yaml);
    const items: readonly Placed[] = placed.kind === 'list' ? placed.items : [placed];
    const records = items.flatMap((item): PlacedBlock[] => {
      if (item.kind === 'block' && textAt(item, 'id') !== undefined) return [item];
      if (isOverlay && plainValue(item) !== null) faults.push(withoutId(item, name));
      return [];
    });
    const below = relative(folder, path).split(sep).join('/');
    return [{ path: isOverlay ? null : below, isList: placed.kind === 'list', records }];
  });
  return { files, faults };
}

function withoutId(item: Placed, name: CollectionName): Fault {
  return {
    ...item.at,
    found: 'a record without an "id"',
    expected: `the id of a record in data/${dataPath(name)}, or of one that is to be added`,
    fix: 'Add "id" in quotes or plain letters, and indent the keys of one record alike.',
  };
}

/** Merges the overlay's records into ours. Only collections that it touches are read and written. */
export function mergeRecords(base: string, overlay: string, renames: readonly Rename[]): MergedRecords {
  const result: MergedRecords = {
    files: [],
    faults: checkDataFiles(overlay),
    changes: [],
    removed: {},
    records: new Map(),
  };
  for (const name of names) {
    if (collectionFiles(overlay, name).length === 0) continue;
    const over = readPlaced(overlay, name, true);
    const ours = readPlaced(base, name, false);
    result.faults.push(...over.faults);
    // What is wrong with ours, the check of the content says.
    if (over.faults.length > 0 || ours.faults.length > 0) continue;
    mergeCollection(
      result,
      name,
      ours.files,
      over.files.flatMap(({ records }) => records),
      renames,
    );
  }
  return result;
}

function mergeCollection(
  result: MergedRecords,
  name: CollectionName,
  ours: readonly DataFile[],
  theirs: readonly PlacedBlock[],
  renames: readonly Rename[],
): void {
  const before = ours.flatMap(({ records }) => records);
  const schema = collections[name];
  const merged = mergeEntries(before, theirs, schema, {
    key: 'id',
    expected: `the id of a record in data/${dataPath(name)}`,
    checkNew: (entry) => checkNewRecord(name, entry),
    becameOf: (id) => becameOf(renames, name, id),
  });
  result.faults.push(...merged.faults);
  const placeOf = new Map(theirs.map((entry) => [textAt(entry, 'id'), `${entry.at.file}:${entry.at.line}`]));
  for (const [kind, ids] of [
    ['adds', merged.added],
    ['changes', merged.changed],
    ['removes', merged.removed],
  ] as const) {
    for (const id of ids) result.changes.push({ kind, what: `${name}/${id}`, at: placeOf.get(id) ?? '' });
  }
  for (const id of merged.removed) result.removed[`${name}/${id}`] = placeOf.get(id) ?? '';
  result.records.set(name, merged.items);
  result.files.push(...writeCollection(name, ours, merged.items));
}

/**
 * Each record goes back into the file that it came from; what was added gets a file of its own behind all others. A
 * record that was put before another one changes the order, which only one file for all of them can keep.
 */
export function writeCollection(
  name: CollectionName,
  ours: readonly DataFile[],
  items: readonly PlacedBlock[],
): MergedFile[] {
  const ids = (records: readonly PlacedBlock[]) => records.map((record) => textAt(record, 'id') ?? '');
  const position = new Map(ids(items).map((id, index) => [id, index]));
  const homes = ours.map((file) => ({ file, kept: ids(file.records).filter((id) => position.has(id)) }));
  const placed = new Set(homes.flatMap(({ kept }) => kept));
  const order = [...homes.flatMap(({ kept }) => kept), ...ids(items).filter((id) => !placed.has(id))];
  const isInOrder = order.every((id, index) => position.get(id) === index);
  const pick = (wanted: readonly string[]) => items.filter((item) => wanted.includes(textAt(item, 'id') ?? ''));
  const path = `data/${dataPath(name)}`;
  if (!isInOrder) {
    const gone = ours.flatMap(({ path: old }) => (old === null ? [] : [{ path: old, text: null, lines: [] }]));
    return [...gone, listFile(`${path}/merged.yaml`, items)];
  }
  const files = homes.flatMap(({ file, kept }): MergedFile[] => {
    if (file.path === null) return [];
    const records = pick(kept);
    if (records.length === 0) return [{ path: file.path, text: null, lines: [] }];
    const [only] = records;
    return file.isList || only === undefined
      ? [listFile(file.path, records)]
      : [{ path: file.path, ...writePlaced(only) }];
  });
  const added = items.filter((item) => !placed.has(textAt(item, 'id') ?? ''));
  return added.length === 0 ? files : [...files, listFile(`${path}/zz-added.yaml`, added)];
}

function listFile(path: string, items: readonly PlacedBlock[]): MergedFile {
  const at = items[0]?.at ?? { file: '', line: 1 };
  return { path, ...writePlaced({ kind: 'list', items, at }) };
}

/** `null` for a record that can be added; nothing for one that was meant for a record of ours; else what is wrong. */
function checkNewRecord(name: CollectionName, entry: PlacedBlock): Fault[] | null {
  const { text, lines } = writePlaced(entry);
  const read = readYaml(entry.at.file, text);
  if ('faults' in read) return read.faults;
  const checked = checkSchema(collections[name], read.yaml);
  if (!('faults' in checked)) return null;
  // Whoever means to change a record of ours writes a few of its keys.
  if (checked.faults.some(({ found }) => found.startsWith('no "'))) return [];
  return checked.faults.map((fault) => ({ ...fault, ...(lines[(fault.line ?? 1) - 1] ?? entry.at) }));
}

/** A file that no collection reads would be left out without a word. */
function checkDataFiles(overlay: string): Fault[] {
  const folder = join(overlay, 'data');
  const read = new Set(names.flatMap((name) => collectionFiles(overlay, name)));
  const known = names.map((name) => `data/${dataPath(name)}.yaml`);
  const editions = join(folder, 'pay', 'editions');
  return (existsSync(folder) ? listFiles(folder, ['']) : [])
    .filter((path) => !read.has(path) && !basename(path).startsWith('.'))
    .filter((path) => !(path.startsWith(editions + sep) && path.endsWith('.json')))
    .map((path): Fault => {
      const below = relative(overlay, path).split(sep).join('/');
      const close = nearest(below.replace(/\.ya?ml$/, '.yaml'), known);
      return {
        file: shownPath(path),
        found: 'a data file that nothing reads',
        expected:
          'the name of a data file of the handbook, such as data/figures.yaml, or a .yaml file in a folder of that name',
        fix: close.length > 0 ? `Did you mean ${listOr(close)}?` : 'Rename it, or remove it.',
      };
    });
}
