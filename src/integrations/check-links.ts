import { type Fault, listOr } from '../content-files/fault.ts';
import { withoutBase } from '../domain/base-path.ts';
import { nearest } from '../domain/nearest.ts';
import { addressOf, type BuiltPage, type BuiltSite } from './built-site.ts';
import type { PageSources } from './page-sources.ts';

/** Every link inside the site leads to a page or file that is there, and to an anchor that is on it. */
export function checkLinks(site: BuiltSite, sources: PageSources): Fault[] {
  const pages = new Map(site.pages.map((page) => [page.address, page]));
  return site.pages.flatMap((page) =>
    page.links.flatMap(({ value }) => {
      const fault = checkLink(site, pages, page, value);
      if (!fault) return [];
      const written = withoutBase(value, site.base) ?? value;
      return [{ ...sources.locate(page.address, written), ...fault }];
    }),
  );
}

function checkLink(
  site: BuiltSite,
  pages: ReadonlyMap<string, BuiltPage>,
  from: BuiltPage,
  link: string,
): Pick<Fault, 'found' | 'expected' | 'fix'> | null {
  const here = new URL(site.base + from.address.slice(1), site.siteUrl);
  const unreadable = dead(link, 'an address that can be read', 'Correct the address.');
  if (!URL.canParse(link, here)) return unreadable;
  const url = new URL(link, here);
  if (url.origin !== here.origin) return null;
  const path = decode(url.pathname);
  const anchor = decode(url.hash.slice(1));
  if (path === null || anchor === null) return unreadable;
  const address = withoutBase(path, site.base);
  if (address === null) {
    return dead(
      link,
      `an address under ${site.base}`,
      'Write it from the root; the build puts the base path before it.',
    );
  }
  const page = pages.get(address);
  if (!page) {
    if (site.files.has(address.slice(1))) return null;
    if (pages.has(`${address}/`)) return dead(link, `${address}/`, 'Add the slash at the end.');
    const close = nearest(address, [...pages.keys(), ...[...site.files].map(addressOf)]);
    return dead(link, 'a page or file of the site', suggestion(close));
  }
  if (anchor === '' || page.ids.has(anchor)) return null;
  const close = nearest(anchor, page.anchors);
  const known = close.length > 0 ? close : page.anchors.slice(0, 8);
  return dead(link, `an anchor that is on ${address}`, suggestion(known.map((id) => `#${id}`)));
}

/** A part of an address with its escaped letters; null when a percent sign escapes nothing. */
function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

function dead(link: string, expected: string, fix: string) {
  return { found: `a link to ${link}, which leads nowhere`, expected, fix };
}

function suggestion(close: readonly string[]): string {
  return close.length > 0 ? `Did you mean ${listOr(close)}?` : 'Correct the link, or remove it.';
}
