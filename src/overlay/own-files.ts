import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { listFiles, shownPath } from '../content-files/content-folder.ts';
import { type Fault, stopOnFaults } from '../content-files/fault.ts';

/** Copies an overlay's own files over the rendered site. Of what is there, only files from `public` may be replaced. */
export function copyOwnFiles(from: string, dist: string): void {
  const faults: Fault[] = [];
  for (const path of listFiles(from, [''])) {
    const file = relative(from, path).split(sep).join('/');
    const target = join(dist, file);
    if (existsSync(target) && !existsSync(join('public', file))) {
      faults.push({
        file: shownPath(path),
        found: `a file that takes the place of /${file}, which the build writes`,
        expected: 'a path that no page and no step of the build has',
        fix: 'Give the file another name.',
      });
      continue;
    }
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(path, target);
  }
  stopOnFaults(faults);
}
