import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { nearest } from '../domain/nearest.ts';
import { type CollectionName, collections } from '../schemas/collections.ts';
import { checkSchema, unwrap } from './check-schema.ts';
import { listFiles, readText, shownPath } from './content-folder.ts';
import { type Fault, listOr } from './fault.ts';
import { type Path, readYaml, type YamlText } from './yaml-text.ts';

/** A record with the place where it stands, so that later checks can still name its line. */
interface PlacedRecord {
  id: string;
  value: Record<string, unknown>;
  yaml: YamlText;
  path: Path;
}

/** The files of a collection: `data/<name>.yaml` and those in the folder `data/<name>/`. */
export function collectionFiles(folder: string, name: CollectionName): string[] {
  const single = join(folder, 'data', `${name}.yaml`);
  return [...(existsSync(single) ? [single] : []), ...listFiles(join(folder, 'data', name), ['.yaml'])];
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

/** Follows every reference from one record to another. */
export function checkReferences(all: ReadonlyMap<CollectionName, readonly PlacedRecord[]>): Fault[] {
  const faults: Fault[] = [];
  for (const [name, records] of all) {
    const references = referencesOf(collections[name]);
    for (const record of records) {
      for (const { key, target } of references) {
        const wanted = record.value[key];
        const known = (all.get(target) ?? []).map(({ id }) => id);
        if (typeof wanted !== 'string' || known.includes(wanted)) continue;
        faults.push(missingRecord(target, known, wanted, record.yaml.file, record.yaml.lineOf([...record.path, key])));
      }
    }
  }
  return faults;
}

export function missingRecord(
  target: CollectionName,
  known: readonly string[],
  wanted: string,
  file: string,
  line: number | undefined,
): Fault {
  const close = nearest(wanted, known);
  return {
    file,
    line,
    found: `a reference to "${wanted}"`,
    expected: `the id of a record in data/${target}.yaml`,
    fix: close.length > 0 ? `Did you mean ${listOr(close)}?` : `Add a record "${wanted}" there, or correct the id.`,
  };
}

function referencesOf(schema: (typeof collections)[CollectionName]): { key: string; target: CollectionName }[] {
  return Object.entries(schema.shape).flatMap(([key, field]) => {
    const target = z.globalRegistry.get(unwrap(field))?.['reference'] ?? z.globalRegistry.get(field)?.['reference'];
    return isCollection(target) ? [{ key, target }] : [];
  });
}

function isCollection(name: unknown): name is CollectionName {
  return typeof name === 'string' && name in collections;
}
