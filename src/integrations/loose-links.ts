import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import type { Origins } from '../content-files/origins.ts';
import { pageAddress, withoutBase } from '../domain/base-path.ts';
import type { BuiltPage, BuiltSite } from './built-site.ts';

/**
 * What an overlay leaves out, our pages may still link to: such a link becomes plain words. Where only the part of a
 * page is gone, because the overlay replaced the page or took a record away, the link leads to the page itself. Links
 * in the overlay's own pages stay as they are, so that the check finds those that lead nowhere.
 */
export function loosenLinks(site: BuiltSite, { hidden, ownPages }: Pick<Origins, 'hidden' | 'ownPages'>): void {
  const pages = new Map(site.pages.map((page) => [page.address, page]));
  const gone = new Set(hidden);
  const own = new Set(ownPages.map(pageAddress));
  for (const page of site.pages) {
    const { html } = page;
    const loose = loosen(html, (href) => judge(site, pages, gone, own, page, href));
    if (loose !== html) writeFileSync(join(site.folder, page.file), loose);
  }
}

type Verdict = 'keep' | 'unlink' | { href: string };

function judge(
  site: BuiltSite,
  pages: ReadonlyMap<string, BuiltPage>,
  gone: ReadonlySet<string>,
  own: ReadonlySet<string>,
  from: BuiltPage,
  href: string,
): Verdict {
  const [, path = '', query = '', anchor = ''] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/.exec(href) ?? [];
  const address = path === '' ? from.address : withoutBase(path, site.base);
  if (address === null) return 'keep';
  if (gone.has(address)) return 'unlink';
  const target = pages.get(address);
  if (anchor === '' || target === undefined || target.ids.has(anchor) || own.has(from.address)) return 'keep';
  return path === '' ? 'unlink' : { href: path + query };
}

function loosen(html: string, judgeLink: (href: string) => Verdict): string {
  const pieces: string[] = [];
  const open: boolean[] = [];
  let end = 0;
  const replace = (from: number, to: number, text: string) => {
    pieces.push(html.slice(end, from), text);
    end = to;
  };
  const parser = new Parser({
    onopentag(tag, { href }) {
      if (tag !== 'a') return;
      const verdict = href === undefined ? 'keep' : judgeLink(href);
      open.push(verdict === 'unlink');
      const [from, to] = [parser.startIndex, parser.endIndex + 1];
      if (verdict === 'unlink') replace(from, to, '<span>');
      else if (verdict !== 'keep' && href !== undefined) {
        replace(from, to, html.slice(from, to).replace(href, verdict.href));
      }
    },
    onclosetag(tag) {
      if (tag === 'a' && open.pop() === true) replace(parser.startIndex, parser.endIndex + 1, '</span>');
    },
  });
  parser.end(html);
  return pieces.join('') + html.slice(end);
}
