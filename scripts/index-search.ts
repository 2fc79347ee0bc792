/** Makes the search index of a rendered folder, beside the steps that need the other processor. */
import { createSearchIndex, writeSearchIndex } from '../src/integrations/search-index.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder with the rendered pages.');
writeSearchIndex(folder, await createSearchIndex(folder));
