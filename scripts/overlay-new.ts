/** `npm run overlay:new <folder>` begins an overlay with a few commented files. It never writes over anything. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isWithin, shownPath } from '../src/content-files/content-folder.ts';
import { start } from '../src/overlay/start.ts';

function problemWith(folder: string | undefined): string | null {
  if (folder === undefined) return 'Name the folder: npm run overlay:new <folder>';
  const path = resolve(folder);
  if (existsSync(path) && readdirSync(path).length > 0) return `${folder} holds something already. Name a new folder.`;
  const isOutside = !isWithin(path, process.cwd());
  return isOutside
    ? null
    : `${folder} lies in the handbook, which a new release replaces. Name a folder beside it, such as ../our-handbook.`;
}

const [folder] = process.argv.slice(2);
const problem = problemWith(folder);
if (folder === undefined || problem !== null) {
  console.error(problem);
  process.exitCode = 1;
} else {
  for (const [name, text] of Object.entries(start)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  console.log(`${shownPath(resolve(folder))} is begun. Check it: npm run overlay:check ${folder}`);
}
