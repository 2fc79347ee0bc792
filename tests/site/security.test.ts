import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rootSite } from '../sites.ts';
import { contentPages, site } from './site.ts';

const headers = readFileSync(join(site.folder, '_headers'), 'utf8');
const rules = headers.trim().split('\n\n');
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

test.each([
  'X-Content-Type-Options',
  'Referrer-Policy',
  'Permissions-Policy',
  'Cross-Origin-Opener-Policy',
  'Cross-Origin-Resource-Policy',
])('%s is sent', (name) => expect(headers).toContain(`\n  ${name}: `));

test('nginx and Caddy get the same headers', () => {
  const nginx = readFileSync(join(site.folder, '_server/nginx-headers.conf'), 'utf8');
  const caddy = readFileSync(join(site.folder, '_server/caddy-headers.conf'), 'utf8');
  const sent = (rules[0] ?? '').split('\n').slice(1);
  expect(sent.length).toBeGreaterThan(5);
  for (const line of sent) {
    const [name = '', ...value] = line.trim().split(': ');
    expect(nginx).toContain(`add_header ${name} "${value.join(': ')}" always;`);
    expect(caddy).toContain(`\t${name} "${value.join(': ')}"`);
  }
});

test('every file has one rule, so that no host joins two policies', () => {
  const patterns = rules.map((rule) => rule.split('\n')[0] ?? '');
  const matches = (path: string) =>
    patterns.filter((pattern) => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern));
  expect(site.files.size).toBeGreaterThan(100);
  for (const file of site.files) {
    // These two are for servers, not for readers.
    if (!/^_(?:headers$|server\/)/.test(file)) expect(matches(`/${file}`), file).toHaveLength(1);
  }
  expect(matches('/')).toEqual(['/']);
});

test('other sites may frame what is made for that, and nothing else', () => {
  const framed = rules.filter((rule) => !rule.includes("frame-ancestors 'self'"));
  expect(framed.map((rule) => rule.split('\n')[0])).toEqual(['/embed/*']);
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
