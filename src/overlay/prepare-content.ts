import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { contentFolder, isWithin, listFiles, readText } from '../content-files/content-folder.ts';
import { type Fault, stopOnFaults } from '../content-files/fault.ts';
import { originsFile } from '../content-files/origins.ts';
import { readPayData } from '../content-files/pay-data.ts';
import { editionFile, readPublished } from '../content-files/pay-editions.ts';
import { collectionFiles } from '../content-files/records.ts';
import type { PayData } from '../domain/pay/pay-data.ts';
import { type Asking, type MergedContent, mergeContent } from './merge-content.ts';
import { askedSections, readPlacedSite } from './merge-site.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the environment asks to be merged; `null` where the handbook is built as it is. */
export function readAsking(environment: Environment, base = contentFolder()): Asking | null {
  const overlay = environment['HANDBOOK_OVERLAY'] || null;
  const sections = environment['HANDBOOK_SECTIONS'] || undefined;
  if (overlay !== null) {
    stopOnFaults(checkFolder(overlay, base));
    return { base, overlay: resolve(overlay), sections };
  }
  if (sections === undefined && !existsSync(join(base, 'site.yaml'))) return null;
  const { site } = readPlacedSite(base);
  return site !== null && askedSections(site, sections) !== null ? { base, overlay, sections } : null;
}

function checkFolder(written: string, base: string): Fault[] {
  const folder = resolve(written);
  const isThere = existsSync(folder) && statSync(folder).isDirectory();
  if (isThere && !isWithin(process.cwd(), folder) && !isWithin(base, folder) && !isWithin(folder, base)) return [];
  return [
    {
      file: 'HANDBOOK_OVERLAY',
      found: isThere
        ? `"${written}", which holds the handbook itself or lies in its content`
        : `"${written}", where no folder is`,
      expected: 'the folder with your own name, pages, data and files',
      fix: `Correct the variable, or run "npm run overlay:new ${isThere ? '../our-handbook' : written}" to begin one.`,
    },
  ];
}

/** Writes the merged content, and returns what it was made from. What stood in the folder before goes. */
export function prepareContent(asking: Asking, target: string): MergedContent {
  const merged = mergeContent(asking);
  stopOnFaults(merged.faults);
  writeContent(merged, target);
  if (asking.overlay !== null) nameEdition(asking.base, target);
  return merged;
}

/** Only what differs is written, so that whoever watches the folder sees what has changed. */
export function writeContent({ files, origins }: MergedContent, target: string): void {
  for (const path of listFiles(target, [''])) {
    const below = path
      .slice(target.length + 1)
      .split('\\')
      .join('/');
    if (!files.has(below) && below !== originsFile) rmSync(path);
  }
  const all: [string, MergedContent['files'] extends Map<string, infer File> ? File : never][] = [
    ...files,
    [originsFile, { text: JSON.stringify(origins) }],
  ];
  for (const [path, file] of all) {
    const place = join(target, path);
    const bytes = 'text' in file ? Buffer.from(file.text) : readFileSync(file.copyOf);
    if (existsSync(place) && readFileSync(place).equals(bytes)) continue;
    mkdirSync(dirname(place), { recursive: true });
    if ('text' in file) writeFileSync(place, bytes);
    else copyFileSync(file.copyOf, place);
  }
}

/**
 * Pay data that differ from ours are another edition: links to a result must not show one company's figures for
 * another's. The name comes from what is in them, so the same data have the same name. Our own editions go.
 */
function nameEdition(base: string, target: string): void {
  const [method] = collectionFiles(target, 'pay-method');
  const [ours, theirs] = [readPay(base), readPay(target)];
  if (method === undefined || theirs === null || isDeepStrictEqual(ours, theirs)) return;
  for (const { edition } of readPublished(base)) rmSync(editionFile(target, edition), { force: true });
  if (theirs.edition !== ours?.edition) return;
  const digest = createHash('sha256').update(JSON.stringify(theirs)).digest('hex').slice(0, 8);
  const text = readText(method);
  writeFileSync(method, text.replace(/^edition: .*$/m, `edition: ${theirs.edition}-${digest}`));
}

/** `null` where there are no pay data, or where they don't fit together: the check of the content will say so. */
function readPay(folder: string): PayData | null {
  try {
    return readPayData(folder);
  } catch {
    return null;
  }
}
