import { type CollectionName, collections } from '../schemas/collections.ts';
import { checkComponents, checkTables } from './check-components.ts';
import { checkHiring } from './check-hiring.ts';
import { checkRequiredPages } from './check-page-files.ts';
import { checkPay } from './check-pay.ts';
import { checkTrees } from './check-trees.ts';
import type { Fault } from './fault.ts';
import { type Page, readPages } from './pages.ts';
import { checkReferences, isCollection, readRecords } from './records.ts';
import { checkRenames } from './renames.ts';
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
  const broken = checkReferences(all);
  faults.push(...broken, ...checkTrees(all.get('trees') ?? []));
  faults.push(...checkRequiredPages(folder, pages));
  if ('site' in siteFile) {
    // What points nowhere would be named again as what does not fit.
    if (broken.length === 0) faults.push(...checkHiring(all, siteFile.site.tradeWords));
    if (broken.length === 0) faults.push(...checkPay(folder, all, siteFile));
    faults.push(...checkNavigation(siteFile, pages));
    const sections = siteFile.site.navigation.map(({ section }) => section);
    faults.push(...checkRenames(folder, (kind) => (isCollection(kind) ? idsOf(kind) : sections)));
  }
  for (const page of pages) faults.push(...checkComponents(page, idsOf), ...checkTables(page));
  return { pages, faults };
}
