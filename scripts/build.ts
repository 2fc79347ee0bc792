/**
 * Builds the site: checks the content, lets Astro render it, adds what stands beside the pages, checks the result.
 * All of it happens beside `dist`, which is replaced at the very end: a build that fails leaves the last good one.
 */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../src/content-files/content-folder.ts';
import { ContentError, stopOnFaults } from '../src/content-files/fault.ts';
import { readOrigins } from '../src/content-files/origins.ts';
import { listPages } from '../src/content-files/pages.ts';
import { readSiteFile } from '../src/content-files/site-file.ts';
import { type BuildSettings, localAddress, readBuildSettings } from '../src/integrations/build-settings.ts';
import { readBuiltSite } from '../src/integrations/built-site.ts';
import { checkIds } from '../src/integrations/check-ids.ts';
import { checkLinks } from '../src/integrations/check-links.ts';
import { loosenLinks } from '../src/integrations/loose-links.ts';
import { writeMarkdownTwins } from '../src/integrations/markdown-twins.ts';
import { writeWorker } from '../src/integrations/offline.ts';
import { createPageSources } from '../src/integrations/page-sources.ts';
import { checkPermalinks } from '../src/integrations/permalinks.ts';
import { checkPolicy, writeSecurity } from '../src/integrations/security.ts';
import { projectVersion, writeVersion } from '../src/integrations/version-file.ts';
import { copyOwnFiles } from '../src/overlay/own-files.ts';
import { prepareContent, readAsking } from '../src/overlay/prepare-content.ts';
import { runTool } from './run-tools.ts';

async function buildInto(folder: string, { base, siteUrl }: BuildSettings): Promise<number> {
  await run('render.ts', folder);
  const content = contentFolder();
  const origins = readOrigins(content);
  if (origins) {
    copyOwnFiles(join(content, 'public'), folder);
    loosenLinks(readBuiltSite(folder, base, siteUrl), origins);
  }
  const indexing = run('index-search.ts', folder);
  const rendered = readBuiltSite(folder, base, siteUrl);
  const added = [...writeMarkdownTwins(rendered), writeVersion(rendered, projectVersion())];
  const site = { ...rendered, files: new Set([...rendered.files, ...added]) };
  const sources = createPageSources(listPages(content));
  const wrong = [
    ...checkIds(site, sources),
    ...checkLinks(site, sources),
    ...checkPolicy(site, sources),
    ...checkPermalinks(site, content),
  ];
  await indexing;
  stopOnFaults(wrong);
  // Only now may the pages change: the index is made from them as they were.
  const siteFile = readSiteFile(content);
  writeSecurity(writeWorker(site, 'site' in siteFile && siteFile.site.offline));
  return site.pages.length;
}

/** A step in a process of its own: what it needs of memory and processor is its own too. */
async function run(script: string, folder: string): Promise<void> {
  const { code, output } = await runTool(script, ['node', join('scripts', script), folder]);
  if (code !== 0) throw new StepError(output.trim());
}

/** What the other process has said already, in sentences. */
class StepError extends Error {}

/** Astro keeps notes of a build in the project, so two builds of it at the same time would mix up their pages. */
function lock(): () => void {
  const file = join('node_modules', '.handbook-build');
  const owner = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (owner > 0 && isRunning(owner)) {
    throw new StepError(`Another build of this project is running (process ${owner}). Wait for it, or end it.`);
  }
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}

function replaceFolder(folder: string, next: string): void {
  const old = `${folder}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, old);
  try {
    renameSync(next, folder);
  } catch (error) {
    if (existsSync(old)) renameSync(old, folder);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

const started = performance.now();
let unlock = () => {};
try {
  unlock = lock();
  const settings = readBuildSettings(process.env);
  const next = `${settings.dist}.next`;
  const merged = `${next}.content`;
  for (const folder of [next, merged]) rmSync(folder, { recursive: true, force: true });
  try {
    const asking = readAsking(process.env);
    if (asking) {
      prepareContent(asking, merged);
      // Everything that follows, in other processes too, reads what was merged as any content.
      process.env['HANDBOOK_CONTENT'] = merged;
    }
    const count = await buildInto(next, settings);
    replaceFolder(settings.dist, next);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    // Where it is only looked at, its server says where.
    const isLocal = settings.siteUrl === localAddress;
    const place = isLocal ? '' : ` for ${settings.siteUrl}${settings.base}`;
    console.log(`Built ${count} pages${place} in ${seconds} s.`);
    if (isLocal) console.log('Canonical addresses name this machine; set SITE_URL and BASE_PATH before you publish.');
  } finally {
    for (const folder of [next, merged]) rmSync(folder, { recursive: true, force: true });
  }
} catch (error) {
  if (!(error instanceof ContentError || error instanceof StepError)) throw error;
  console.error(error.message);
  console.error('Nothing was built; the last good site is untouched.');
  process.exitCode = 1;
} finally {
  unlock();
}
