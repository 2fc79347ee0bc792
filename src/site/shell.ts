/** What every page does once its script runs. Anything that few readers use is loaded when they use it. */
import { announce } from './announce.ts';
import { startCopying } from './copy.ts';
import { startHeadingsList } from './headings-list.ts';
import { keepForOffline } from './offline/register.ts';
import { startPrinting } from './print-sheet.ts';
import { startSearch } from './search-opener.ts';
import { startThemes } from './themes.ts';

startThemes();
startHeadingsList();
startCopying();
startPrinting();
startSearch();
// An author at work sees what stands in the files, and nothing that was kept.
if (import.meta.env.PROD && import.meta.env.HANDBOOK_WORKER) keepForOffline(import.meta.env.HANDBOOK_WORKER);

// Added to the address by a search result.
if (new URLSearchParams(location.search).has('highlight')) {
  const { markFoundWords } = await import('./highlight.ts');
  announce(await markFoundWords());
}
