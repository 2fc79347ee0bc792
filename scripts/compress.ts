/**
 * Puts a brotli and a gzip file beside every text file of the last build, for servers that hand them out as they are.
 * Not part of every build: the best brotli takes more than half as long as a build, and only who serves the
 * site gains by it.
 */
import { readBuildSettings } from '../src/integrations/build-settings.ts';
import { compressSite } from '../src/integrations/compress.ts';
import { requireBuiltSite, runCommand } from './run-command.ts';

await runCommand(async () => {
  const { dist } = readBuildSettings(process.env);
  requireBuiltSite(dist);
  const { files, plain, '.br': brotli, '.gz': gzip } = await compressSite(dist);
  const percent = (bytes: number): string => `${Math.round((bytes / plain) * 100)}%`;
  console.log(`Compressed ${files} files: brotli sends ${percent(brotli)} of their bytes, gzip ${percent(gzip)}.`);
});
