import { relative, sep } from 'node:path';
import { listFiles, shownPath } from '../content-files/content-folder.ts';
import type { Fault } from '../content-files/fault.ts';
import type { Change } from './merge-records.ts';

/** What a build writes by itself, besides pages. */
const written = [
  /^(?:_headers|_redirects|pages\.json|robots\.txt|sitemap[^/]*\.xml|version\.json)$/,
  /^(?:_server|_astro|pagefind|embed|pay\/editions)\//,
];

/** Files that are served as they are: none may take the place of something that the build writes. */
export function checkPublic(folder: string, ours: ReadonlySet<string>, slugs: readonly string[]) {
  const pages = new Set(slugs.flatMap((slug) => [`${slug}.md`, `${slug}.html`, `${slug}/index.html`]));
  const faults: Fault[] = [];
  const changes: Change[] = [];
  for (const path of listFiles(folder, [''])) {
    const file = relative(folder, path).split(sep).join('/');
    const name = shownPath(path);
    if (/\.html?$/i.test(file)) {
      faults.push({
        file: name,
        found: 'a page among the files that are served as they are',
        expected: 'a page as an .mdx file in handbook/, with the frame and the policy of all others',
        fix: 'Write it there, or serve the file elsewhere.',
      });
    } else if (pages.has(file) || written.some((pattern) => pattern.test(file))) {
      faults.push({
        file: name,
        found: `a file that takes the place of /${file}, which the build writes`,
        expected: 'a path that no page and no step of the build has',
        fix: 'Give the file another name.',
      });
    } else {
      changes.push({ kind: ours.has(file) ? 'replaces' : 'adds', what: `file /${file}`, at: name });
    }
  }
  return { faults, changes };
}
