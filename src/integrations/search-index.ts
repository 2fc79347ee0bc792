import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { close, createIndex } from 'pagefind';

/** The files of an index by their path below `pagefind/`. */
type IndexFiles = Map<string, Uint8Array>;

/** Makes the search index of a built folder, from the pages as they stand there. */
export async function createSearchIndex(folder: string): Promise<IndexFiles> {
  // Commands are full of single letters, and Pagefind takes each for the beginning of any word that it can't find.
  const { index, errors } = await createIndex({ excludeSelectors: ['.link-mark', 'pre'] });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: folder });
  // Its own way of writing files returns before the last of them is complete.
  const read = await index.getFiles();
  await close();
  const all = [...added.errors, ...read.errors];
  if (all.length > 0) throw new Error(`Pagefind could not index the site: ${all.join('; ')}`);
  const files = read.files.filter(({ path }) => isNeeded(path));
  return sortFilters(new Map(files.map(({ path, content }) => [path, content])));
}

export function writeSearchIndex(folder: string, files: IndexFiles): void {
  for (const [path, content] of files) {
    const target = join(folder, 'pagefind', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

/** The interfaces that Pagefind adds are not: ours comes with the site's own scripts. */
function isNeeded(path: string): boolean {
  return !/-ui\.(?:js|css)$/.test(path);
}

const magic = new TextEncoder().encode('pagefind_dcd');

/**
 * Pagefind 1.5 lists the values of a filter in another order each time, and names the files by what is in them.
 * Sorting the values makes the same content give the same bytes. Not needed from Pagefind 1.6 on.
 */
export function sortFilters(files: IndexFiles): IndexFiles {
  const sorted: IndexFiles = new Map(files);
  const renamed = new Map<string, string>();
  for (const [path, content] of files) {
    if (!path.startsWith('filter/')) continue;
    const [name, values] = unpack(content) as [string, [string, unknown][]];
    const bytes = pack([name, values.sort(([a], [b]) => (a < b ? -1 : 1))]);
    sorted.delete(path);
    rename(sorted, renamed, path, bytes);
  }
  for (const [path, content] of files) {
    if (!path.endsWith('.pf_meta')) continue;
    sorted.delete(path);
    rename(sorted, renamed, path, pack(sortedMeta(replaceNames(unpack(content), renamed))));
  }
  const entry = files.get('pagefind-entry.json');
  if (entry) {
    const text = new TextDecoder().decode(entry);
    const named = text.replaceAll(/[a-z-]+_[0-9a-f]+/g, (name) => renamed.get(name) ?? name);
    sorted.set('pagefind-entry.json', new TextEncoder().encode(named));
  }
  return sorted;
}

/** `filter/en_14f4dac.pf_filter` gets the hash of its new content, as long as the old one. */
function rename(files: IndexFiles, renamed: Map<string, string>, path: string, content: Uint8Array): void {
  const [, before = '', name = '', after = ''] = /^(.*?)([a-z-]+_[0-9a-f]+)(\.pf_[a-z]+)$/.exec(path) ?? [];
  const [language = '', hash = ''] = name.split('_');
  const ownName = `${language}_${createHash('sha256').update(content).digest('hex').slice(0, hash.length)}`;
  renamed.set(name, ownName);
  files.set(before + ownName + after, content);
}

/** The fourth part of the meta file lists the filters, each with its file, in any order too. */
function sortedMeta(meta: unknown): unknown {
  if (!Array.isArray(meta)) return meta;
  return meta.map((part, index) =>
    index === 3 && Array.isArray(part) ? part.toSorted(([a], [b]) => (a < b ? -1 : 1)) : part,
  );
}

function replaceNames(value: unknown, renamed: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return renamed.get(value) ?? value;
  return Array.isArray(value) ? value.map((item) => replaceNames(item, renamed)) : value;
}

function unpack(content: Uint8Array): unknown {
  return decode(gunzipSync(content).subarray(magic.length));
}

function pack(value: unknown): Uint8Array {
  return gzipSync(Buffer.concat([magic, encode(value)]), { level: 9 });
}
