import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { shownPath } from '../content-files/content-folder.ts';
import { listOr } from '../content-files/fault.ts';
import { slugOf } from '../content-files/pages.ts';
import { nearest } from '../domain/nearest.ts';
import { type CollectionName, collections } from '../schemas/collections.ts';
import type { Asking, MergedContent } from './merge-content.ts';
import { readPlaced } from './merge-records.ts';
import { type Placed, type PlacedBlock, plainValue, textAt } from './placed.ts';

/** Where a record, a key of the site, a page or a file comes from, line by line; `null` where nothing is called so. */
export function explainOrigin(asking: Asking, merged: MergedContent, wanted: string): string[] | null {
  const found = [
    ...explainRecords(asking, merged, wanted),
    ...explainSite(merged, wanted),
    ...explainPage(merged, wanted),
    ...explainFile(asking, wanted),
  ];
  return found.length > 0 ? found : null;
}

/** What the asker may have meant. */
export function nearestNames(asking: Asking, merged: MergedContent, wanted: string): string {
  const names = [
    ...Object.keys(collections).flatMap((name) =>
      recordsOf(asking, merged, name as CollectionName).map((record) => textAt(record, 'id') ?? ''),
    ),
    ...[...(merged.site?.entries.keys() ?? [])].map((key) => `site.${key}`),
    ...pagesOf(merged).map(({ slug }) => addressOf(slug)),
  ];
  const close = nearest(wanted, names);
  return close.length > 0
    ? `Did you mean ${listOr(close)}?`
    : 'Name an id, an address such as /pay/, site.name or /favicon.svg.';
}

function recordsOf({ base }: Asking, { records }: MergedContent, name: CollectionName): readonly PlacedBlock[] {
  return records.get(name) ?? readPlaced(base, name, false).files.flatMap((file) => file.records);
}

function explainRecords(asking: Asking, merged: MergedContent, wanted: string): string[] {
  const [, only, id = wanted] = /^([a-z-]+)\/([A-Za-z0-9-]+)$/.exec(wanted) ?? [];
  return Object.keys(collections).flatMap((name) => {
    if (only !== undefined && only !== name) return [];
    const record = recordsOf(asking, merged, name as CollectionName).find((other) => textAt(other, 'id') === id);
    if (record) return [`${name}/${id}`, ...linesOf(record, '  ')];
    const removed = merged.origins.removed[`${name}/${id}`];
    return removed === undefined ? [] : [`${name}/${id} is taken away (${removed})`];
  });
}

function explainSite({ site }: MergedContent, wanted: string): string[] {
  const key = /^site\.([A-Za-z]+)$/.exec(wanted)?.[1];
  const value = key === undefined ? undefined : site?.entries.get(key);
  return value === undefined ? [] : [`site.yaml: ${describe(key ?? '', value)}`];
}

function pagesOf({ files }: MergedContent) {
  return [...files.keys()]
    .filter((path) => /^handbook\/.*\.mdx?$/.test(path))
    .map((path) => ({ path, slug: slugOf(path.slice('handbook/'.length)) }));
}

function addressOf(slug: string): string {
  return slug === 'index' ? '/' : `/${slug}/`;
}

function explainPage(merged: MergedContent, wanted: string): string[] {
  const address = wanted.startsWith('/') ? wanted : addressOf(slugOf(wanted.replace(/^handbook\//, '')));
  if (merged.origins.hidden.includes(address)) return [`page ${address} is left out of this build`];
  return pagesOf(merged)
    .filter(({ slug }) => addressOf(slug) === address)
    .map(({ path }) => `page ${address} (${merged.origins.files[path]?.file ?? `${merged.origins.base}/${path}`})`);
}

function explainFile({ overlay }: Asking, wanted: string): string[] {
  const name = wanted.replace(/^(?:public)?\//, '');
  const place = [...(overlay === null ? [] : [join(overlay, 'public', name)]), join('public', name)].find(
    (path) => name !== '' && /\.[a-z0-9]+$/i.test(name) && existsSync(path),
  );
  return place === undefined ? [] : [`file /${name} (${shownPath(place)})`];
}

/** A record key by key; what stands within a key is named where it comes from somewhere else. */
function linesOf(block: PlacedBlock, indent: string): string[] {
  return [...block.entries].flatMap(([key, value]) => [
    `${indent}${describe(key, value)}`,
    ...(isMixed(value, value.at.file) ? innerLines(value, `${indent}  `) : []),
  ]);
}

function innerLines(value: Placed, indent: string): string[] {
  if (value.kind === 'block') return linesOf(value, indent);
  if (value.kind !== 'list') return [];
  return value.items.flatMap((item, index) =>
    item.kind === 'block'
      ? [`${indent}${textAt(item, 'id') ?? index + 1}`, ...linesOf(item, `${indent}  `)]
      : [`${indent}${describe(String(index + 1), item)}`],
  );
}

function isMixed(value: Placed, file: string): boolean {
  if (value.at.file !== file) return true;
  if (value.kind === 'list') return value.items.some((item) => isMixed(item, file));
  return value.kind === 'block' && [...value.entries.values()].some((inner) => isMixed(inner, file));
}

function describe(key: string, value: Placed): string {
  const text = JSON.stringify(plainValue(value));
  return `${key}: ${text.length > 60 ? `${text.slice(0, 59)}…` : text} (${value.at.file}:${value.at.line})`;
}
