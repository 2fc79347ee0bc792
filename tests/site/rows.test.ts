import { describe, expect, test } from 'vitest';
import { placedRows } from '../content/rows.ts';
import { readSection, type Section } from './section.ts';
import { contentPages } from './site.ts';

const pages = new Map(contentPages.map((page) => [page.address, page]));

/** What stands at an anchor in the main part of a page. */
function sectionAt(address: string, anchor: string): Section | null {
  const page = pages.get(address);
  return page?.main ? readSection(page.html.slice(...page.main), anchor) : null;
}

const holds = (section: Section, wanted: string | RegExp) =>
  typeof wanted === 'string' ? section.ids.has(wanted) : wanted.test(section.text);

describe.each(placedRows)('$row: $about', ({ places }) => {
  test.each(places)('a reader finds it at $page#$anchor', ({ page, anchor, holds: wanted }) => {
    const section = sectionAt(page, anchor);
    if (section === null) throw new Error(`Nothing on ${page} has the id "${anchor}".`);
    expect(wanted.filter((hold) => !holds(section, hold)).map(String)).toEqual([]);
  });
});
