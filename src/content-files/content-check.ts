import { nearest } from '../domain/nearest.ts';
import { type CollectionName, collections } from '../schemas/collections.ts';
import { authorComponents } from './author-components.ts';
import { type Fault, listOr } from './fault.ts';
import { type Page, readPages } from './pages.ts';
import { checkReferences, missingRecord, readRecords } from './records.ts';
import { checkNavigation, readSiteFile } from './site-file.ts';

/** Reads everything an editor can change. Returns the pages, and all that is wrong with any of it. */
export function checkContent(folder: string): { pages: Page[]; faults: Fault[] } {
  const faults: Fault[] = [];

  const all = new Map<CollectionName, ReturnType<typeof readRecords>['records']>();
  for (const name of Object.keys(collections) as CollectionName[]) {
    const read = readRecords(folder, name);
    faults.push(...read.faults);
    all.set(name, read.records);
  }
  const { pages, faults: pageFaults } = readPages(folder);
  faults.push(...pageFaults);
  const siteFile = readSiteFile(folder);
  if ('faults' in siteFile) faults.push(...siteFile.faults);

  // A file that could not be read makes everything that points into it look wrong: mend that first.
  if (faults.length > 0) return { pages, faults };

  const idsOf = (name: CollectionName) => (all.get(name) ?? []).map(({ id }) => id);
  faults.push(...checkReferences(all));
  if ('site' in siteFile) faults.push(...checkNavigation(siteFile, pages));
  for (const page of pages) faults.push(...checkComponents(page, idsOf), ...checkTables(page));
  return { pages, faults };
}

function checkComponents(page: Page, idsOf: (name: CollectionName) => string[]): Fault[] {
  const faults: Fault[] = [];
  for (const { name, attributes, line } of page.components) {
    const component = authorComponents[name];
    if (!component) {
      const [close] = nearest(name, Object.keys(authorComponents), 1);
      faults.push({
        file: page.file,
        line,
        found: `the unknown component <${name}>`,
        expected: listOr(Object.keys(authorComponents).map((known) => `<${known}>`)),
        fix: close ? `Did you mean <${close}>?` : 'Remove it, or add the component as CONTRIBUTING.md says.',
      });
      continue;
    }
    for (const [attribute, target] of Object.entries(component.references)) {
      const wanted = attributes.get(attribute);
      const known = idsOf(target);
      if (wanted === undefined) faults.push(missingAttribute(page.file, line, name, attribute, target));
      else if (!known.includes(wanted)) faults.push(missingRecord(target, known, wanted, page.file, line));
    }
  }
  return faults;
}

function missingAttribute(file: string, line: number, name: string, attribute: string, target: string): Fault {
  return {
    file,
    line,
    found: `<${name}> without ${attribute}="…"`,
    expected: `the id of a record in data/${target}.yaml, in quotes`,
    fix: `Add ${attribute}="…".`,
  };
}

function checkTables({ file, bareTables }: Page): Fault[] {
  // Plain Markdown has no components, so nothing there could give a caption.
  if (file.endsWith('.md')) return [];
  return bareTables.map((line) => ({
    file,
    line,
    found: 'a table without a caption',
    expected: 'the table between <Table caption="…"> and </Table>',
    fix: 'Say in the caption what the table shows, and leave a blank line before and after the table.',
  }));
}
