/** Prints what the first view of every page of the last build weighs, heaviest first. */
import { readBuildSettings } from '../src/integrations/build-settings.ts';
import { readBuiltSite } from '../src/integrations/built-site.ts';
import { weighPage } from '../src/integrations/page-weight.ts';

const { dist, base, siteUrl } = readBuildSettings(process.env);
const { pages } = readBuiltSite(dist, base, siteUrl);
const rows = pages
  .filter(({ main }) => main !== null)
  .map((page) => ({ page: page.address, ...weighPage(dist, base, page) }))
  .sort((a, b) => b.total - a.total);
console.table(rows);
