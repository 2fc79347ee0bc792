import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { listFiles } from '../content-files/content-folder.ts';
import { type Fault, stopOnFaults } from '../content-files/fault.ts';
import type { WorkerSettings } from '../domain/offline.ts';
import { addressOf, type BuiltPage, type BuiltSite, readBuiltPage } from './built-site.ts';
import { hashedEnding, hashedFolders } from './hosting/site-headers.ts';
import { securityPolicy } from './security.ts';

/** Below the base path, because a worker looks after what is below its own address. */
export const workerFile = 'sw.js';
/** A folder, because some hosts lead from `name.html` to `name`, and no browser takes a page with a detour. */
export const fallbackFile = 'not-kept/index.html';

/** Pages that are kept before anybody opens them, where a build has them. */
const toolPages = [
  '/decide/first-hire/',
  '/decide/full-time-or-contract/',
  '/decide/mlops-engineer/',
  '/pay/calculator/',
  '/roles/compare/',
  '/team/planner/',
];
/** What tools, and the list of kept pages, load when they are used. */
const toolData = /^(?:pages\.json|roles\/compare\.json|pay\/editions\/[^/]+\.json)$/;
/** Search is heavier than all tools together, and useless without its index: it is kept by whoever uses it. */
const search = /^search-dialog\./;

/** Finishes the worker. Returns the site with the page that it shows in place of those that aren't kept. */
export function writeWorker(site: BuiltSite, isOffline: boolean): BuiltSite {
  const path = join(site.folder, workerFile);
  const code = readFileSync(path, 'utf8');
  if (!isOffline) {
    writeFileSync(path, withSettings(code, { base: site.base }));
    return site;
  }
  const complete = withFallback(site);
  const settings: WorkerSettings = {
    base: site.base,
    release: releaseOf(complete),
    hashed: hashedFolders.map((folder) => `${folder}/`),
    hashedEnding,
    kept: keptFiles(complete),
    fallback: addressOf(fallbackFile).slice(1),
  };
  writeFileSync(path, withSettings(code, settings));
  return complete;
}

function withSettings(code: string, settings: WorkerSettings | Pick<WorkerSettings, 'base'>): string {
  return `const HANDBOOK=${JSON.stringify(settings)};\n${code}`;
}

/** A digest of all that is served. The policy goes into the pages later, and is made of what stands in them now. */
export function releaseOf(site: BuiltSite): string {
  const digest = createHash('sha256').update(securityPolicy(site));
  // Listed anew: the search index came after the site was read.
  const files = listFiles(site.folder, ['']).map((path) => relative(site.folder, path).split(sep).join('/'));
  for (const file of files.sort()) digest.update(`\n${file}\n`).update(readFileSync(join(site.folder, file)));
  return digest.digest('hex').slice(0, 12);
}

/** Paths below the base of the pages that are kept from the start, and of all that they load. */
export function keptFiles(site: BuiltSite): string[] {
  const fallback = addressOf(fallbackFile);
  const pages = site.pages.filter(({ address }) => address === fallback || toolPages.includes(address));
  const loaded = new Set(pages.flatMap((page) => filesOf(page, site)));
  for (const file of loaded) {
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(join(site.folder, file), 'utf8');
    for (const [, name = ''] of code.matchAll(/["'`]\.\/([\w.-]+\.(?:js|css))["'`]/g))
      if (!search.test(name)) loaded.add(`_astro/${name}`);
  }
  const data = [...site.files].filter((file) => toolData.test(file));
  return [...pages.map(({ address }) => address.slice(1)), ...loaded, ...data].sort();
}

/** Scripts, stylesheets and pictures that a page itself names. */
function filesOf({ links }: BuiltPage, { base, files }: BuiltSite): string[] {
  return links
    .filter(({ tag, value }) => ['link', 'script', 'img'].includes(tag) && value.startsWith(base))
    .map(({ value }) => value.slice(base.length))
    .filter((file) => files.has(file) && /\.(?:js|css|svg|png)$/.test(file));
}

/** Made from the page for dead links, whose frame is that of every page. */
function withFallback(site: BuiltSite): BuiltSite {
  if (site.files.has(fallbackFile)) stopOnFaults([takenAddress]);
  const missing = site.pages.find(({ file }) => file === '404.html');
  const title = /<title>[^|<]*/;
  const content = /<h1 id="_top">.*?(?=<footer class="page-footer")/s;
  if (!missing || !title.test(missing.html) || !content.test(missing.html))
    throw new Error('404.html has no title and no content between heading and footer to put others in place of.');
  const html = missing.html
    .replace(title, `<title>${heading} `)
    .replace(content, fallbackContent(site.base))
    .replace(/<meta name="description"[^>]*>/, '');
  const path = join(site.folder, fallbackFile);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, html);
  return {
    ...site,
    pages: [...site.pages, readBuiltPage(fallbackFile, html)],
    files: new Set([...site.files, fallbackFile]),
  };
}

const heading = 'This page isn’t kept here';

function fallbackContent(base: string): string {
  return `<h1 id="_top">${heading}</h1> <p class="tagline">There is no network, and the page hasn’t been opened in this browser before.</p> <div class="sl-markdown-content"><p>It opens as usual once you are online again. These pages are kept, and open now:</p> <ul data-kept-pages="${base}pages.json"></ul></div> `;
}

const takenAddress: Fault = {
  file: 'handbook/not-kept',
  line: undefined,
  found: 'a page at /not-kept/',
  expected: 'no page there while "offline" is on in site.yaml: the build writes its own to that address',
  fix: 'Give the page another path.',
};
