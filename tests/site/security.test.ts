import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rootSite } from '../sites.ts';
import { contentPages, site } from './site.ts';

const headers = readFileSync(join(site.folder, '_headers'), 'utf8');
/** The first rule holds for everything; of the others, no two match the same path. */
const [everywhere = '', ...rules] = headers.trim().split('\n\n');
const patternOf = (rule: string) => rule.split('\n')[0] ?? '';
const headersOf = (rule: string) => rule.split('\n').slice(1);
const policy = /Content-Security-Policy: (.+)/.exec(headers)?.[1] ?? '';

test('the policy allows scripts from here and by hash, and styles in attributes alone', () => {
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval'(?: 'sha256-[A-Za-z0-9+/=]+')+;/);
  expect(policy).toContain("style-src-elem 'self'");
  expect(policy.match(/'unsafe-inline'/g)).toEqual(["'unsafe-inline'"]);
  expect(policy).toContain("style-src-attr 'unsafe-inline'");
  expect(policy).toContain("frame-ancestors 'self'");
  expect(policy).not.toMatch(/https?:|\*/);
});

test.each(['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy', 'Cross-Origin-Opener-Policy'])(
  '%s is sent with everything',
  (name) => {
    expect(patternOf(everywhere)).toBe('/*');
    expect(everywhere).toContain(`\n  ${name}: `);
  },
);

test('the other rules have what differs, and nothing else', () => {
  expect(everywhere).not.toMatch(/Content-Security-Policy|Cross-Origin-Resource-Policy|Cache-Control/);
  for (const rule of rules) {
    const names = headersOf(rule).map((line) => line.trim().split(': ')[0]);
    expect(names, patternOf(rule)).toEqual([
      'Content-Security-Policy',
      'Cross-Origin-Resource-Policy',
      'Cache-Control',
    ]);
  }
});

test('nginx and Caddy get the same headers', () => {
  const nginx = ['http-maps', 'server-headers']
    .map((part) => readFileSync(join(site.folder, `_server/nginx-${part}.conf`), 'utf8'))
    .join('');
  const caddy = readFileSync(join(site.folder, '_server/caddy-headers.conf'), 'utf8');
  const home = rules.find((rule) => patternOf(rule) === '/') ?? '';
  const sent = [...headersOf(everywhere), ...headersOf(home)];
  expect(sent.length).toBeGreaterThan(5);
  for (const line of sent) {
    const [name = '', ...value] = line.trim().split(': ');
    const written = /^add_header (?<name>\S+) (?<value>.+) always;$/gm;
    const sentByNginx = [...nginx.matchAll(written)].find(({ groups }) => groups?.['name'] === name)?.groups?.['value'];
    // What differs by path is a variable, and this is its usual value.
    const usual = sentByNginx?.startsWith('$') ? nginx.split(` ${sentByNginx} {\n\tdefault `)[1] : sentByNginx;
    expect(usual?.startsWith(`"${value.join(': ')}"`), name).toBe(true);
    expect(caddy).toContain(`\t${name} "${value.join(': ')}"`);
  }
});

test('every file has the first rule and one other, so that no host joins two policies', () => {
  const patterns = [everywhere, ...rules].map(patternOf);
  const matches = (path: string) =>
    patterns.filter((pattern) => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern));
  expect(site.files.size).toBeGreaterThan(100);
  for (const file of site.files) {
    // These two are for servers, not for readers.
    if (!/^_(?:headers$|server\/)/.test(file))
      expect(matches(`/${file}`), file).toEqual(['/*', expect.not.stringMatching(/^\/\*$/)]);
  }
  expect(matches('/')).toEqual(['/*', '/']);
});

test('other sites may frame what is made for that, and nothing else', () => {
  const framed = rules.filter((rule) => !rule.includes("frame-ancestors 'self'"));
  expect(framed.map(patternOf)).toEqual(['/embed/*']);
  expect(framed[0]).toContain('frame-ancestors *');
});

describe.each(contentPages.map((page) => [page.address, page] as const))('%s', (_, page) => {
  test('carries the policy in a meta tag before anything that it governs', () => {
    const meta = /<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]+)">/.exec(
      page.html,
    )?.[1];
    expect(`${meta}; frame-ancestors 'self'`).toBe(policy);
  });

  test('has no script that the policy refuses, no style element and no handler in an attribute', () => {
    for (const script of page.inlineScripts) {
      expect(policy).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    }
    expect(page.refused).toEqual([]);
  });

  test('asks no other host for anything', () => {
    const fetched = page.links.filter(({ tag }) => tag !== 'a');
    expect(fetched.length).toBeGreaterThan(3);
    for (const { value } of fetched)
      expect(new URL(value, rootSite.address).origin).toBe(new URL(rootSite.address).origin);
    expect(page.html).not.toMatch(/url\(["']?(?:https?:)?\/\//);
  });
});
