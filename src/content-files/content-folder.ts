import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** The project's root: the folder that npm scripts run in. */
const projectRoot = process.cwd();

/** The folder with the handbook's content. `HANDBOOK_CONTENT` names another one, anywhere. */
export function contentFolder(): string {
  const folder = resolve(projectRoot, process.env['HANDBOOK_CONTENT'] ?? 'content');
  // Vite names files by their real paths, and must recognize the folder.
  return existsSync(folder) ? realpathSync(folder) : folder;
}

/** Whether a path is a folder or something below it. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way);
}

/** A file as messages name it. */
export function shownPath(path: string): string {
  return relative(projectRoot, path).split(sep).join('/');
}

/** All files below a folder with one of the given endings, in a fixed order; none when the folder is not there. */
export function listFiles(folder: string, endings: readonly string[]): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

export function readText(path: string): string {
  return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
}
