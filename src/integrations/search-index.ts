import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Makes the search index of a built folder. */
export async function writeSearchIndex(folder: string): Promise<void> {
  const { index, errors } = await createIndex({ excludeSelectors: ['.link-mark', 'pre .copy'] });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  const all = [...added.errors, ...written.errors];
  if (all.length > 0) throw new Error(`Pagefind could not index the site: ${all.join('; ')}`);
}
