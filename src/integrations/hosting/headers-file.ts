import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from '../built-site.ts';
import { cacheRules, framesFolder, type Headers, isHashed, type SiteHeaders } from './site-headers.ts';

/**
 * Writes `_headers` for the static hosts that read it. A host joins the headers of all rules that match, and two
 * policies would count both. So what differs stands in rules of which no two match the same path: one for the home
 * page, and one for each file and folder at the top. Of the search index, only some files have hashes in their names,
 * so there it is one for each file and folder of it.
 */
export function writeHeadersFile({ base, folder }: BuiltSite, { everywhere, own, frames }: SiteHeaders): void {
  const tops = [...patternsIn(folder, ''), ...patternsIn(folder, 'pagefind/')];
  const patterns = tops.filter((pattern) => pattern !== 'pagefind/*' && !pattern.startsWith('_headers')).sort();
  const rules: [pattern: string, headers: Headers][] = [['*', everywhere]];
  for (const pattern of ['', ...patterns]) {
    const cache = isHashed(pattern) ? cacheRules.hashed : cacheRules.other;
    const headers = pattern === `${framesFolder}/*` ? frames : own;
    rules.push([pattern, [...headers, ['Cache-Control', cache]]]);
  }
  const texts = rules.map(([pattern, headers]) =>
    [`${base}${pattern}`, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
  );
  writeFileSync(join(folder, '_headers'), texts.join('\n'));
}

/** What stands in a folder, as patterns: a path, or with a star everything that begins so. */
function patternsIn(folder: string, below: string): string[] {
  try {
    return readdirSync(join(folder, below), { withFileTypes: true }).map(
      (entry) => `${below}${entry.name}${entry.isDirectory() ? '/*' : ''}`,
    );
  } catch {
    // A site whose pages are all kept out of search has no index.
    return [];
  }
}
