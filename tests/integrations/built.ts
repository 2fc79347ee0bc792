import { type BuiltSite, readBuiltPage } from '../../src/integrations/built-site.ts';
import type { PageSources } from '../../src/integrations/page-sources.ts';

/** A site as it is after a build, from the HTML of its pages and the names of its other files. */
export function builtSite(pages: Readonly<Record<string, string>>, more: Partial<BuiltSite> = {}): BuiltSite {
  const files = new Set([...Object.keys(pages), ...(more.files ?? [])]);
  return {
    folder: 'dist',
    base: '/',
    siteUrl: 'https://toys.example',
    pages: Object.entries(pages).map(([file, html]) => readBuiltPage(file, html)),
    ...more,
    files,
  };
}

/** Names the page itself, so that a test needs no content. */
export const noSources: PageSources = { locate: (address) => ({ file: address, line: undefined }) };
