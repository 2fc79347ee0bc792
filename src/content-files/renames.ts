import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { type Rename, renameSchema } from '../schemas/rename.ts';
import { checkSchema } from './check-schema.ts';
import { readText, shownPath } from './content-folder.ts';
import type { Fault } from './fault.ts';
import { readYaml } from './yaml-text.ts';

interface Renames {
  renames: Rename[];
  faults: Fault[];
}

/** What releases renamed or took away, so that whoever overrode it learns what became of it. */
export function readRenames(folder: string): Renames {
  const path = join(folder, 'renamed.yaml');
  if (!existsSync(path)) return { renames: [], faults: [] };
  const read = readYaml(shownPath(path), readText(path));
  if ('faults' in read) return { renames: [], faults: read.faults };
  const checked = checkSchema(z.array(renameSchema), read.yaml);
  return 'faults' in checked ? { renames: [], faults: checked.faults } : { renames: checked.value, faults: [] };
}

/** A sentence, or `null` where nothing is known of it. */
export function becameOf(renames: readonly Rename[], kind: string, id: string): string | null {
  const found = renames.find(({ in: place, from }) => place === kind && from === id);
  if (found === undefined) return null;
  const { to, since, note } = found;
  const end = note === undefined ? '' : ` ${note}`;
  if (to === undefined) return `It was taken away in ${since}.${end} Remove the entry.`;
  return `Since ${since} it is called "${to}": write that instead.${end}`;
}

/** What a rename leads to is there, and what it leads away from is not. */
export function checkRenames(folder: string, idsOf: (kind: string) => readonly string[]): Fault[] {
  const { renames, faults } = readRenames(folder);
  const file = shownPath(join(folder, 'renamed.yaml'));
  const wrong = renames.flatMap(({ in: kind, from, to }): Fault[] => {
    const known = idsOf(kind);
    if (known.includes(from)) {
      const fix = 'Remove the entry, or give that one another id.';
      return [{ file, found: `"${from}" in ${kind}, which is there`, expected: 'an id that is gone', fix }];
    }
    if (to === undefined || known.includes(to)) return [];
    const fix = 'Correct it, or leave out "to" if nothing took its place.';
    return [{ file, found: `"${to}" in ${kind}, which is not there`, expected: 'the id that took its place', fix }];
  });
  return [...faults, ...wrong];
}
