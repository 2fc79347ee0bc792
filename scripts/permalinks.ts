/** Adds the addresses that the last build has and `content/permalinks.txt` doesn't. It never takes one away. */
import { writeFileSync } from 'node:fs';
import { contentFolder } from '../src/content-files/content-folder.ts';
import { readBuildSettings } from '../src/integrations/build-settings.ts';
import { readBuiltSite } from '../src/integrations/built-site.ts';
import { permalinksFile, publicAddresses, readPermalinks } from '../src/integrations/permalinks.ts';

const { dist, base, siteUrl } = readBuildSettings(process.env);
// A company keeps the promises to its own readers in its overlay.
const folder = process.env['HANDBOOK_OVERLAY'] || contentFolder();
const known = new Set(readPermalinks(folder).filter(Boolean));
const added = publicAddresses(readBuiltSite(dist, base, siteUrl)).filter((address) => !known.has(address));
writeFileSync(permalinksFile(folder), `${[...known, ...added].sort().join('\n')}\n`);
console.log(added.length === 0 ? 'Every address is listed already.' : `Added:\n${added.join('\n')}`);
