import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';

/** Serves the last build's search index to authors; src/site/search says what to run when there is none yet. */
export function searchInDevelopment(dist: string): Plugin {
  const folder = join(dist, 'pagefind');
  return {
    name: 'handbook:search-in-development',
    apply: 'serve',
    configureServer(server) {
      const serve = sirv(folder, { dev: true });
      server.middlewares.use((request, response, next) => {
        const [, rest] = (request.url ?? '').split('/pagefind/');
        if (rest === undefined || !existsSync(folder)) return next();
        request.url = `/${rest}`;
        serve(request, response, next);
      });
    },
  };
}
