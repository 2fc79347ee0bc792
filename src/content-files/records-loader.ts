import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../schemas/collections.ts';
import { contentFolder } from './content-folder.ts';
import { faultSentence, stopOnFaults } from './fault.ts';
import { collectionFiles, readRecords } from './records.ts';

/**
 * Loads a data collection for Astro; while an author works, again whenever one of its files comes, changes or goes.
 * What they save half-done is named and leaves the records as they were.
 */
export function recordsLoader(name: CollectionName): Loader {
  let isFilled = false;
  return {
    name: `handbook-records-${name}`,
    async load({ store, parseData, watcher, logger }) {
      const folder = contentFolder();
      const fill = async () => {
        const { records, faults } = readRecords(folder, name);
        if (!watcher) stopOnFaults(faults);
        if (isFilled && faults.length > 0) {
          for (const fault of faults) logger.error(faultSentence(fault));
          return;
        }
        // Read first and replace after, so that nobody sees the store empty. What scripts/dev.ts found wrong at the
        // start is missing here: what can be shown is shown.
        const entries = await Promise.all(
          records.map(async ({ id, value }) => ({ id, data: await parseData({ id, data: value }) })),
        );
        store.clear();
        for (const entry of entries) store.set(entry);
        isFilled = true;
      };
      await fill();
      if (!watcher) return;

      let files = collectionFiles(folder, name);
      const update = async (path: string) => {
        const present = collectionFiles(folder, name);
        const isOurs = files.includes(path) || present.includes(path);
        files = present;
        if (isOurs) await fill();
      };
      // All of it, because it may stand outside the project, and a changed site.yaml has to be seen too.
      watcher.add(folder);
      for (const event of ['add', 'change', 'unlink']) {
        watcher.on(event, (path: string) => {
          update(path).catch((error: unknown) => logger.error(String(error)));
        });
      }
    },
  };
}
