import { join } from 'node:path';
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
  return {
    name: `handbook-records-${name}`,
    async load({ store, parseData, watcher, logger }) {
      const folder = contentFolder();
      const replace = async (records: ReturnType<typeof readRecords>['records']) => {
        const entries = await Promise.all(
          records.map(async ({ id, value }) => ({ id, data: await parseData({ id, data: value }) })),
        );
        store.clear();
        for (const entry of entries) store.set(entry);
      };
      const { records, faults } = readRecords(folder, name);
      // An author at work sees what can be shown: scripts/dev.ts has named the faults.
      if (!watcher) stopOnFaults(faults);
      await replace(records);
      if (!watcher) return;

      let files = collectionFiles(folder, name);
      const update = async (path: string) => {
        const present = collectionFiles(folder, name);
        const isOurs = files.includes(path) || present.includes(path);
        files = present;
        if (!isOurs) return;
        const read = readRecords(folder, name);
        for (const fault of read.faults) logger.error(faultSentence(fault));
        if (read.faults.length === 0) await replace(read.records);
      };
      watcher.add(join(folder, 'data'));
      for (const event of ['add', 'change', 'unlink']) {
        watcher.on(event, (path: string) => {
          update(path).catch((error: unknown) => logger.error(String(error)));
        });
      }
    },
  };
}
