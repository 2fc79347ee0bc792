import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { readText } from '../content-files/content-folder.ts';
import type { BuiltSite } from './built-site.ts';

/** Beside the home page of every copy, so that one can be asked what it is. */
const versionFile = 'version.json';

const versionSchema = z.strictObject({
  version: z.string().describe('Version of the handbook that was built'),
  base: z.string().describe('Path that it was built for'),
  digest: z.string().describe('The same for the same pages, in text, code and address'),
});

type Version = z.infer<typeof versionSchema>;

const packageSchema = z.object({ version: z.string() });

/** The version that the project is at. */
export function projectVersion(): string {
  return packageSchema.parse(JSON.parse(readText('package.json'))).version;
}

/** Says what the pages are, without a clock: the same build says the same. Returns the file's path. */
export function writeVersion(site: BuiltSite, version: string): string {
  const hash = createHash('sha256');
  for (const { address, html } of site.pages) hash.update(`${address}\0${html}\0`);
  const said: Version = { version, base: site.base, digest: hash.digest('hex') };
  writeFileSync(join(site.folder, versionFile), `${JSON.stringify(said, null, 2)}\n`);
  return versionFile;
}

/** What a built folder says of itself; `null` where there is no such build. */
export function readVersion(folder: string): Version | null {
  const path = join(folder, versionFile);
  return existsSync(path) ? versionSchema.parse(JSON.parse(readText(path))) : null;
}
