import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { listFiles } from '../../src/content-files/content-folder.ts';
import { writeRedirects } from '../../src/integrations/redirects.ts';
import { ask } from './ask.ts';
import { makeHome, publish, type RunningServer, serverKinds, startServer } from './servers.ts';
import { builds } from './sites.ts';

/** What each kind of file is called on the wire. */
const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  mjs: 'text/javascript; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  pagefind: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
};

/** The rules that static hosts get of the same build: what they send, these servers must send. */
function readHeaderRules(folder: string) {
  const blocks = readFileSync(join(folder, '_headers'), 'utf8').trim().split('\n\n');
  return blocks.map((block) => {
    const [pattern = '', ...lines] = block.split('\n');
    const headers = lines.map(
      (line) => [line.trim().split(': ')[0] ?? '', line.trim().replace(/^[^:]+: /, '')] as const,
    );
    const matches = (path: string) =>
      pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    return { matches, headers };
  });
}

const combinations = serverKinds.flatMap((kind) =>
  (['root', 'sub-path'] as const).map((build) => [kind, builds[build].base, build] as const),
);

describe.each(combinations)('%s with the handbook at %s', (kind, base, build) => {
  const folder = inject('compressed')[build];
  const rules = readHeaderRules(folder);
  const files = listFiles(folder, [''])
    .map((file) => relative(folder, file))
    .filter((file) => !/^_(?:server\/|headers$|redirects$)|\.(?:br|gz)$/.test(file));
  let server: RunningServer;

  const get = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
    ask(server.origin, path, { headers, method });
  const page = `${base}pay/calculator/`;
  const style = base + files.find((file) => /^_astro\/common\..+\.css$/.test(file));

  beforeAll(async () => {
    const home = makeHome(`serving-${kind}-${build}`);
    publish(folder, home);
    server = await startServer(kind, home);
  }, 60_000);
  afterAll(() => server.stop());

  test('sends every file whole, with its type and with the headers that the build wrote', {
    timeout: 60_000,
  }, async () => {
    expect(files.length).toBeGreaterThan(300);
    for (const file of files) {
      const address = base + file.replace(/(?:^|(?<=\/))index\.html$/, '');
      const { status, headers, body } = await get(address);
      expect(status, address).toBe(200);
      expect(body.equals(readFileSync(join(folder, file))), address).toBe(true);
      expect(headers['content-type'], address).toBe(types[file.split('.').at(-1) ?? '']);
      const sent = rules.filter(({ matches }) => matches(address)).flatMap((rule) => rule.headers);
      expect(sent.length, address).toBeGreaterThan(6);
      for (const [name, value] of sent) expect(headers[name.toLowerCase()], `${address} ${name}`).toBe(value);
    }
  });

  test('lets a browser keep files with a hash in their names for a year, and ask anew for the rest', async () => {
    const hashed = files.filter((file) => /^_astro\/|^pagefind\/(?:filter|fragment|index)\/|\.pf_meta$/.test(file));
    expect(hashed.length).toBeGreaterThan(50);
    for (const file of hashed.slice(0, 30)) {
      expect(file).toMatch(/[._-][\w-]{6,}\.\w+$/);
      expect((await get(base + file)).headers['cache-control'], file).toBe('max-age=31536000, immutable');
    }
    for (const file of ['', 'pay/', 'pay.md', 'pagefind/pagefind-entry.json', 'pagefind/pagefind.js', 'pages.json'])
      expect((await get(base + file)).headers['cache-control'], file).toBe('no-cache');
  });

  test.each(['br', 'gzip', 'identity'])('says that nothing has changed, for what it sent as %s', async (encoding) => {
    const wanted = { 'Accept-Encoding': encoding };
    const first = await get(page, wanted);
    expect(first.headers.etag).toBeTruthy();
    const again = await get(page, { ...wanted, 'If-None-Match': first.headers.etag ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(again.headers['cache-control']).toBe('no-cache');
    const since = await get(page, { ...wanted, 'If-Modified-Since': first.headers['last-modified'] ?? '' });
    expect(since.status).toBe(304);
  });

  test('hands out the compressed files of the build as they are', async () => {
    for (const path of [page, style, `${base}pay.md`, `${base}sitemap-0.xml`]) {
      const file = join(folder, path.slice(base.length).replace(/\/$/, '/index.html'));
      const plain = readFileSync(file);
      for (const [wanted, encoding, ending, open] of [
        ['gzip, deflate, br, zstd', 'br', '.br', brotliDecompressSync],
        ['gzip', 'gzip', '.gz', gunzipSync],
      ] as const) {
        const { headers, body } = await get(path, { 'Accept-Encoding': wanted });
        expect(headers['content-encoding'], path).toBe(encoding);
        expect(headers.vary, path).toContain('Accept-Encoding');
        expect(body.equals(readFileSync(file + ending)), path).toBe(true);
        expect(open(body).equals(plain), path).toBe(true);
      }
      const { headers, body } = await get(path, { 'Accept-Encoding': 'identity' });
      expect([headers['content-encoding'], body.equals(plain)], path).toEqual([undefined, true]);
    }
  });

  test('answers HEAD as it answers GET, without the page', async () => {
    const [head, whole] = [await get(page, {}, 'HEAD'), await get(page)];
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
      200,
      0,
      whole.headers['content-length'],
    ]);
  });

  test('sends the part of a file that is asked for', async () => {
    const whole = (await get(`${base}social-card.png`)).body;
    for (const [range, from, to] of [
      ['bytes=0-99', 0, 99],
      ['bytes=100-', 100, whole.length - 1],
      ['bytes=-10', whole.length - 10, whole.length - 1],
    ] as const) {
      const { status, headers, body } = await get(`${base}social-card.png`, { Range: range });
      expect([status, headers['content-range']]).toEqual([206, `bytes ${from}-${to}/${whole.length}`]);
      expect(body.equals(whole.subarray(from, to + 1))).toBe(true);
    }
    const beyond = await get(`${base}social-card.png`, { Range: `bytes=${whole.length}-` });
    expect([beyond.status, beyond.headers['content-range']]).toEqual([416, `bytes */${whole.length}`]);
  });

  test('leads to the address with a slash at its end, without naming a host', async () => {
    for (const path of ['pay', 'roles/ml-engineer', 'embed/salary']) {
      const { status, headers } = await get(base + path, { Host: 'handbook.company.example' });
      expect([301, 308]).toContain(status);
      expect(headers.location).toBe(`${base}${path}/`);
    }
    if (base === '/') return;
    expect((await get('/')).headers.location).toBe(base);
    expect((await get(base.slice(0, -1))).headers.location).toBe(base);
  });

  test.each([
    'nowhere/',
    'pay/nowhere/at/all',
    '_astro/gone.Abcd1234.js',
    '_astro/',
    'embed/nowhere/',
    'nowhere.md',
    '_headers',
    '_redirects',
    '_server',
    '_server/',
    '_server/nginx-server-site.conf',
    '_server/caddy-root.conf',
    '%5Fserver/caddy-root.conf',
    'index.html.gz',
    'index.html.br',
  ])('has no %s, and says so with the page for it', async (path) => {
    const { status, headers, body } = await get(base + path);
    expect(status).toBe(404);
    expect(body.equals(readFileSync(join(folder, '404.html')))).toBe(true);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test.each([
    '/../../../../etc/passwd',
    `${base}../../../../../etc/passwd`,
    `${base}%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd`,
    `${base}..%2f..%2f..%2f..%2fetc/passwd`,
    `${base}..\\..\\..\\etc\\passwd`,
    `${base}%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd`,
    `${base}_astro/../../../releases/1/_headers`,
    `${base}.%00./index.html`,
  ])('refuses %s', async (path) => {
    const { status, body } = await get(path);
    expect([400, 404]).toContain(status);
    expect(body.toString()).not.toMatch(/root:|Content-Security-Policy:|\/releases\/\d|handbook-servers-/);
  });

  test.each(['%2f', '%2F', '%5c', '%00'])(
    'refuses %s in a path with few words, and takes it in a query',
    async (code) => {
      const { status, body } = await get(`${base}pay${code}calculator/`);
      expect([status, body.length < 300]).toEqual([400, true]);
      expect((await get(`${page}?city=a${code}b`)).status).toBe(200);
    },
  );

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])('refuses %s', async (method) => {
    const { status, headers, body } = await get(page, {}, method);
    expect([status, headers.allow, body.length < 300]).toEqual([405, 'GET, HEAD', true]);
  });

  test('refuses huge headers and endless addresses, and goes on', async () => {
    const long = 'a'.repeat(60_000);
    const heavy = await get(page, { 'X-Long': long });
    expect([400, 431]).toContain(heavy.status);
    const endless = await get(base + long);
    expect([414, 431]).toContain(endless.status);
    for (const { body } of [heavy, endless]) expect(body.length).toBeLessThan(300);
    expect((await get(page)).status).toBe(200);
  });

  test('says that it is well', async () => {
    const { status, body } = await get('/healthz');
    expect([status, body.toString().trim()]).toEqual([200, 'ok']);
  });
});

describe.each(serverKinds)('%s with files and addresses that the handbook does not have yet', (kind) => {
  const more = { 'dates.ics': 'BEGIN:VCALENDAR', 'app.webmanifest': '{}', 'people.csv': 'name', 'page.mjs': 'run()' };
  let server: RunningServer;
  beforeAll(async () => {
    const home = makeHome(`more-${kind}`);
    const built = join(home, 'built');
    cpSync(inject('compressed')['sub-path'], built, { recursive: true, preserveTimestamps: true });
    for (const [file, text] of Object.entries(more)) writeFileSync(join(built, file), text);
    writeRedirects(built, '/handbook/', 'https://handbook.company.example', [
      { from: '/wages/', to: '/pay/' },
      { from: `/${'a-long-name/'.repeat(8)}`, to: '/' },
    ]);
    publish(built, home);
    server = await startServer(kind, home);
  }, 60_000);
  afterAll(() => server.stop());

  test('calls each kind of file by its name', async () => {
    for (const [file, text] of Object.entries(more)) {
      const { status, headers, body } = await ask(server.origin, `/handbook/${file}`);
      expect([status, headers['content-type'], body.toString()]).toEqual([
        200,
        types[file.split('.').at(-1) ?? ''],
        text,
      ]);
    }
  });

  test('leads on from old addresses, with the query', async () => {
    for (const [from, to] of [
      ['/handbook/wages/', '/handbook/pay/'],
      ['/handbook/wages', '/handbook/pay/'],
      ['/handbook/wages/?level=senior&role=ml-engineer', '/handbook/pay/?level=senior&role=ml-engineer'],
      [`/handbook/${'a-long-name/'.repeat(8)}`, '/handbook/'],
    ] as const) {
      const { status, headers } = await ask(server.origin, from);
      expect([status, headers.location]).toEqual([301, to]);
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });
});

test.each(serverKinds)('%s leads on from the old address of another handbook at the root', async (kind) => {
  const home = makeHome(`toy-${kind}`);
  publish(inject('compressed').toy, home);
  const server = await startServer(kind, home);
  onTestFinished(() => server.stop());
  const { status, headers } = await ask(server.origin, '/wages/?level=senior');
  expect([status, headers.location]).toEqual([301, '/pay/?level=senior']);
});
