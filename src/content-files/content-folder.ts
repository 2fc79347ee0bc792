import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** The project's root: the folder that npm scripts run in. */
const projectRoot = process.cwd();

/** The folder with the handbook's content. `HANDBOOK_CONTENT` names another one, for tests and the bench. */
export function contentFolder(): string {
  return resolve(projectRoot, process.env['HANDBOOK_CONTENT'] ?? 'content');
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
