import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../content-files/fault.ts';
import type { Page } from '../content-files/pages.ts';
import { pageAddress, withBase } from '../domain/base-path.ts';
import { caddyRedirects } from './hosting/caddy-files.ts';
import { nginxRedirects } from './hosting/nginx-files.ts';
import { serverFolder } from './hosting/site-headers.ts';

interface Redirect {
  from: string;
  to: string;
}

/** Old addresses and the pages that took their place; an address that two pages claim, or a page has, is a fault. */
export function collectRedirects(pages: readonly Page[]): { redirects: Redirect[]; faults: Fault[] } {
  const current = new Map(pages.map((page) => [pageAddress(page.slug), page.file]));
  const redirects: Redirect[] = [];
  const faults: Fault[] = [];
  for (const page of pages) {
    for (const from of page.frontmatter.redirectFrom) {
      const owner = current.get(from);
      if (owner === undefined) {
        redirects.push({ from, to: pageAddress(page.slug) });
        current.set(from, page.file);
        continue;
      }
      faults.push({
        file: page.file,
        line: page.lineOf('redirectFrom'),
        found: `redirectFrom ${from}, which ${owner} has already`,
        expected: 'an address that no page has',
        fix: 'Remove it from one of the two.',
      });
    }
  }
  return { redirects, faults };
}

/** Writes a page for each old address, for any host, and the list of them for servers that answer with a redirect. */
export function writeRedirects(folder: string, base: string, siteUrl: string, redirects: readonly Redirect[]): void {
  for (const { from, to } of redirects) {
    const target = join(folder, from);
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, 'index.html'), redirectPage(withBase(to, base), siteUrl));
  }
  const full = redirects.map(({ from, to }) => ({ from: withBase(from, base), to: withBase(to, base) }));
  writeFileSync(join(folder, '_redirects'), full.map(({ from, to }) => `${from} ${to} 301\n`).join(''));
  const server = join(folder, serverFolder);
  mkdirSync(server, { recursive: true });
  writeFileSync(join(server, 'nginx-http-redirects.conf'), nginxRedirects(full));
  writeFileSync(join(server, 'caddy-redirects.conf'), caddyRedirects(full));
}

/** The same on every such page, so that the security policy has one hash for it. A refresh would lose the anchor. */
const follow =
  "const { content } = document.querySelector('meta[name=moved-to]');location.replace(content + location.search + location.hash)";

function redirectPage(to: string, siteUrl: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>This page has moved</title>
<meta name="robots" content="noindex"><link rel="canonical" href="${siteUrl}${to}"><meta name="moved-to" content="${to}">
<script>${follow}</script><noscript><meta http-equiv="refresh" content="0;url=${to}"></noscript></head>
<body><p>This page has moved: <a href="${to}">go to its new address</a>.</p></body></html>
`;
}
