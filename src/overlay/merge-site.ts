import { join } from 'node:path';
import { readText, shownPath } from '../content-files/content-folder.ts';
import { type Fault, listOr } from '../content-files/fault.ts';
import { becameOf } from '../content-files/renames.ts';
import { readYaml } from '../content-files/yaml-text.ts';
import { nearest } from '../domain/nearest.ts';
import type { Rename } from '../schemas/rename.ts';
import { siteSchema } from '../schemas/site.ts';
import type { Change } from './merge-records.ts';
import { mergeBlock, mergeEntries } from './merge-value.ts';
import { type Placed, type PlacedBlock, placeYaml, plainValue, textAt } from './placed.ts';

/** Reads `site.yaml` of a folder as it stands; `null` where there is none, or nothing in it. */
export function readPlacedSite(folder: string): { site: PlacedBlock | null; faults: Fault[] } {
  const path = join(folder, 'site.yaml');
  const read = readYaml(shownPath(path), readText(path));
  if ('faults' in read) return { site: null, faults: read.faults };
  const placed = placeYaml(read.yaml);
  if (placed.kind === 'block') return { site: placed, faults: [] };
  if (plainValue(placed) === null) return { site: null, faults: [] };
  const fix = 'Write keys such as "name: Our handbook", each on a line of its own.';
  return {
    site: null,
    faults: [{ ...placed.at, found: 'something else than keys', expected: 'a block of keys', fix }],
  };
}

interface Merged {
  site: PlacedBlock;
  faults: Fault[];
  changes: Change[];
}

/** Our `site.yaml` with the overlay's over it. A build with an overlay is for those inside, unless it says otherwise. */
export function mergeSite(base: PlacedBlock, over: PlacedBlock, renames: readonly Rename[]): Merged {
  const faults: Fault[] = [];
  const { navigation, ...rest } = Object.fromEntries(over.entries);
  const internal: [string, Placed][] = [
    ['indexing', { kind: 'value', value: false, at: over.at }],
    ['notice', { kind: 'value', value: 'For internal use only.', at: over.at }],
    // What somebody edits is theirs, and not where our pages are.
    ['editBase', { kind: 'value', value: null, at: over.at }],
  ];
  const entries = new Map([...internal, ...Object.entries(rest)]);
  let site = mergeBlock(base, { ...over, entries }, siteSchema, faults);
  const changes = Object.entries(rest).map(
    ([key, value]): Change => ({ kind: 'changes', what: `site/${key}`, at: `${value.at.file}:${value.at.line}` }),
  );
  if (navigation !== undefined) {
    const merged = mergeNavigation(base.entries.get('navigation'), navigation, renames, faults, changes);
    if (merged) site = { ...site, entries: withEntry(site, 'navigation', merged) };
  }
  return { site, faults, changes };
}

export function withEntry(block: PlacedBlock, key: string, value: Placed): ReadonlyMap<string, Placed> {
  return new Map([...block.entries]).set(key, value);
}

/** What an entry of the navigation may hold in an overlay, besides "before" and "remove". */
const navigationKeys = ['section', 'name', 'pages', 'add', 'hide'];

function mergeNavigation(
  base: Placed | undefined,
  over: Placed,
  renames: readonly Rename[],
  faults: Fault[],
  changes: Change[],
): Placed | null {
  const ours = blocksOf(base);
  if (over.kind !== 'list') {
    const found = 'something else than a list under "navigation"';
    faults.push({ ...over.at, found, expected: 'a list of sections', fix: 'Begin each with "- section:".' });
    return null;
  }
  const names = new Map<string, Placed>();
  const theirs = over.items.flatMap((item): PlacedBlock[] => {
    const section = item.kind === 'block' ? textAt(item, 'section') : undefined;
    if (item.kind !== 'block' || section === undefined) {
      const expected = 'the name of a section of the handbook, or of one that is to be added';
      faults.push({ ...item.at, found: 'an entry without "section"', expected, fix: 'Add "section".' });
      return [];
    }
    const name = item.entries.get('name');
    if (name) names.set(section, name);
    const old = ours.find((entry) => textAt(entry, 'section') === section);
    return [resolvePages(item, old, faults)];
  });
  if (faults.length > 0) return null;
  const merged = mergeEntries(ours, theirs, undefined, {
    key: 'section',
    expected: 'the name of a section of the handbook',
    checkNew: (entry) => (entry.entries.has('pages') ? null : []),
    becameOf: (id) => becameOf(renames, 'navigation', id),
  });
  faults.push(...merged.faults);
  for (const item of blocksOf(over)) {
    const section = textAt(item, 'section') ?? '';
    const kind = merged.added.includes(section) ? 'adds' : merged.removed.includes(section) ? 'hides' : 'changes';
    changes.push({ kind, what: `section ${section}`, at: `${item.at.file}:${item.at.line}` });
  }
  const items = merged.items.map((item) => {
    const name = names.get(textAt(item, 'section') ?? '');
    if (name === undefined) return item;
    const renamed = new Map(item.entries).set('section', name);
    renamed.delete('name');
    return { ...item, entries: renamed };
  });
  return { kind: 'list', items, at: over.at };
}

/** Turns "add" and "hide" into the list of pages that they leave. */
function resolvePages(item: PlacedBlock, old: PlacedBlock | undefined, faults: Fault[]): PlacedBlock {
  const { add, hide, name, ...rest } = Object.fromEntries(item.entries);
  const pages = valuesOf(rest['pages'] ?? old?.entries.get('pages'));
  faults.push(...checkKeys(rest), ...(old ? checkHidden(valuesOf(hide), pages) : []));
  const entries = new Map(Object.entries(rest).filter(([key]) => isNavigationKey(key)));
  if (old && (add !== undefined || hide !== undefined)) {
    const hidden = new Set(valuesOf(hide).map(plainValue));
    const items = [...pages.filter((page) => !hidden.has(plainValue(page))), ...valuesOf(add)];
    entries.set('pages', { kind: 'list', items, at: item.at });
  }
  // Another name alone is a change too; the name itself is written once all sections are merged.
  if (name !== undefined) entries.set('name', name);
  return { ...item, entries };
}

function isNavigationKey(key: string): boolean {
  return navigationKeys.includes(key) || key === 'before' || key === 'remove';
}

function checkKeys(entry: Readonly<Record<string, Placed>>): Fault[] {
  const unknown = Object.entries(entry).filter(([key]) => !isNavigationKey(key));
  return unknown.map(([key, { at }]) => {
    const [close] = nearest(key, navigationKeys, 1);
    return {
      ...at,
      found: `the unknown key "${key}"`,
      expected: listOr([...navigationKeys, 'before', 'remove']),
      fix: close ? `Did you mean "${close}"?` : 'Remove it, or correct its name.',
    };
  });
}

function checkHidden(hide: readonly Placed[], pages: readonly Placed[]): Fault[] {
  const slugs = pages.map((page) => String(plainValue(page)));
  return hide
    .map((page) => ({ at: page.at, slug: String(plainValue(page)) }))
    .filter(({ slug }) => !slugs.includes(slug))
    .map(({ at, slug }) => {
      const close = nearest(slug, slugs);
      return {
        ...at,
        found: `"hide" for the page "${slug}", which the section does not have`,
        expected: 'the path of one of its pages',
        fix: close.length > 0 ? `Did you mean ${listOr(close)}?` : 'Correct it, or remove it.',
      };
    });
}

function blocksOf(placed: Placed | undefined): PlacedBlock[] {
  return placed?.kind === 'list' ? placed.items.filter((item) => item.kind === 'block') : [];
}

function valuesOf(placed: Placed | undefined): readonly Placed[] {
  return placed?.kind === 'list' ? placed.items : [];
}

/** What is asked for by name: the sections to build, and who asks. */
export interface Asked {
  names: readonly { name: string; file: string; line: number | undefined }[];
}

/** The sections that `HANDBOOK_SECTIONS` names, or the key `sections`; `null` for all of them. */
export function askedSections(site: PlacedBlock, environment: string | undefined): Asked | null {
  if (environment !== undefined && environment.trim() !== '') {
    const names = environment.split(',').map((name) => name.trim());
    return { names: names.map((name) => ({ name, file: 'HANDBOOK_SECTIONS', line: undefined })) };
  }
  const listed = site.entries.get('sections');
  if (listed?.kind !== 'list') return null;
  return { names: listed.items.map((item) => ({ name: String(plainValue(item)), ...item.at })) };
}

/** Leaves the sections that are asked for. */
export function keepSections(site: PlacedBlock, { names }: Asked, faults: Fault[]): PlacedBlock {
  const sections = blocksOf(site.entries.get('navigation'));
  const known = sections.map((entry) => textAt(entry, 'section') ?? '');
  for (const { name, file, line } of names) {
    if (known.includes(name)) continue;
    const close = nearest(name, known);
    faults.push({
      file,
      line,
      found: `the section "${name}"`,
      expected: `one of ${listOr(known)}`,
      fix: close.length > 0 ? `Did you mean ${listOr(close)}?` : 'Correct the name, or leave it out.',
    });
  }
  const wanted = new Set(names.map(({ name }) => name));
  const items = sections.filter((entry) => wanted.has(textAt(entry, 'section') ?? ''));
  return { ...site, entries: withEntry(site, 'navigation', { kind: 'list', items, at: site.at }) };
}

export function listedPages(site: PlacedBlock): Set<string> {
  const sections = blocksOf(site.entries.get('navigation'));
  return new Set(
    sections.flatMap((entry) => valuesOf(entry.entries.get('pages')).map((page) => String(plainValue(page)))),
  );
}

/** Links at the top and the foot that would lead to a page that is left out go with it. */
export function dropLinks(site: PlacedBlock, hidden: ReadonlySet<string>): PlacedBlock {
  let { entries } = site;
  for (const key of ['headerLinks', 'footerLinks']) {
    const links = entries.get(key);
    if (links?.kind !== 'list') continue;
    const items = links.items.filter((item) => {
      const href = item.kind === 'block' ? textAt(item, 'href') : undefined;
      return href === undefined || !hidden.has(href.replace(/#.*/, ''));
    });
    entries = new Map(entries).set(key, { ...links, items });
  }
  return { ...site, entries };
}
