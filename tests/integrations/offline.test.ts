import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBuiltSite } from '../../src/integrations/built-site.ts';
import { keptFiles, releaseOf, writeWorker } from '../../src/integrations/offline.ts';
import { makeFolder } from '../folder.ts';

const frame = (title: string, content: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title} | Toys</title>` +
  `<link rel="canonical" href="https://toys.example/toys/pay/"><link rel="icon" href="/toys/favicon.svg">` +
  `<link rel="stylesheet" href="/toys/_astro/common.1a.css"></head><body><main><h1 id="_top">${title}</h1> ${content}` +
  `<footer class="page-footer"></footer><script type="module" src="/toys/_astro/shell.1a.js"></script></main></body></html>`;

const files = {
  '404.html': frame('Page not found', '<nearest-pages></nearest-pages>\n<p>Look elsewhere.</p>'),
  'index.html': frame('Home', ''),
  'pay/index.html': frame('Pay', '<a href="/toys/_astro/other.1a.js">A file</a>'),
  'pay/calculator/index.html': frame('Calculator', '<script type="module" src="/toys/_astro/pay.1a.js"></script>'),
  'pay/editions/2025-06.json': '{}',
  'pages.json': '[]',
  'favicon.svg': '<svg></svg>',
  'sw.js': 'work();',
  '_astro/common.1a.css': '',
  '_astro/shell.1a.js': 'const a=()=>import("./search-dialog.1a.js"),b=()=>import(`./kept-pages.1a.js`);',
  '_astro/search-dialog.1a.js': '',
  '_astro/kept-pages.1a.js': '',
  '_astro/pay.1a.js': 'import{t}from"./tools.1a.js";',
  '_astro/tools.1a.js': 'export const t=()=>import("./take-away.1a.js")',
  '_astro/take-away.1a.js': '',
  '_astro/other.1a.js': '',
};

function builtFolder(more: Readonly<Record<string, string>> = {}) {
  const folder = makeFolder({ ...files, ...more });
  return {
    site: readBuiltSite(folder, '/toys/', 'https://toys.example'),
    read: (file: string) => readFileSync(join(folder, file), 'utf8'),
    has: (file: string) => existsSync(join(folder, file)),
  };
}

function settingsIn(worker: string): Record<string, unknown> {
  return JSON.parse(/^const HANDBOOK=(.+);\n/.exec(worker)?.[1] ?? '');
}

describe('a build that keeps nothing', () => {
  test('says in its worker only where it is, and writes no other page', () => {
    const { site, read, has } = builtFolder();
    expect(writeWorker(site, false)).toBe(site);
    expect(read('sw.js')).toBe('const HANDBOOK={"base":"/toys/"};\nwork();');
    expect(has('not-kept/index.html')).toBe(false);
  });
});

describe('a build that keeps pages for readers without a network', () => {
  test('names the release, and what never changes under its name', () => {
    const { site, read } = builtFolder();
    writeWorker(site, true);
    expect(read('sw.js')).toMatch(/;\nwork\(\);$/);
    expect(settingsIn(read('sw.js'))).toMatchObject({
      base: '/toys/',
      release: expect.stringMatching(/^[0-9a-f]{12}$/),
      hashed: expect.arrayContaining(['_astro/', 'pagefind/fragment/']),
      hashedEnding: '.pf_meta',
      fallback: 'not-kept/',
    });
  });

  test('keeps tools from the start, with all that they load, and neither other pages nor search', () => {
    const { site } = builtFolder();
    expect(keptFiles(writeWorker(site, true))).toEqual([
      ...['_astro/common.1a.css', '_astro/kept-pages.1a.js', '_astro/pay.1a.js', '_astro/shell.1a.js'],
      ...['_astro/take-away.1a.js', '_astro/tools.1a.js', 'favicon.svg', 'not-kept/', 'pages.json'],
      ...['pay/calculator/', 'pay/editions/2025-06.json'],
    ]);
  });

  test('has a page in place of those that are not kept, in the frame of all pages', () => {
    const { site, read } = builtFolder();
    const complete = writeWorker(site, true);
    const html = read('not-kept/index.html');
    expect(html).toContain('<title>This page isn’t kept here | Toys</title>');
    expect(html).toContain('<h1 id="_top">This page isn’t kept here</h1>');
    expect(html).toContain('<ul data-kept-pages="/toys/pages.json"></ul>');
    expect(html).toContain('<footer class="page-footer">');
    expect(html).not.toMatch(/nearest-pages|Look elsewhere/);
    expect(complete.pages.map(({ address }) => address)).toContain('/not-kept/');
    expect(complete.files.has('not-kept/index.html')).toBe(true);
  });

  test('leaves the address of that page free', () => {
    const { site } = builtFolder({ 'not-kept/index.html': frame('Ours', '') });
    expect(() => writeWorker(site, true)).toThrow(
      'handbook/not-kept: found a page at /not-kept/, expected no page there while "offline" is on in site.yaml: the build writes its own to that address. Give the page another path.',
    );
  });
});

describe('the name of a release', () => {
  test('is the same for the same files, in whatever folder', () => {
    expect(releaseOf(builtFolder().site)).toBe(releaseOf(builtFolder().site));
  });

  test.each([
    ['a page says something else', { 'index.html': frame('Home', 'New') }],
    ['data have changed', { 'pay/editions/2025-06.json': '{"a":1}' }],
    ['a file is new', { 'robots.txt': '' }],
  ])('is another one when %s', (_, more) => {
    expect(releaseOf(builtFolder(more).site)).not.toBe(releaseOf(builtFolder().site));
  });
});
