import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rootSite } from '../sites.ts';
import { contentPages, site } from './site.ts';

const listed = contentPages.filter(({ address }) => address !== '/404.html');

function content(html: string, selector: RegExp): string {
  return selector.exec(html)?.[1] ?? '';
}

describe.each(listed.map(({ address, html }) => [address, html] as const))('%s', (address, html) => {
  const own = rootSite.address + address.slice(1);

  test('names itself, once', () => {
    expect([...html.matchAll(/<title>[^<]+<\/title>/g)]).toHaveLength(1);
    expect([...html.matchAll(/<h1[ >]/g)]).toHaveLength(1);
    expect(content(html, /<link rel="canonical" href="([^"]+)"/)).toBe(own);
    expect(content(html, /<meta property="og:url" content="([^"]+)"/)).toBe(own);
    const description = content(html, /<meta name="description" content="([^"]+)"/);
    expect(description.length).toBeGreaterThanOrEqual(50);
    expect(content(html, /<meta property="og:description" content="([^"]+)"/)).toBe(description);
    expect(content(html, /<meta property="og:title" content="([^"]+)"/)).not.toBe('');
    expect(content(html, /<meta name="twitter:card" content="([^"]+)"/)).toBe('summary_large_image');
  });

  test('has a picture for link previews that is there', () => {
    const picture = content(html, /<meta property="og:image" content="([^"]+)"/);
    expect(existsSync(join(site.folder, new URL(picture).pathname))).toBe(true);
  });

  test('says what it is in JSON-LD', () => {
    const data = JSON.parse(content(html, /<script type="application\/ld\+json">(.+?)<\/script>/));
    if (address === '/') {
      expect(data).toMatchObject({ '@type': 'WebSite', url: rootSite.address });
      return;
    }
    const [article, trail] = data['@graph'];
    expect(article).toMatchObject({
      '@type': 'Article',
      url: own,
      dateModified: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    if (address === '/contents/') {
      expect(trail).toBeUndefined();
      return;
    }
    expect(trail['@type']).toBe('BreadcrumbList');
    expect(trail.itemListElement.length).toBeGreaterThan(0);
    for (const { item } of trail.itemListElement) expect(item).toContain(rootSite.address);
  });

  test('has a Markdown twin', () => {
    const twin = content(html, /<link rel="alternate" type="text\/markdown" href="\/([^"]+)"/);
    expect(readFileSync(join(site.folder, twin), 'utf8')).toMatch(/^# \S/);
  });
});

test('previous and next pages name each other', () => {
  const byAddress = new Map(listed.map((page) => [page.address, page.html]));
  let steps = 0;
  for (const { address, html } of listed) {
    const next = content(html, /<link rel="next" href="([^"]+)"/);
    if (next === '') continue;
    steps += 1;
    expect(content(byAddress.get(next) ?? '', /<link rel="prev" href="([^"]+)"/)).toBe(address);
  }
  expect(steps).toBeGreaterThan(5);
});

test('the page for a missing address is not indexed', () => {
  const missing = contentPages.find(({ address }) => address === '/404.html');
  expect(missing?.html).toContain('<meta name="robots" content="noindex">');
  expect(missing?.html).not.toContain('rel="canonical"');
});

test('the sitemap lists every page, and robots.txt leads to it', () => {
  const sitemap = readFileSync(join(site.folder, 'sitemap-0.xml'), 'utf8');
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
  expect(addresses.sort()).toEqual(listed.map(({ address }) => rootSite.address + address.slice(1)).sort());
  expect(readFileSync(join(site.folder, 'robots.txt'), 'utf8')).toContain(
    `Sitemap: ${rootSite.address}sitemap-index.xml`,
  );
});
