import { join } from 'node:path';
import type { Plugin } from 'vite';
import { workerFile } from './offline.ts';

/**
 * Makes the worker that pages register, or the one that takes it away again. `offline.ts` puts its settings before it
 * once everything else is built.
 */
export function workerPlugin(isOffline: boolean): Plugin {
  return {
    name: 'handbook:worker',
    apply: 'build',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    buildStart() {
      const source = join(process.cwd(), 'src/site/offline', isOffline ? 'worker.ts' : 'farewell.ts');
      this.emitFile({ type: 'chunk', id: source, fileName: workerFile });
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const worker = bundle[workerFile];
        const isWhole = worker?.type === 'chunk' && worker.imports.length === 0 && worker.exports.length === 0;
        if (!isWhole)
          throw new Error(`${workerFile} has to stand alone: browsers run it as a script, not as a module.`);
      },
    },
  };
}
