import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { listFiles } from '../content-files/content-folder.ts';
import { becameOf } from '../content-files/renames.ts';
import type { Rename } from '../schemas/rename.ts';
import type { Moved } from './permalinks.ts';
import { writeTar } from './tar.ts';

/** A built folder as one archive, with all of it below a folder of the given name. The same site gives the same bytes. */
export function packSite(folder: string, name: string): Buffer {
  const files = listFiles(folder, ['']).map((path) => ({
    path: `${name}/${relative(folder, path).split(sep).join('/')}`,
    bytes: readFileSync(path),
  }));
  const archive = gzipSync(writeTar(files), { level: constants.Z_BEST_COMPRESSION });
  // The tenth byte names the system that packed it, which is nobody's business; 255 stands for any.
  archive[9] = 255;
  return archive;
}

/** The lines that `sha256sum --check` reads. */
export function checksumsOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  return Object.entries(files)
    .map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`)
    .join('');
}

/** What somebody with an overlay has to know of a release, as Markdown. */
export function changesForOverlays(version: string, renames: readonly Rename[], moved: readonly Moved[]): string {
  const ids = renames.map(({ in: place, from }) => `- \`${from}\` in ${place}. ${becameOf(renames, place, from)}`);
  const addresses = moved.map(({ from, to }) => `- \`${from}\` leads to \`${to}\`.`);
  return `# Changes for overlays, up to version ${version}

An overlay names our records by their ids, and our pages by their addresses. \`npm run overlay:check <folder>\` tells you
which of the lines below concern yours.

## Ids

${listed(ids, 'No id has been renamed or taken away.')}

## Addresses

${listed(addresses, 'No page has moved.')}
`;
}

function listed(lines: readonly string[], none: string): string {
  return lines.length > 0 ? lines.join('\n') : none;
}
