import { isForFrames, readBuiltSite } from '../../src/integrations/built-site.ts';
import { rootSite } from '../sites.ts';

/** The built handbook that the tests in this folder look at. */
export const site = readBuiltSite(rootSite.folder, '/', new URL(rootSite.address).origin);

/** Pages that come from the content, as opposed to redirects and to what stands in frames of other sites. */
export const contentPages = site.pages.filter(({ main, address }) => main !== null && !isForFrames(address));
