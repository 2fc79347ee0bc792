import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../domain/nearest.ts';
import { type CollectionName, collections, dataPath } from '../schemas/collections.ts';
import { checkProse } from './check-prose.ts';
import { checkSchema } from './check-schema.ts';
import { contentFolder, listFiles, readText, shownPath } from './content-folder.ts';
import { type Fault, listOr } from './fault.ts';
import { readOrigins } from './origins.ts';
import { textFields } from './text-fields.ts';
import { type Path, readYaml, type YamlText } from './yaml-text.ts';

/** A record with the place where it stands, so that later checks can still name its line. */
export interface PlacedRecord {
  id: string;
  value: Record<string, unknown>;
  yaml: YamlText;
  path: Path;
}

/** The records of every collection. */
export type AllRecords = ReadonlyMap<CollectionName, readonly PlacedRecord[]>;

/** The files of a collection: `data/<name>.yaml` and those in the folder `data/<name>/`. */
export function collectionFiles(folder: string, name: CollectionName): string[] {
  const path = join(folder, 'data', ...dataPath(name).split('/'));
  const single = `${path}.yaml`;
  return [...(existsSync(single) ? [single] : []), ...listFiles(path, ['.yaml'])];
}

/** All records of a collection. Each file holds a list of records, or one record. */
export function readRecords(folder: string, name: CollectionName): { records: PlacedRecord[]; faults: Fault[] } {
  const records: PlacedRecord[] = [];
  const faults: Fault[] = [];
  const firstSeen = new Map<string, string>();
  for (const path of collectionFiles(folder, name)) {
    const read = readYaml(shownPath(path), readText(path));
    if ('faults' in read) {
      faults.push(...read.faults);
      continue;
    }
    const { yaml } = read;
    const paths = Array.isArray(yaml.value) ? yaml.value.map((_, index) => [index]) : [[]];
    for (const recordPath of paths) {
      const checked = checkSchema(collections[name], yaml, recordPath);
      if ('faults' in checked) {
        faults.push(...checked.faults);
        continue;
      }
      const { id } = checked.value;
      const line = yaml.lineOf([...recordPath, 'id']);
      const first = firstSeen.get(id);
      if (first) {
        faults.push({
          file: yaml.file,
          line,
          found: `the id "${id}" for the second time (first in ${first})`,
          expected: 'every id once in a collection',
          fix: 'Give one of the two another id, or remove it.',
        });
        continue;
      }
      firstSeen.set(id, `${yaml.file}:${line}`);
      records.push({ id, value: checked.value, yaml, path: recordPath });
    }
  }
  return { records, faults };
}

/** Follows every reference from one record to another, and every figure and link in a record's text. */
export function checkReferences(all: AllRecords): Fault[] {
  const idsOf = (name: CollectionName) => (all.get(name) ?? []).map(({ id }) => id);
  const figures = idsOf('figures');
  return [...all].flatMap(([name, records]) =>
    records.flatMap(({ value: record, yaml, path }) =>
      textFields(collections[name], record).flatMap(({ meta, value, path: place }) => {
        const line = yaml.lineOf([...path, ...place]);
        if (meta['prose'] === true) return checkProse(value, figures, yaml.file, line);
        const target = meta['reference'];
        if (!isCollection(target)) return [];
        const known = idsOf(target);
        return known.includes(value) ? [] : [missingRecord(target, known, value, yaml.file, line)];
      }),
    ),
  );
}

export function missingRecord(
  target: CollectionName,
  known: readonly string[],
  wanted: string,
  file: string,
  line: number | undefined,
): Fault {
  const close = nearest(wanted, known);
  const removedIn = readOrigins(contentFolder())?.removed[`${target}/${wanted}`];
  if (removedIn !== undefined) {
    return {
      file,
      line,
      found: `a reference to "${wanted}", which ${removedIn} takes away`,
      expected: `the id of a record in data/${dataPath(target)}`,
      fix: 'Keep the record, or change in the overlay what refers to it too.',
    };
  }
  return {
    file,
    line,
    found: `a reference to "${wanted}"`,
    // A file of that name, or a folder.
    expected: `the id of a record in data/${dataPath(target)}`,
    fix: close.length > 0 ? `Did you mean ${listOr(close)}?` : `Add a record "${wanted}" there, or correct the id.`,
  };
}

export function isCollection(name: unknown): name is CollectionName {
  return typeof name === 'string' && name in collections;
}
