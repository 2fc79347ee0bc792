import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type RequestOptions, request } from 'node:https';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Answer, ask } from './ask.ts';
import { fillIn, freePort, makeHome, publish, recipes, serverKinds, startCommand, startServer } from './servers.ts';

const host = 'handbook.company.example';
const password = 'apples and pears';

const samples = { nginx: 'deploy/proxy/nginx.conf', caddy: 'deploy/proxy/Caddyfile' };

/** The certificate and the passwords that the samples expect, as the page about serving makes them. */
function makeProxyFolder(home: string): string {
  const folder = join(home, 'proxy');
  mkdirSync(folder);
  const key = ['-newkey', 'rsa:2048', '-nodes', '-keyout', join(folder, 'privkey.pem')];
  const name = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`];
  execFileSync('openssl', ['req', '-x509', ...key, ...name, '-out', join(folder, 'fullchain.pem')], {
    stdio: 'ignore',
  });
  execFileSync('chmod', ['644', join(folder, 'privkey.pem')]);
  const hash = execFileSync('openssl', ['passwd', '-6', '-stdin'], { input: password, encoding: 'utf8' });
  writeFileSync(join(folder, 'users'), `team:${hash}`);
  const caddyHash = execFileSync('caddy', ['hash-password', '--plaintext', password], { encoding: 'utf8' });
  writeFileSync(join(folder, 'users-of-caddy'), `team ${caddyHash}`);
  return folder;
}

/** Asks the proxy as a browser would that knows the host by name. */
function askSecurely(port: number, path: string, options: RequestOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const where = { hostname: '127.0.0.1', port, path, servername: host, headers: { Host: host, ...options.headers } };
    const asked = request({ ...options, ...where }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe.each(serverKinds)('%s before the handbook, with HTTPS and a password', (kind) => {
  const folder = inject('compressed')['sub-path'];
  const stops: (() => Promise<void>)[] = [];
  let get: (path: string, user?: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  let direct: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;

  beforeAll(async () => {
    const home = makeHome(`proxy-${kind}`);
    publish(folder, home);
    const proxyFolder = makeProxyFolder(home);
    const server = await startServer(kind, home);
    stops.push(server.stop);
    direct = (path, headers = {}) => ask(server.origin, path, { headers });

    const port = await freePort();
    const config = join(proxyFolder, kind === 'nginx' ? 'nginx.conf' : 'Caddyfile');
    const upstream = Number(new URL(server.origin).port);
    writeFileSync(config, fillIn(samples[kind], home, upstream).replaceAll('8443', String(port)));
    const ca = readFileSync(join(proxyFolder, 'fullchain.pem'));
    get = (path, user, headers = {}) =>
      askSecurely(port, path, { ca, headers, ...(user === undefined ? {} : { auth: `team:${user}` }) });
    stops.push(
      await startCommand(recipes[kind].run(config), home, async () => (await get('/healthz', password)).status === 200),
    );
  }, 60_000);
  afterAll(async () => {
    for (const stop of stops.reverse()) await stop();
  });

  test.each([
    ['no password', undefined],
    ['a wrong one', 'pears'],
  ])('shows nothing for %s', async (_, user) => {
    for (const path of ['/handbook/', '/handbook/pay.md', '/handbook/pagefind/pagefind-entry.json', '/nowhere']) {
      const { status, headers, body } = await get(path, user);
      expect([status, headers['www-authenticate']?.startsWith('Basic ')], path).toEqual([401, true]);
      expect(body.length, path).toBeLessThan(300);
      expect(headers['content-security-policy'], path).toBeUndefined();
    }
  });

  test('hands on pages with all their headers, as small as they were, and asks for HTTPS from then on', async () => {
    const wanted = { 'Accept-Encoding': 'br' };
    for (const path of ['/handbook/', '/handbook/pay/', '/handbook/pay.md', '/handbook/nowhere/']) {
      const [inside, outside] = [await direct(path, wanted), await get(path, password, wanted)];
      expect(outside.status, path).toBe(inside.status);
      expect(outside.body.equals(inside.body), path).toBe(true);
      const { date: _, connection: __, server: ___, 'keep-alive': ____, ...sent } = inside.headers;
      if (sent['content-length'] === undefined) delete sent['transfer-encoding'];
      expect(outside.headers, path).toMatchObject(sent);
      expect(outside.headers['strict-transport-security'], path).toBe('max-age=31536000');
    }
  });

  test('lets redirects lead to itself, and refuses what the server refuses', async () => {
    expect((await get('/', password)).headers.location).toBe('/handbook/');
    expect((await get('/handbook/pay', password)).headers.location).toBe('/handbook/pay/');
    expect((await get('/handbook/pay%2Fcalculator/', password)).status).toBe(400);
    expect((await get('/handbook/_server/caddy-root.conf', password)).status).toBe(404);
    const unchanged = (await get('/handbook/', password)).headers.etag ?? '';
    expect((await get('/handbook/', password, { 'If-None-Match': unchanged })).status).toBe(304);
  });
});
