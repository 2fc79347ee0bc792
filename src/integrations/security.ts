import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../content-files/fault.ts';
import { type BuiltSite, embedFolder } from './built-site.ts';
import type { PageSources } from './page-sources.ts';

const otherHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** A meta tag can't say who may show a page in a frame, so it stands in the headers alone. */
const ownFrames = { frames: "frame-ancestors 'self'", resources: 'same-origin' };
const anyFrames = { frames: 'frame-ancestors *', resources: 'cross-origin' };

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

/** Puts the policy into every page and writes it, with the other headers, in the words of each kind of server. */
export function writeSecurity(site: BuiltSite): void {
  const policy = securityPolicy(site);
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  for (const { file, html } of site.pages) {
    const withPolicy = html.replace('<meta charset="utf-8">', `<meta charset="utf-8">${meta}`);
    if (withPolicy === html) throw new Error(`${file} has no <meta charset="utf-8"> to put the security policy after.`);
    writeFileSync(join(site.folder, file), withPolicy);
  }
  const apart = ({ frames, resources }: typeof ownFrames): Headers => [
    ['Content-Security-Policy', `${policy}; ${frames}`],
    ['Cross-Origin-Resource-Policy', resources],
  ];
  const everywhere = Object.entries(otherHeaders);
  writeFileSync(join(site.folder, '_headers'), headersFile(site, everywhere, apart(ownFrames), apart(anyFrames)));
  const server = join(site.folder, '_server');
  mkdirSync(server, { recursive: true });
  for (const [kind, entries] of [
    ['', [...apart(ownFrames), ...everywhere]],
    [`-${embedFolder}`, [...apart(anyFrames), ...everywhere]],
  ] as const) {
    writeFileSync(
      join(server, `nginx-headers${kind}.conf`),
      entries.map(([name, value]) => `add_header ${name} "${value}" always;\n`).join(''),
    );
    writeFileSync(
      join(server, `caddy-headers${kind}.conf`),
      `header {\n${entries.map(([name, value]) => `\t${name} "${value}"\n`).join('')}}\n`,
    );
  }
}

type Headers = readonly (readonly [name: string, value: string])[];

/**
 * A host joins the headers of all rules that match, and two policies would count both. So what differs stands in rules
 * of which no two match the same path: one for the home page, and one for each file and folder at the top.
 */
function headersFile({ base, folder }: BuiltSite, everywhere: Headers, own: Headers, embed: Headers): string {
  const tops = new Set(
    readdirSync(folder, { withFileTypes: true }).map((entry) => (entry.isDirectory() ? `${entry.name}/*` : entry.name)),
  );
  const patterns = ['', ...[...tops].filter((top) => top !== `${embedFolder}/*` && !top.startsWith('_headers')).sort()];
  const rules: [pattern: string, headers: Headers][] = [
    ['*', everywhere],
    ...patterns.map((pattern): [string, Headers] => [pattern, own]),
    ...(tops.has(`${embedFolder}/*`) ? [[`${embedFolder}/*`, embed] satisfies [string, Headers]] : []),
  ];
  return rules
    .map(([pattern, headers]) => [`${base}${pattern}`, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''])
    .map((lines) => lines.join('\n'))
    .join('\n');
}
