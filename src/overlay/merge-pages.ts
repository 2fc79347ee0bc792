import { relative, sep } from 'node:path';
import { shownPath } from '../content-files/content-folder.ts';
import type { Fault } from '../content-files/fault.ts';
import { listPages, type Page } from '../content-files/pages.ts';
import { pageAddress } from '../domain/base-path.ts';
import type { Change } from './merge-records.ts';

interface PageFile {
  slug: string;
  /** Where its file is. */
  path: string;
  /** Where it stands in the merged content, from `handbook/` on. */
  target: string;
}

export interface MergedPages {
  /** Pages of the overlay. */
  own: PageFile[];
  /** Files of ours that they replace, below the content folder. */
  replaced: string[];
  faults: Fault[];
  changes: Change[];
}

export function listPageFiles(folder: string): PageFile[] {
  return listPages(folder).map(({ slug, path }) => ({
    slug,
    path,
    target: relative(folder, path).split(sep).join('/'),
  }));
}

/** Pages of the overlay replace ours at the same address and add the others. */
export function mergePages(
  base: string,
  overlay: string,
  ours: readonly Pick<Page, 'slug' | 'frontmatter'>[],
): MergedPages {
  const own = listPageFiles(overlay);
  const slugs = new Set(own.map(({ slug }) => slug));
  const replacedFiles = listPageFiles(base).filter(({ slug }) => slugs.has(slug));
  const known = new Set(ours.map(({ slug }) => slug));
  const movedTo = new Map(
    ours.flatMap((page) => page.frontmatter.redirectFrom.map((from) => [from, page.slug] as const)),
  );
  return {
    own,
    replaced: replacedFiles.map(({ target }) => target),
    faults: own.flatMap(({ slug, path }): Fault[] => {
      const moved = movedTo.get(pageAddress(slug));
      if (moved === undefined || slugs.has(moved)) return [];
      return [
        {
          file: shownPath(path),
          line: 1,
          found: `a page at ${pageAddress(slug)}, which has moved to ${pageAddress(moved)}`,
          expected: `the file handbook/${moved}.mdx if it is to replace that page`,
          fix: `Move the file to handbook/${moved}.mdx, or give a page of your own another path.`,
        },
      ];
    }),
    changes: own.map(({ slug, path }) => ({
      kind: known.has(slug) ? 'replaces' : 'adds',
      what: `page ${pageAddress(slug)}`,
      at: shownPath(path),
    })),
  };
}
