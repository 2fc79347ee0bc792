/**
 * Puts a brotli and a gzip file beside every text file of the last build, for servers that hand them out as they are.
 * Not part of every build: the best brotli takes more than half as long as a build, and only who serves the
 * site gains by it.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readBuildSettings } from '../src/integrations/build-settings.ts';
import { compressSite } from '../src/integrations/compress.ts';

const { dist } = readBuildSettings(process.env);
if (existsSync(join(dist, '_headers'))) {
  const { files, plain, '.br': brotli, '.gz': gzip } = await compressSite(dist);
  const percent = (bytes: number): string => `${Math.round((bytes / plain) * 100)}%`;
  console.log(`Compressed ${files} files: brotli sends ${percent(brotli)} of their bytes, gzip ${percent(gzip)}.`);
} else {
  console.error(`There is no built site in ${dist}. Run "npm run build" first.`);
  process.exitCode = 1;
}
