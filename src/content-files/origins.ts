import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, readText, shownPath } from './content-folder.ts';

/** Where something stands that was merged: in the handbook's own content, or in an overlay. */
export interface Place {
  file: string;
  line: number;
}

/** What is known of a merged content folder; it stands in the folder itself. */
export interface Origins {
  /** The handbook's own content folder, as messages name it. */
  base: string;
  /** Files that are no copy of ours, by their path below the folder: where each of their lines is from. */
  files: Readonly<Record<string, { file: string; lines?: readonly Place[] }>>;
  /** What the overlay takes away, as `figures/pay-usa`, and where it says so. */
  removed: Readonly<Record<string, string>>;
  /** Addresses of pages that this build leaves out. */
  hidden: readonly string[];
  /** Slugs of pages that are the overlay's own. */
  ownPages: readonly string[];
}

export const originsFile = 'origins.json';

/** `null` for a content folder that is nobody's mixture. */
export function readOrigins(folder: string): Origins | null {
  const path = join(folder, originsFile);
  return existsSync(path) ? (JSON.parse(readText(path)) as Origins) : null;
}

/** A sentence about a merged folder, with the files and lines of those who wrote what it speaks of. */
export function translatePlaces(sentence: string, folder = contentFolder()): string {
  const origins = readOrigins(folder);
  if (origins === null) return sentence;
  const start = shownPath(folder).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return sentence.replaceAll(
    new RegExp(`${start}(?:/(?<path>[\\w/-]+(?:\\.[A-Za-z]+)*))?(?::(?<line>\\d+))?`, 'g'),
    (_, path: string | undefined, line: string | undefined) => {
      if (path === undefined) return origins.base;
      const origin = origins.files[path];
      const at = line === undefined ? undefined : origin?.lines?.[Number(line) - 1];
      const file = at?.file ?? origin?.file ?? `${origins.base}/${path}`;
      return line === undefined ? file : `${file}:${at?.line ?? line}`;
    },
  );
}
