import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readText, shownPath } from '../content-files/content-folder.ts';
import { type Fault, listOr } from '../content-files/fault.ts';
import { withoutBase } from '../domain/base-path.ts';
import { nearest } from '../domain/nearest.ts';
import { type BuiltPage, type BuiltSite, isForFrames } from './built-site.ts';

/** The file that lists every address that was ever published. */
export function permalinksFile(contentFolder: string): string {
  return join(contentFolder, 'permalinks.txt');
}

export function readPermalinks(contentFolder: string): string[] {
  const path = permalinksFile(contentFolder);
  return existsSync(path)
    ? readText(path)
        .split('\n')
        .map((line) => line.trim())
    : [];
}

/** Every address that readers can link to: pages, and the anchors in their content. */
export function publicAddresses(site: BuiltSite): string[] {
  return site.pages
    .filter(({ address }) => address.endsWith('/'))
    .flatMap(({ address, anchors }) => [address, ...anchors.map((id) => `${address}#${id}`)])
    .sort();
}

/** The page that an old address leads to, anchor and all; any other page is its own target. */
function followRedirect(page: BuiltPage, pages: ReadonlyMap<string, BuiltPage>, base: string): BuiltPage | undefined {
  if (page.main !== null) return page;
  const link = page.links.find(({ tag }) => tag === 'a');
  return pages.get(withoutBase(link?.value ?? '', base) ?? '');
}

/** A published address whose page has another one now. */
export interface Moved {
  from: string;
  to: string;
}

/** The published addresses that lead on to another page. What a copy leaves out is not among them. */
export function movedAddresses(site: BuiltSite, contentFolder: string): Moved[] {
  const pages = new Map(site.pages.map((page) => [page.address, page]));
  return readPermalinks(contentFolder).flatMap((from) => {
    const page = pages.get(from);
    if (page === undefined || page.main !== null || isForFrames(from)) return [];
    const target = followRedirect(page, pages, site.base);
    return target ? [{ from, to: target.address }] : [];
  });
}

/** An address that was published still leads somewhere. */
export function checkPermalinks(site: BuiltSite, contentFolder: string): Fault[] {
  const pages = new Map(site.pages.map((page) => [page.address, page]));
  const current = publicAddresses(site);
  const file = shownPath(permalinksFile(contentFolder));
  return readPermalinks(contentFolder).flatMap((written, index) => {
    if (written === '' || written.startsWith('# ')) return [];
    const [address = '', anchor] = written.split('#');
    const page = pages.get(address);
    const target = page && followRedirect(page, pages, site.base);
    if (page && (anchor === undefined || target?.ids.has(anchor))) return [];
    const close = nearest(written, current);
    const fix = page
      ? `Give the anchor back, or put <span id="${anchor}"></span> where its content stands now.`
      : `Bring the page back, or add "${address}" under redirectFrom on the page that takes its place.`;
    return [
      {
        file,
        line: index + 1,
        found: `the published address ${written}, which leads nowhere now`,
        expected: 'every published address to go on leading somewhere',
        fix: close.length > 0 ? `${fix} Like it: ${listOr(close)}.` : fix,
      },
    ];
  });
}
