/**
 * Packs the last build as a release: one archive, its checksums, and what changed for overlays. They go into the folder
 * `release` beside the built one.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentFolder, shownPath } from '../src/content-files/content-folder.ts';
import { ContentError, stopOnFaults } from '../src/content-files/fault.ts';
import { readRenames } from '../src/content-files/renames.ts';
import { readBuildSettings } from '../src/integrations/build-settings.ts';
import { readBuiltSite } from '../src/integrations/built-site.ts';
import { compressSite } from '../src/integrations/compress.ts';
import { movedAddresses } from '../src/integrations/permalinks.ts';
import { changesForOverlays, checksumsOf, packSite } from '../src/integrations/release.ts';
import { projectVersion, readVersion } from '../src/integrations/version-file.ts';

/** A sentence where the built folder is none that could be released. */
function whyNot(dist: string, target: string): string | null {
  const built = existsSync(join(dist, '_headers')) ? readVersion(dist) : null;
  if (built === null) return `There is no built site in ${dist}. Run "npm run build" first.`;
  const version = projectVersion();
  if (built.version !== version)
    return `The site in ${dist} is version ${built.version}, and the project is at ${version}. Run "npm run build" first.`;
  if (target === dist) return `The release would go into the built site itself, ${dist}. Build into another folder.`;
  return null;
}

async function release(dist: string, siteUrl: string, target: string): Promise<void> {
  const content = contentFolder();
  const { renames, faults } = readRenames(content);
  stopOnFaults(faults);
  const version = projectVersion();
  const name = `handbook-${version}`;
  await compressSite(dist);
  const site = readBuiltSite(dist, readVersion(dist)?.base ?? '/', siteUrl);
  const files = {
    [`${name}.tar.gz`]: packSite(dist, name),
    'changes-for-overlays.md': changesForOverlays(version, renames, movedAddresses(site, content)),
  };
  mkdirSync(target, { recursive: true });
  for (const [file, bytes] of Object.entries({ ...files, SHA256SUMS: checksumsOf(files) }))
    writeFileSync(join(target, file), bytes);
  console.log(`Version ${version} is packed: ${shownPath(join(target, `${name}.tar.gz`))}`);
}

try {
  const { dist, siteUrl } = readBuildSettings(process.env);
  const target = join(dirname(dist), 'release');
  const reason = whyNot(dist, target);
  if (reason === null) await release(dist, siteUrl, target);
  else {
    console.error(reason);
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
