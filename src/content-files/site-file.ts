import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../domain/nearest.ts';
import { type Site, siteSchema } from '../schemas/site.ts';
import { checkSchema } from './check-schema.ts';
import { readText, shownPath } from './content-folder.ts';
import { type Fault, listOr } from './fault.ts';
import type { Page } from './pages.ts';
import { readYaml, type YamlText } from './yaml-text.ts';

export interface SiteFile {
  site: Site;
  yaml: YamlText;
}

export function readSiteFile(folder: string): SiteFile | { faults: Fault[] } {
  const path = join(folder, 'site.yaml');
  const file = shownPath(path);
  if (!existsSync(path)) {
    return {
      faults: [
        {
          file,
          found: 'no such file',
          expected: 'the name, navigation and defaults of the site',
          fix: 'Restore it, or point HANDBOOK_CONTENT at a folder that has it.',
        },
      ],
    };
  }
  const read = readYaml(file, readText(path));
  if ('faults' in read) return read;
  const checked = checkSchema(siteSchema, read.yaml);
  return 'faults' in checked ? checked : { site: checked.value, yaml: read.yaml };
}

/**
 * Pages that may stand outside the sections: the home page, the list of all pages, what stands for a missing one, and
 * the sources, to which every figure leads even where their section is left out.
 */
export const unlisted: ReadonlySet<string> = new Set(['index', 'contents', '404', 'reference/sources']);

/** Every slug in the navigation is a page, and every page is in the navigation once. */
export function checkNavigation({ site, yaml }: SiteFile, pages: readonly Page[]): Fault[] {
  const slugs = new Set(pages.map(({ slug }) => slug));
  const entries = site.navigation.flatMap(({ pages: listed }, section) =>
    listed.map((slug, index) => ({ slug, line: yaml.lineOf(['navigation', section, 'pages', index]) })),
  );
  const first = new Map(entries.toReversed().map((entry) => [entry.slug, entry]));
  return [
    ...entries.filter((entry) => first.get(entry.slug) !== entry).map((entry) => repeatedPage(entry)),
    ...entries.filter(({ slug }) => !slugs.has(slug)).map((entry) => missingPage(entry)),
    ...pages.filter(({ slug }) => !first.has(slug) && !unlisted.has(slug)).map((page) => unlistedPage(page)),
  ];

  function repeatedPage({ slug, line }: { slug: string; line: number }): Fault {
    return {
      file: yaml.file,
      line,
      found: `the page "${slug}" for the second time (first in ${yaml.file}:${first.get(slug)?.line})`,
      expected: 'every page once',
      fix: 'Remove one of the two.',
    };
  }

  function missingPage({ slug, line }: { slug: string; line: number }): Fault {
    const close = nearest(slug, slugs);
    return {
      file: yaml.file,
      line,
      found: `the page "${slug}" in the navigation`,
      expected: `the file handbook/${slug}.mdx`,
      fix: close.length > 0 ? `Did you mean ${listOr(close)}?` : 'Write the page, or remove it from the navigation.',
    };
  }

  function unlistedPage({ slug, file }: Page): Fault {
    return {
      file,
      line: 1,
      found: 'a page that is in no section',
      expected: `"${slug}" under navigation in ${yaml.file}`,
      fix: 'Add it to the section that it belongs to.',
    };
  }
}
