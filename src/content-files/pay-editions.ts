import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PayData } from '../domain/pay/pay-data.ts';
import { contentFolder, listFiles, readText } from './content-folder.ts';
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
    .map((file) => ({ edition: basename(file, '.json'), data: JSON.parse(readText(file)) as PayData }))
    .sort((a, b) => (a.edition < b.edition ? 1 : -1));
}

/** The present pay data, and every edition, the present one among them. */
export function readEditions(folder = contentFolder()): { data: PayData; editions: readonly Edition[] } {
  const data = readPayData(folder);
  if (data === null) throw new Error('There is no pay method in data/pay/method.yaml to calculate with.');
  const older = readPublished(folder).filter(({ edition }) => edition !== data.edition);
  return { data, editions: [{ edition: data.edition, data }, ...older] };
}

/** An edition as its file holds it. */
export function writeEdition(data: PayData): string {
  return `${JSON.stringify(data)}\n`;
}
