import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder } from '../../src/content-files/content-folder.ts';
import { readBuiltSite } from '../../src/integrations/built-site.ts';
import { publicAddresses, readPermalinks } from '../../src/integrations/permalinks.ts';
import { subPathSite, toySite } from '../sites.ts';
import { contentPages, site } from './site.ts';

test('every public address is listed; "npm run permalinks" adds the new ones', () => {
  const listed = new Set(readPermalinks(contentFolder()));
  expect(publicAddresses(site).filter((address) => !listed.has(address))).toEqual([]);
});

test('every id stands on its page once', () => {
  for (const { html, address } of contentPages) {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      address,
    ).toEqual([]);
  }
});

test('under a base path every address of the site begins with it', () => {
  const { pages } = readBuiltSite(subPathSite.folder, '/handbook/', new URL(subPathSite.address).origin);
  expect(pages.length).toBe(site.pages.length);
  for (const { links, address } of pages) {
    for (const { value } of links) if (value.startsWith('/')) expect(value, address).toMatch(/^\/handbook\//);
  }
  const names = JSON.parse(readFileSync(join(subPathSite.folder, 'pages.json'), 'utf8'));
  for (const { href } of names) expect(href).toMatch(/^\/handbook\//);
});

test('an old address has a page that leads on, and a line in _redirects', () => {
  const page = readFileSync(join(toySite.folder, 'wages/index.html'), 'utf8');
  expect(page).toContain('<noscript><meta http-equiv="refresh" content="0;url=/pay/"></noscript>');
  expect(page).toContain('<meta name="moved-to" content="/pay/">');
  expect(page).toContain('<a href="/pay/">');
  expect(readFileSync(join(toySite.folder, '_redirects'), 'utf8')).toBe('/wages/ /pay/ 301\n');
});

test('every figure on a page has a note that leads to its source', () => {
  let count = 0;
  for (const { html, address } of contentPages) {
    for (const [, id] of html.matchAll(/data-figure="([^"]+)"/g)) {
      count += 1;
      const note = new RegExp(`<li id="fn--${id}" popover>(.*?)</li>`, 's').exec(html)?.[1] ?? '';
      expect(note, `${address} ${id}`).toMatch(/href="\/reference\/sources\/#[A-Za-z0-9-]+"/);
    }
  }
  expect(count).toBeGreaterThan(20);
});

test('what a build leaves beside the site is gone', () => {
  for (const { folder } of [subPathSite, toySite]) {
    for (const rest of ['.next', '.old', '.next.cache']) expect(existsSync(folder + rest)).toBe(false);
  }
});
