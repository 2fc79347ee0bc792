import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../schemas/collections.ts';
import { contentFolder } from './content-folder.ts';
import { stopOnFaults } from './fault.ts';
import { collectionFiles, readRecords } from './records.ts';

/** Loads a data collection for Astro; while an author works, again whenever one of its files changes. */
export function recordsLoader(name: CollectionName): Loader {
  return {
    name: `handbook-records-${name}`,
    async load({ store, parseData, watcher, logger }) {
      const folder = contentFolder();
      const fill = async () => {
        const { records, faults } = readRecords(folder, name);
        stopOnFaults(faults);
        store.clear();
        for (const { id, value } of records) store.set({ id, data: await parseData({ id, data: value }) });
      };
      await fill();
      const files = collectionFiles(folder, name);
      watcher?.add(files);
      watcher?.on('change', (changed) => {
        if (!files.includes(changed)) return;
        fill().catch((error: unknown) => logger.error(error instanceof Error ? error.message : String(error)));
      });
    },
  };
}
