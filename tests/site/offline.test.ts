import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSiteFile } from '../../src/content-files/site-file.ts';
import { site } from './site.ts';

const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');

test('the handbook is not kept for readers without a network, unless a copy says so', () => {
  const file = readSiteFile('content');
  expect('site' in file && file.site.offline).toBe(false);
  expect(site.files.has('not-kept/index.html')).toBe(false);
});

test('its worker takes away what a build that kept pages left, and is small', () => {
  const worker = read('sw.js');
  expect(worker).toMatch(/^const HANDBOOK=\{"base":"\/"\};\n/);
  expect(worker).toContain('unregister()');
  expect(worker).not.toContain('fetch');
  expect(worker.length).toBeLessThan(1024);
});

test('no page has a byte of script for it', () => {
  const scripts = [...site.files].filter((file) => file.startsWith('_astro/') && file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(5);
  expect(scripts.filter((file) => /serviceWorker|keptPages/.test(read(file)))).toEqual([]);
  expect(site.pages.filter(({ html }) => /(?:src|href)="[^"]*sw\.js/.test(html)).map(({ address }) => address)).toEqual(
    [],
  );
});

test('browsers ask for the worker anew each time', () => {
  expect(read('_headers')).toMatch(/^\/sw\.js\n(?: {2}.+\n)* {2}Cache-Control: no-cache$/m);
});
