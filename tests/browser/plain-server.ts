import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

/** What every static server knows. Anything else goes out as mere bytes. */
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Somebody's own static server: it hands out files below a path, and knows nothing of what our build writes for it. */
export async function servePlainly(base: string, first: string) {
  let folder = first;
  let isSilent = false;
  const send = (response: ServerResponse, path: string) => {
    const file = join(folder, path, path === '' || path.endsWith('/') ? 'index.html' : '');
    const isThere = existsSync(file) && statSync(file).isFile();
    response.writeHead(isThere ? 200 : 404, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
    if (isThere) createReadStream(file).pipe(response);
    else response.end('Not found');
  };
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    if (!isSilent) send(response, pathname.startsWith(base) ? pathname.slice(base.length) : '?');
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const bound = server.address();
  const port = bound !== null && typeof bound === 'object' ? bound.port : 0;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    address: `http://127.0.0.1:${port}${base}`,
    /** Publishes another build. */
    publish: (next: string) => {
      folder = next;
    },
    /** Takes requests and doesn't answer them. */
    fallSilent: () => {
      isSilent = true;
    },
    stop,
    start: async () => {
      isSilent = false;
      await listen(port);
    },
  };
}
