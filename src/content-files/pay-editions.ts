import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PayData } from '../domain/pay/pay-data.ts';
import { contentFolder, listFiles, readText, shownPath } from './content-folder.ts';
import { ContentError } from './fault.ts';
import { readPayData } from './pay-data.ts';

/** Pay data as it was published under a name, so that a link to a result shows the same figures later. */
export interface Edition {
  edition: string;
  data: PayData;
}

function editionsFolder(folder: string): string {
  return join(folder, 'data', 'pay', 'editions');
}

export function editionFile(folder: string, edition: string): string {
  return join(editionsFolder(folder), `${edition}.json`);
}

/** The editions that were published, the newest first. */
export function readPublished(folder = contentFolder()): Edition[] {
  const place = editionsFolder(folder);
  const files = existsSync(place) ? listFiles(place, ['.json']) : [];
  return files
    .map((file) => ({ edition: basename(file, '.json'), data: readEdition(file) }))
    .sort((a, b) => (a.edition < b.edition ? 1 : -1));
}

function readEdition(file: string): PayData {
  try {
    return JSON.parse(readText(file)) as PayData;
  } catch {
    const found = 'JSON that cannot be read';
    const fix = 'Bring the file back as it was published; it is written by "npm run data:edition" and never by hand.';
    throw new ContentError([{ file: shownPath(file), found, expected: 'an edition of the pay data', fix }]);
  }
}

interface Editions {
  data: PayData;
  editions: readonly Edition[];
}

/** The present pay data, and every edition, the present one among them; `null` for a handbook without pay. */
export function findEditions(folder = contentFolder()): Editions | null {
  const data = readPayData(folder);
  if (data === null) return null;
  const older = readPublished(folder).filter(({ edition }) => edition !== data.edition);
  return { data, editions: [{ edition: data.edition, data }, ...older] };
}

/** The same for whoever can't do without. */
export function readEditions(folder = contentFolder()): Editions {
  const found = findEditions(folder);
  if (found === null) {
    const expected = 'data/pay/method.yaml and data/pay/market.yaml, because a page or an address calculates with them';
    const fix = 'Bring them back, or take the calculator out of the pages.';
    throw new ContentError([{ file: shownPath(folder), found: 'no pay data', expected, fix }]);
  }
  return found;
}

/** An edition as its file holds it. */
export function writeEdition(data: PayData): string {
  return `${JSON.stringify(data)}\n`;
}
