/**
 * Packs the last build as a release: one archive, its checksums, and what changed for overlays. They go into the folder
 * `release` beside the built one.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentFolder, shownPath } from '../src/content-files/content-folder.ts';
import { stopOnFaults } from '../src/content-files/fault.ts';
import { readRenames } from '../src/content-files/renames.ts';
import { readBuildSettings } from '../src/integrations/build-settings.ts';
import { readBuiltSite } from '../src/integrations/built-site.ts';
import { compressSite } from '../src/integrations/compress.ts';
import { movedAddresses } from '../src/integrations/permalinks.ts';
import { changesForOverlays, checksumsOf, packSite } from '../src/integrations/release.ts';
import { projectVersion, readVersion } from '../src/integrations/version-file.ts';
import { requireBuiltSite, runCommand, UsageError } from './run-command.ts';

await runCommand(async () => {
  const { dist, siteUrl } = readBuildSettings(process.env);
  const version = projectVersion();
  const target = join(dirname(dist), 'release');
  requireBuiltSite(dist);
  const built = readVersion(dist);
  if (built?.version !== version)
    throw new UsageError(
      `The site in ${dist} is version ${built?.version ?? 'unknown'}, and the project is at ${version}. Run "npm run build" first.`,
    );
  if (target === dist)
    throw new UsageError(`The release would go into the built site itself, ${dist}. Build into another folder.`);

  const content = contentFolder();
  const { renames, faults } = readRenames(content);
  stopOnFaults(faults);
  const name = `handbook-${version}`;
  await compressSite(dist);
  const site = readBuiltSite(dist, built.base, siteUrl);
  const files = {
    [`${name}.tar.gz`]: packSite(dist, name),
    'changes-for-overlays.md': changesForOverlays(version, renames, movedAddresses(site, content)),
  };
  mkdirSync(target, { recursive: true });
  for (const [file, bytes] of Object.entries({ ...files, SHA256SUMS: checksumsOf(files) }))
    writeFileSync(join(target, file), bytes);
  console.log(`Version ${version} is packed: ${shownPath(join(target, `${name}.tar.gz`))}`);
});
