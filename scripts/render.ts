/**
 * Checks the content and lets Astro render it into the folder that the build names. Only `scripts/build.ts` calls this:
 * content and Astro keep a site's worth of memory to their end, so they get a process that ends before the next steps.
 */
import { rmSync } from 'node:fs';
import { build } from 'astro';
import { checkContent } from '../src/content-files/content-check.ts';
import { contentFolder } from '../src/content-files/content-folder.ts';
import { ContentError, stopOnFaults } from '../src/content-files/fault.ts';
import { readBuildSettings } from '../src/integrations/build-settings.ts';
import { collectRedirects, writeRedirects } from '../src/integrations/redirects.ts';

/** In a function, so that what it read is let go before Astro begins. */
function readContent() {
  const { pages, faults } = checkContent(contentFolder());
  stopOnFaults(faults);
  const collected = collectRedirects(pages);
  stopOnFaults(collected.faults);
  return collected;
}

/** Sentences for what the checks found; for anything else all that is known, because nobody foresaw it. */
function describe(error: unknown): string {
  if (error instanceof ContentError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

const [outDir] = process.argv.slice(2);
if (outDir === undefined) throw new Error('Run "npm run build": it does this and all that belongs to a site besides.');

// What the caller's environment says of tests or development must not change what is built.
process.env['NODE_ENV'] = 'production';
// Vite takes it for the base path of the pages, and Vitest sets it.
delete process.env['BASE_URL'];

// What was rendered from an older plugin or data file must never be served again: every build begins afresh.
const cacheDir = `${outDir}.cache`;
rmSync(cacheDir, { recursive: true, force: true });
try {
  const { base, siteUrl } = readBuildSettings(process.env);
  const { redirects } = readContent();
  await build({ outDir, cacheDir, logLevel: 'error' });
  writeRedirects(outDir, base, siteUrl, redirects);
} catch (error) {
  console.error(describe(error));
  process.exitCode = 1;
} finally {
  rmSync(cacheDir, { recursive: true, force: true });
}
