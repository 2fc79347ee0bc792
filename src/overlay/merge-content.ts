import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { listFiles, readText, shownPath } from '../content-files/content-folder.ts';
import { type Fault, listOr } from '../content-files/fault.ts';
import type { Origins } from '../content-files/origins.ts';
import { readPages, slugOf } from '../content-files/pages.ts';
import { readRenames } from '../content-files/renames.ts';
import { unlisted } from '../content-files/site-file.ts';
import { pageAddress } from '../domain/base-path.ts';
import { nearest } from '../domain/nearest.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { checkPublic } from './check-public.ts';
import { listPageFiles, mergePages } from './merge-pages.ts';
import { type Change, type MergedFile, mergeRecords } from './merge-records.ts';
import { askedSections, dropLinks, keepSections, listedPages, mergeSite, readPlacedSite } from './merge-site.ts';
import { type PlacedBlock, writePlaced } from './placed.ts';
import { checkTheme, tokenNames } from './theme.ts';
import { withholdMarket } from './withhold.ts';

export interface Asking {
  /** The handbook's own content. */
  base: string;
  /** The overlay's folder; `null` for a build of some sections alone. */
  overlay: string | null;
  /** What `HANDBOOK_SECTIONS` says. */
  sections: string | undefined;
}

/** One content folder made of two, before anything of it is written. */
export interface MergedContent {
  /** Files by their path below the folder: a text, or the file that is copied. */
  files: Map<string, { text: string } | { copyOf: string }>;
  origins: Origins;
  faults: Fault[];
  changes: Change[];
  site: PlacedBlock | null;
  records: ReadonlyMap<CollectionName, readonly PlacedBlock[]>;
}

/** What may stand at the top of an overlay. Notes, tables and hidden files may lie beside it. */
const parts = ['site.yaml', 'theme.css', 'permalinks.txt', 'handbook', 'data', 'public'];
const besides = /^renamed\.yaml$|^\.|\.(?:md|csv|txt)$|^(?:README|LICENSE)/;

/** The same while it is being made. */
interface Mixture extends MergedContent {
  origins: {
    -readonly [Key in keyof Origins]: Origins[Key];
  } & { files: Record<string, Origins['files'][string]> };
}

export function mergeContent({ base, overlay, sections }: Asking): MergedContent {
  const mixture: Mixture = {
    files: new Map(
      listFiles(base, [''])
        .map((path) => [pathBelow(base, path), { copyOf: path }] as const)
        .filter(([path]) => path.includes('/') || path === 'permalinks.txt' || !besides.test(path)),
    ),
    origins: { base: shownPath(base), files: {}, removed: {}, hidden: [], ownPages: [] },
    faults: [],
    changes: [],
    site: null,
    records: new Map(),
  };
  const { site, faults } = readPlacedSite(base);
  mixture.site = site;
  mixture.faults.push(...faults);
  if (overlay !== null) addOverlay(mixture, base, overlay);
  leaveOut(mixture, base, sections, overlay !== null);
  if (mixture.faults.length === 0 && mixture.site !== null) {
    const withheld = withholdMarket(base, mixture.site, mixture.records, mixture.changes);
    for (const file of withheld.files) putFile(mixture, file);
    mixture.records = withheld.records;
  }
  if (mixture.site !== null) {
    const { text, lines } = writePlaced(mixture.site);
    mixture.files.set('site.yaml', { text });
    // What is missing in it, the overlay can add.
    mixture.origins.files['site.yaml'] = { file: shownPath(join(overlay ?? base, 'site.yaml')), lines };
  }
  if (overlay !== null) checkOwnFiles(mixture, overlay);
  return mixture;
}

function pathBelow(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

function putFile({ files, origins }: Mixture, { path, text, lines }: MergedFile): void {
  if (text === null) files.delete(path);
  else files.set(path, { text });
  origins.files[path] = { file: lines[0]?.file ?? '', lines };
}

function addFile({ files, origins }: Mixture, path: string, copyOf: string): void {
  files.set(path, { copyOf });
  origins.files[path] = { file: shownPath(copyOf) };
}

function addOverlay(mixture: Mixture, base: string, overlay: string): void {
  const { origins, faults, changes } = mixture;
  const { renames, faults: wrong } = readRenames(base);
  const ours = readPages(base);
  const own = readOverlaySite(overlay);
  faults.push(...wrong, ...ours.faults, ...checkParts(overlay), ...own.faults, ...checkOwnTheme(overlay));
  if (mixture.site !== null) {
    const site = mergeSite(mixture.site, own.site, renames);
    mixture.site = site.site;
    faults.push(...site.faults);
    changes.push(...site.changes);
  }
  const data = mergeRecords(base, overlay, renames);
  const pages = mergePages(base, overlay, ours.pages);
  faults.push(...data.faults, ...pages.faults);
  changes.push(...data.changes, ...pages.changes);
  mixture.records = data.records;
  origins.removed = data.removed;
  origins.ownPages = pages.own.map(({ slug }) => slug);
  for (const file of data.files) putFile(mixture, file);
  for (const path of pages.replaced) mixture.files.delete(path);
  for (const { target, path } of pages.own) addFile(mixture, target, path);
  // What we have promised to those who read our copy, a company has not promised to its own readers.
  mixture.files.delete('permalinks.txt');
  for (const name of ['theme.css', 'permalinks.txt', 'data/pay/editions', 'public']) {
    for (const path of filesOf(overlay, name)) addFile(mixture, pathBelow(overlay, path), path);
  }
}

/** Pages that no section lists, or whose section is not asked for, are not built. */
function leaveOut(mixture: Mixture, base: string, sections: string | undefined, hasOverlay: boolean): void {
  if (mixture.site === null) return;
  const { origins, changes } = mixture;
  const asked = askedSections(mixture.site, sections);
  if (asked) mixture.site = keepSections(mixture.site, asked, mixture.faults);
  const own = new Set(origins.ownPages);
  const listed = listedPages(mixture.site);
  const gone = listPageFiles(base).filter(({ slug }) => !own.has(slug) && !listed.has(slug) && !unlisted.has(slug));
  // A page that nothing lists is a slip where neither an overlay nor a choice of sections left it out.
  if (!asked && !hasOverlay) return;
  for (const { target } of gone) mixture.files.delete(target);
  const slugs = gone.map(({ slug }) => slug);
  changes.push(
    ...slugs.map((slug): Change => ({ kind: 'hides', what: `page ${pageAddress(slug)}`, at: 'navigation' })),
  );
  origins.hidden = slugs.map(pageAddress);
  if (asked) hideOwnPages(mixture, listed);
  mixture.site = dropLinks(mixture.site, new Set(origins.hidden));
}

/** Pages of the overlay in a section that is not built go with it; where all are built, a check wants them listed. */
function hideOwnPages({ origins, files, changes }: Mixture, listed: ReadonlySet<string>): void {
  const gone = origins.ownPages.filter((slug) => !listed.has(slug) && !unlisted.has(slug));
  for (const slug of gone) {
    for (const ending of ['.mdx', '.md', '/index.mdx', '/index.md']) files.delete(`handbook/${slug}${ending}`);
    changes.push({ kind: 'hides', what: `page ${pageAddress(slug)}`, at: 'navigation' });
  }
  origins.hidden = [...origins.hidden, ...gone.map(pageAddress)];
  origins.ownPages = origins.ownPages.filter((slug) => !gone.includes(slug));
}

function checkOwnFiles({ files, faults, changes }: Mixture, overlay: string): void {
  const ours = new Set(listFiles('public', ['']).map((path) => pathBelow('public', path)));
  const pages = [...files.keys()].filter((path) => path.startsWith('handbook/'));
  const checked = checkPublic(
    join(overlay, 'public'),
    ours,
    pages.map((path) => slugOf(path.slice('handbook/'.length))),
  );
  faults.push(...checked.faults);
  changes.push(...checked.changes);
}

function filesOf(overlay: string, name: string): string[] {
  const path = join(overlay, name);
  if (!existsSync(path)) return [];
  return /\.[a-z]+$/.test(name) ? [path] : listFiles(path, ['']);
}

function readOverlaySite(overlay: string): { site: PlacedBlock; faults: Fault[] } {
  const path = join(overlay, 'site.yaml');
  const nothing: PlacedBlock = { kind: 'block', entries: new Map(), at: { file: shownPath(path), line: 1 } };
  if (!existsSync(path)) return { site: nothing, faults: [] };
  const { site, faults } = readPlacedSite(overlay);
  return { site: site ?? nothing, faults };
}

/** A file of another name would be left out without a word. */
function checkParts(overlay: string): Fault[] {
  return readdirSync(overlay)
    .filter((name) => !parts.includes(name) && !besides.test(name))
    .sort()
    .map((name) => {
      const close = nearest(name, parts);
      return {
        file: shownPath(join(overlay, name)),
        found: 'something that no part of an overlay is called',
        expected: listOr(parts),
        fix: close.length > 0 ? `Did you mean ${listOr(close)}?` : 'Rename it, or keep it elsewhere.',
      };
    });
}

function checkOwnTheme(overlay: string): Fault[] {
  const path = join(overlay, 'theme.css');
  if (!existsSync(path)) return [];
  return checkTheme(shownPath(path), readText(path), tokenNames(readText(join('src', 'styles', 'tokens.css'))));
}
