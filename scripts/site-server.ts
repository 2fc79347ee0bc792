import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { requireBuiltSite, UsageError } from './run-command.ts';

export interface ServedSite {
  /** Where the home page is. */
  address: string;
  close(): Promise<void>;
}

/** Serves a built folder on this machine alone, under its base path and with the headers that its build wrote. */
export async function serveSite(folder: string, firstPort: number): Promise<ServedSite> {
  const { base } = readHeadersFile(folder);
  const serveFile = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    // Read for each request: the folder may hold the next build by now, and its headers belong to its pages.
    const path = (request.url ?? '/').replace(/[?#].*/, '');
    for (const [name, value] of headersFor(path, readHeadersFile(folder).rules)) response.setHeader(name, value);
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    };
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      if (url === '/') response.writeHead(302, { Location: base }).end();
      else notFound();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    serveFile(request, response, notFound);
  });
  const port = await listen(server, firstPort);
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

interface Rule {
  /** A path, or with a star at its end everything that begins so. */
  pattern: string;
  headers: [name: string, value: string][];
}

/** The rules of `_headers`; the first one holds for everything below the base path. */
function readHeadersFile(folder: string): { base: string; rules: Rule[] } {
  requireBuiltSite(folder);
  const blocks = readFileSync(join(folder, '_headers'), 'utf8').trim().split('\n\n');
  const rules = blocks.map((block): Rule => {
    const [pattern = '/', ...lines] = block.split('\n');
    const headers = lines.map((line): [string, string] => {
      const [name = '', ...value] = line.trim().split(': ');
      return [name, value.join(': ')];
    });
    return { pattern, headers };
  });
  return { base: (rules[0]?.pattern ?? '/*').slice(0, -1), rules };
}

/** As a host does it, the headers of all rules that match. */
function headersFor(path: string, rules: readonly Rule[]): Rule['headers'] {
  const matches = ({ pattern }: Rule) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
  return rules.filter(matches).flatMap(({ headers }) => headers);
}

/** Takes the first port that is free, from the wanted one on. */
async function listen(server: Server, firstPort: number): Promise<number> {
  for (let port = firstPort; port < firstPort + 20; port += 1) {
    const isFree = await new Promise<boolean>((resolve, reject) => {
      server.once('listening', () => resolve(true));
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE') resolve(false);
        else reject(error);
      });
      server.listen(port, '127.0.0.1');
    });
    server.removeAllListeners('listening').removeAllListeners('error');
    if (isFree) return port;
  }
  throw new UsageError(`The ports ${firstPort} to ${firstPort + 19} are all in use. Set PORT to another one.`);
}
