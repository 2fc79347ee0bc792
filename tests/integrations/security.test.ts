import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBuiltSite } from '../../src/integrations/built-site.ts';
import { checkPolicy, securityPolicy, writeSecurity } from '../../src/integrations/security.ts';
import { makeFolder } from '../folder.ts';
import { sentencesOf } from '../sentences.ts';
import { builtSite, noSources } from './built.ts';

const script = 'alert("Toys & <b>more</b>");\n';
const hash = `'sha256-${createHash('sha256').update(script, 'utf8').digest('base64')}'`;

/** The rules of a `_headers` file: a pattern, then the headers that it sends. */
function headerRules(text: string) {
  return text
    .trim()
    .split('\n\n')
    .map((rule) => {
      const [pattern = '', ...headers] = rule.split('\n');
      const names = headers.map((line) => line.trim().split(': ')[0] ?? '');
      const isStart = pattern.endsWith('*');
      const matches = (path: string) => (isStart ? path.startsWith(pattern.slice(0, -1)) : path === pattern);
      return { pattern, names, matches };
    });
}

/** The policy as a map from what it is about to what it allows. */
function rulesOf(policy: string): Map<string, string[]> {
  return new Map(
    policy.split('; ').map((rule) => {
      const [name = '', ...values] = rule.split(' ');
      return [name, values];
    }),
  );
}

describe('the security policy', () => {
  test('allows what no rule names nowhere', () => {
    const rules = rulesOf(securityPolicy(builtSite({})));
    expect(rules.get('default-src')).toEqual(["'none'"]);
    expect(rules.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  });

  test('asks no other host for anything', () => {
    expect(securityPolicy(builtSite({}))).not.toMatch(/https?:|\*/);
  });

  test('allows a script in a page by its hash', () => {
    const site = builtSite({ 'index.html': `<script>${script}</script>` });
    expect(rulesOf(securityPolicy(site)).get('script-src')).toContain(hash);
  });

  test('has the hash that is known for a known script', () => {
    // The example of the specification: https://www.w3.org/TR/CSP3/
    const site = builtSite({ 'index.html': "<script>alert('Hello, world.');</script>" });
    expect(securityPolicy(site)).toContain("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
  });

  test('names each script once, in an order that does not hang on the pages', () => {
    const one = `<script>${script}</script>`;
    const two = '<script>two()</script>';
    const policy = securityPolicy(builtSite({ 'a.html': one + two, 'b.html': two + one }));
    expect(policy).toBe(securityPolicy(builtSite({ 'b.html': two, 'a.html': one })));
    expect(policy.split('sha256-')).toHaveLength(3);
  });

  test('leaves out scripts that are mere data', () => {
    const site = builtSite({ 'index.html': `<script type="application/ld+json">${script}</script>` });
    expect(securityPolicy(site)).not.toContain('sha256');
  });
});

describe('code that the policy would refuse', () => {
  test('is named, with what to do', () => {
    const site = builtSite({
      'pay/index.html': '<style>p{}</style><p onclick="a()">Pay</p>',
      'index.html': '<p>Home</p>',
    });
    const advice =
      'expected no style element and no event handler in the HTML, which the security policy refuses. Put the style into src/styles, or the handler into a script file.';
    expect(sentencesOf(checkPolicy(site, noSources))).toEqual([
      `/pay/: found <style>, ${advice}`,
      `/pay/: found onclick on <p>, ${advice}`,
    ]);
  });
});

describe('a file that comes from another host', () => {
  test('is named, but a link to that host is not', () => {
    const site = builtSite({
      'index.html':
        '<img src="https://other.example/a.png"><a href="https://other.example/">There</a><img src="/b.png"><img src="data:,">',
    });
    expect(sentencesOf(checkPolicy(site, noSources))).toEqual([
      '/: found <img> that fetches https://other.example/a.png, expected a file of the site itself; a page asks no other host for anything. Put the file into public/ and name it from the root, or link to it instead.',
    ]);
  });
});

describe('the policy that is written', () => {
  const written = () => {
    const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Toys</title></head><script>${script}</script></html>`;
    const folder = makeFolder({
      'index.html': page,
      'pay/index.html': page,
      'embed/salary/index.html': page,
      'robots.txt': '',
      '_astro/style.1a2b.css': '',
      'pagefind/filter/en_1a.pf_filter': '',
      'pagefind/pagefind.en_1a.pf_meta': '',
      'pagefind/pagefind.js': '',
    });
    const site = readBuiltSite(folder, '/toys/', 'https://toys.example');
    writeSecurity(site);
    return { policy: securityPolicy(site), read: (file: string) => readFileSync(join(folder, file), 'utf8') };
  };

  test('stands in every page before anything that it is about', () => {
    const { policy, read } = written();
    for (const file of ['index.html', 'pay/index.html']) {
      expect(read(file)).toContain(
        `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"><title>`,
      );
    }
  });

  test('says to servers, too, who may show a page in a frame', () => {
    const { policy, read } = written();
    const full = `${policy}; frame-ancestors 'self'`;
    expect(read('_headers')).toContain(`\n  Content-Security-Policy: ${full}\n`);
    expect(read('_server/nginx-http-maps.conf')).toContain(
      `map $uri $handbook_policy {\n\tdefault "${full}";\n\t"~^/toys/embed/" "${policy}; frame-ancestors *";\n}\n`,
    );
    expect(read('_server/nginx-server-headers.conf')).toContain(
      'add_header Content-Security-Policy $handbook_policy always;\n',
    );
    expect(read('_server/caddy-headers.conf')).toContain(`\tContent-Security-Policy "${full}"\n`);
  });

  test('has a rule for everything, and one for each file and folder at the top and of the index, so that no two policies are joined', () => {
    const rules = headerRules(written().read('_headers'));
    expect(rules.map(({ pattern }) => pattern)).toEqual([
      ...['/toys/*', '/toys/', '/toys/_astro/*', '/toys/embed/*', '/toys/index.html', '/toys/pagefind/filter/*'],
      ...['/toys/pagefind/pagefind.en_1a.pf_meta', '/toys/pagefind/pagefind.js', '/toys/pay/*', '/toys/robots.txt'],
    ]);
    for (const path of [
      '',
      'index.html',
      'pay/',
      'pay/bands/',
      'robots.txt',
      'embed/salary/index.html',
      'pagefind/pagefind.js',
    ]) {
      const matching = rules.filter((rule) => rule.matches(`/toys/${path}`));
      expect(
        matching.map(({ pattern }) => pattern === '/toys/*'),
        path,
      ).toEqual([true, false]);
    }
  });

  test('says in the first rule what holds everywhere, and in the others only what differs', () => {
    const [everywhere, ...apart] = headerRules(written().read('_headers'));
    const differing = ['Content-Security-Policy', 'Cross-Origin-Resource-Policy', 'Cache-Control'];
    expect(everywhere?.names).toContain('X-Content-Type-Options');
    expect(everywhere?.names.filter((name) => differing.includes(name))).toEqual([]);
    for (const { names, pattern } of apart) expect(names, pattern).toEqual(differing);
  });

  test('lets other sites frame what is made for that, and nothing else', () => {
    const { policy, read } = written();
    const [, ...rules] = read('_headers').split('\n\n');
    const framed = rules.filter((rule) => rule.includes(`${policy}; frame-ancestors *\n`));
    expect(framed.map((rule) => rule.split('\n')[0])).toEqual(['/toys/embed/*']);
    expect(framed[0]).toContain('Cross-Origin-Resource-Policy: cross-origin');
    expect(rules.filter((rule) => rule.includes("frame-ancestors 'self'"))).toHaveLength(rules.length - 1);
    const [, framesInCaddy] = read('_server/caddy-site.conf').split('@frames path /toys/embed/*\n');
    expect(framesInCaddy).toMatch(/^\theader @frames \{\n\t\tContent-Security-Policy ".+; frame-ancestors \*"\n/);
    expect(read('_server/caddy-headers.conf')).not.toContain('frame-ancestors *');
  });

  test('goes with the same headers to every kind of server', () => {
    const { read } = written();
    const namesIn = (file: string, line: RegExp) => [...read(file).matchAll(line)].map(([, name]) => name);
    const names = [...new Set(namesIn('_headers', /^ {2}([\w-]+): /gm))].sort();
    expect(names).toContain('X-Content-Type-Options');
    expect(names).toContain('Cache-Control');
    const nginx = namesIn('_server/nginx-server-headers.conf', /^add_header ([\w-]+) .+ always;$/gm);
    const caddy = namesIn('_server/caddy-headers.conf', /^\t([\w-]+) ".+"$/gm);
    // nginx says in the same place which methods it takes, where it refuses one.
    expect([nginx.filter((name) => name !== 'Allow').sort(), caddy.sort()]).toEqual([names, names]);
  });

  test('lets a browser keep for a year what has a hash in its name, and nothing else', () => {
    const rules = written().read('_headers').split('\n\n');
    const kept = rules.filter((rule) => rule.includes('Cache-Control: max-age=31536000, immutable'));
    expect(kept.map((rule) => rule.trim().split('\n')[0])).toEqual([
      '/toys/_astro/*',
      '/toys/pagefind/filter/*',
      '/toys/pagefind/pagefind.en_1a.pf_meta',
    ]);
    expect(rules.filter((rule) => rule.includes('Cache-Control: no-cache'))).toHaveLength(
      rules.length - 1 - kept.length,
    );
  });
});
