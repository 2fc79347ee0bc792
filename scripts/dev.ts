/** Serves the content while an author works on it; a saved change shows at once. */
import { join, sep } from 'node:path';
import { type AstroIntegration, dev } from 'astro';
import { checkContent } from '../src/content-files/content-check.ts';
import { contentFolder } from '../src/content-files/content-folder.ts';
import { ContentError, faultSentence, stopOnFaults } from '../src/content-files/fault.ts';
import { readSiteFile } from '../src/content-files/site-file.ts';
import { readBuildSettings } from '../src/integrations/build-settings.ts';

async function start(): Promise<void> {
  const { dist } = readBuildSettings(process.env);
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
    integrations: [watchAfterRestart(content)],
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

try {
  await start();
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
