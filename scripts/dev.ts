/** Serves the content while an author works on it; a saved change shows at once. */
import { rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type AstroIntegration, dev } from 'astro';
import { checkContent } from '../src/content-files/content-check.ts';
import { contentFolder } from '../src/content-files/content-folder.ts';
import { ContentError, faultSentence, stopOnFaults } from '../src/content-files/fault.ts';
import { readSiteFile } from '../src/content-files/site-file.ts';
import { readBuildSettings } from '../src/integrations/build-settings.ts';
import type { Asking } from '../src/overlay/merge-content.ts';
import { prepareContent, readAsking } from '../src/overlay/prepare-content.ts';
import { runCommand } from './run-command.ts';

async function start(): Promise<void> {
  const { dist } = readBuildSettings(process.env);
  const asking = readAsking(process.env);
  const merged = `${dist}.dev.content`;
  if (asking) {
    prepareContent(asking, merged);
    process.env['HANDBOOK_CONTENT'] = merged;
    process.on('exit', () => rmSync(merged, { recursive: true, force: true }));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit());
  }
  const content = contentFolder();
  const site = readSiteFile(content);
  if ('faults' in site) stopOnFaults(site.faults);
  // Other faults don't stop an author at work: what can be shown is shown, and the build will insist.
  for (const fault of checkContent(content).faults) console.error(faultSentence(fault));
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // By the name of the output, so that two servers don't share what they keep.
  const cacheDir = `${dist}.cache`;
  await dev({
    server: { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 4321) },
    cacheDir,
    vite: { cacheDir: join(cacheDir, 'vite') },
    integrations: [watchAfterRestart(content), ...(asking ? [mergeAgain(asking, merged)] : [])],
  });
}

/**
 * A change of site.yaml restarts the server, with a new watcher; but Astro 7.3 lets the loaders of content go on
 * listening to the old one, which is closed.
 */
function watchAfterRestart(content: string): AstroIntegration {
  let starts = 0;
  return {
    name: 'handbook:watch-after-restart',
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        starts += 1;
        if (starts === 1) return;
        server.watcher.add(content);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(content + sep)) return;
          refreshContent?.({}).catch((error: unknown) => logger.error(String(error)));
        });
      },
    },
  };
}

/** What an author saves in the overlay or in the content is merged again; the folder that is served changes with it. */
function mergeAgain(asking: Asking, merged: string): AstroIntegration {
  const folders = [asking.base, ...(asking.overlay === null ? [] : [asking.overlay])];
  return {
    name: 'handbook:merge-again',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add(folders);
        server.watcher.on('all', (_event, path) => {
          if (!folders.some((folder) => path.startsWith(folder + sep))) return;
          try {
            prepareContent(asking, merged);
          } catch (error) {
            // What is half-done is named, and what is served stays as it was.
            if (!(error instanceof ContentError)) throw error;
            logger.error(error.message);
          }
        });
      },
    },
  };
}

await runCommand(start);
