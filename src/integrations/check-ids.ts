import type { Fault } from '../content-files/fault.ts';
import type { BuiltSite } from './built-site.ts';
import type { PageSources } from './page-sources.ts';

/** Every address within a page leads to one place, and every sheet has a file that nothing else writes. */
export function checkIds({ pages, files }: BuiltSite, sources: PageSources): Fault[] {
  return pages.flatMap(({ file, address, anchors, html }) => {
    const twice = anchors.filter((id, index) => anchors.indexOf(id) !== index);
    const taken = sheetIds(html).filter((id) => files.has(`${file.replace(/index\.html$/, '')}${id}/index.html`));
    return [
      ...[...new Set(twice)].map((id) => ({
        ...sources.locate(address, id),
        found: `the id "${id}" for the second time on ${address}`,
        expected: 'every id once on a page',
        fix: 'Show the record once, give the heading another id, or move one of the two to another page.',
      })),
      ...taken.map((id) => ({
        ...sources.locate(address, id),
        found: `the sheet "${id}" on ${address}, whose Markdown would be that of the page ${address}${id}/`,
        expected: 'an address of its own for each',
        fix: 'Give the page another path, or the record another id.',
      })),
    ];
  });
}

/** The ids of what components/sheet/Sheet.astro sets apart on a page. */
export function sheetIds(html: string): string[] {
  return [...html.matchAll(/ data-sheet="([^"]+)"/g)].flatMap(([, id]) => id ?? []);
}
