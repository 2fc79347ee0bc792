import type { Fault } from '../content-files/fault.ts';
import type { BuiltSite } from './built-site.ts';
import { sheetFile } from './markdown-twins.ts';
import type { PageSources } from './page-sources.ts';

/** Every address within a page leads to one place, and every sheet has a file that nothing else writes. */
export function checkIds({ pages, files }: BuiltSite, sources: PageSources): Fault[] {
  return pages.flatMap(({ file, address, anchors, sheets }) => {
    const twice = anchors.filter((id, index) => anchors.indexOf(id) !== index);
    const taken = sheets.filter((id) => files.has(sheetFile(file, id).replace(/\.md$/, '/index.html')));
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
