import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../content-files/fault.ts';
import type { BuiltSite } from './built-site.ts';
import { caddyFiles } from './hosting/caddy-files.ts';
import { writeHeadersFile } from './hosting/headers-file.ts';
import { nginxFiles } from './hosting/nginx-files.ts';
import { serverFolder, siteHeaders } from './hosting/site-headers.ts';
import type { PageSources } from './page-sources.ts';

/**
 * One policy for the whole site. Scripts that stand in pages are allowed by their hashes. Style attributes are the
 * one thing allowed at large: search and code blocks set colors and sizes with them.
 */
export function securityPolicy(site: Pick<BuiltSite, 'pages'>): string {
  const hashes = new Set(site.pages.flatMap(({ inlineScripts }) => inlineScripts.map(hashOf)));
  return [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...[...hashes].sort()].join(' '),
    "style-src-elem 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

/** What the policy would refuse is found here, not by a reader. */
export function checkPolicy(site: BuiltSite, sources: PageSources): Fault[] {
  return [...checkInlineCode(site, sources), ...checkForeignFiles(site, sources)];
}

/** A link may lead to another host; what the page itself is made of comes from this one. */
function checkForeignFiles(site: BuiltSite, sources: PageSources): Fault[] {
  return site.pages.flatMap(({ address, links }) =>
    links
      .filter(({ tag, value }) => tag !== 'a' && isForeign(value, site))
      .map(({ tag, value }) => ({
        ...sources.locate(address, value),
        found: `<${tag}> that fetches ${value}`,
        expected: 'a file of the site itself; a page asks no other host for anything',
        fix: 'Put the file into public/ and name it from the root, or link to it instead.',
      })),
  );
}

function isForeign(link: string, { siteUrl }: BuiltSite): boolean {
  const url = URL.parse(link, siteUrl);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin !== new URL(siteUrl).origin;
}

function checkInlineCode(site: BuiltSite, sources: PageSources): Fault[] {
  return site.pages.flatMap(({ address, refused }) =>
    refused.map((found) => ({
      ...sources.locate(address, found.replace(/ on .*/, '')),
      found,
      expected: 'no style element and no event handler in the HTML, which the security policy refuses',
      fix: 'Put the style into src/styles, or the handler into a script file.',
    })),
  );
}

/** Puts the policy into every page and writes it, with all else that servers need, in the words of each kind of them. */
export function writeSecurity(site: BuiltSite): void {
  const policy = securityPolicy(site);
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  for (const { file, html } of site.pages) {
    const withPolicy = html.replace('<meta charset="utf-8">', `<meta charset="utf-8">${meta}`);
    if (withPolicy === html) throw new Error(`${file} has no <meta charset="utf-8"> to put the security policy after.`);
    writeFileSync(join(site.folder, file), withPolicy);
  }
  const headers = siteHeaders(policy);
  writeHeadersFile(site, headers);
  const server = join(site.folder, serverFolder);
  mkdirSync(server, { recursive: true });
  for (const [name, text] of Object.entries({ ...nginxFiles(site.base, headers), ...caddyFiles(site.base, headers) })) {
    writeFileSync(join(server, name), text);
  }
}
