import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Starlight's page puts these on every page and offers no override for them. The first restores the state of a
 * sidebar that ours replaces; the second is a print stylesheet for parts that we don't have.
 */
const replaced: Readonly<Record<string, string>> = {
  '../components-internals/SidebarPersistState': 'src/site/empty.ts',
  '../style/print.css?url&no-inline': 'src/styles/print.css?url&no-inline',
};

export function leanStarlightPlugin(): Plugin {
  return {
    name: 'handbook:lean-starlight',
    enforce: 'pre',
    resolveId(source, importer) {
      const own = importer?.includes('@astrojs/starlight') ? replaced[source] : undefined;
      return own === undefined ? null : this.resolve(join(process.cwd(), own), importer, { skipSelf: true });
    },
  };
}
