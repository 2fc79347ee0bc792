/**
 * Builds the site: checks the content, lets Astro render it, adds what stands beside the pages, checks the result.
 * All of it happens beside `dist`, which is replaced at the very end: a build that fails leaves the last good one.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { build } from 'astro';
import { checkContent } from '../src/content-files/content-check.ts';
import { contentFolder } from '../src/content-files/content-folder.ts';
import { ContentError, stopOnFaults } from '../src/content-files/fault.ts';
import { readPages } from '../src/content-files/pages.ts';
import { type BuildSettings, localAddress, readBuildSettings } from '../src/integrations/build-settings.ts';
import { readBuiltSite } from '../src/integrations/built-site.ts';
import { checkLinks } from '../src/integrations/check-links.ts';
import { writeMarkdownTwins } from '../src/integrations/markdown-twins.ts';
import { createPageSources } from '../src/integrations/page-sources.ts';
import { checkPermalinks } from '../src/integrations/permalinks.ts';
import { collectRedirects, writeRedirects } from '../src/integrations/redirects.ts';
import { writeSearchIndex } from '../src/integrations/search-index.ts';
import { checkInlineCode, writeSecurity } from '../src/integrations/security.ts';

async function buildInto(folder: string, { base, siteUrl }: BuildSettings): Promise<number> {
  const content = contentFolder();
  stopOnFaults(checkContent(content));
  const { pages } = readPages(content);
  const { redirects, faults } = collectRedirects(pages);
  stopOnFaults(faults);

  // What was rendered from an older plugin or data file must never be served again: every build begins afresh.
  const cacheDir = `${folder}.cache`;
  await build({ outDir: folder, cacheDir, logLevel: 'error' }).finally(() =>
    rmSync(cacheDir, { recursive: true, force: true }),
  );

  writeRedirects(folder, base, siteUrl, redirects);
  // Links to the twins are checked too, so they must be there; they need nothing that comes later.
  writeMarkdownTwins(readBuiltSite(folder, base, siteUrl));
  const site = readBuiltSite(folder, base, siteUrl);
  const sources = createPageSources(pages);
  stopOnFaults([...checkLinks(site, sources), ...checkInlineCode(site, sources), ...checkPermalinks(site, content)]);
  writeSecurity(site);
  await writeSearchIndex(folder);
  return site.pages.length;
}

function replaceFolder(folder: string, next: string): void {
  const old = `${folder}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(next, folder);
  rmSync(old, { recursive: true, force: true });
}

// What the caller's environment says of tests or development must not change what is built.
process.env['NODE_ENV'] = 'production';
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const started = performance.now();
try {
  const settings = readBuildSettings(process.env);
  const next = `${settings.dist}.next`;
  rmSync(next, { recursive: true, force: true });
  try {
    const count = await buildInto(next, settings);
    replaceFolder(settings.dist, next);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`Built ${count} pages for ${settings.siteUrl}${settings.base} in ${seconds} s.`);
    if (settings.siteUrl === localAddress) {
      console.log('Canonical addresses name this machine; set SITE_URL and BASE_PATH before you publish.');
    }
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  console.error('Nothing was built; the last good site is untouched.');
  process.exitCode = 1;
}
