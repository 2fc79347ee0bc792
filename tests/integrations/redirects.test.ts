import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Page, readPage } from '../../src/content-files/pages.ts';
import { readBuiltPage } from '../../src/integrations/built-site.ts';
import { collectRedirects, writeRedirects } from '../../src/integrations/redirects.ts';
import { makeFolder } from '../folder.ts';
import { sentencesOf } from '../sentences.ts';
import { toyPage } from '../toys.ts';

function pageOf(slug: string, redirectFrom: readonly string[] = []): Page {
  const text = toyPage('Text.').replace('\n---\n\n', `\nredirectFrom: ${JSON.stringify(redirectFrom)}\n---\n\n`);
  const read = readPage(`handbook/${slug}.mdx`, slug, text);
  if ('faults' in read) throw new Error(sentencesOf(read).join('\n'));
  return read.page;
}

describe('the redirects of a handbook', () => {
  test('lead from every old address to the page that has taken its place', () => {
    const pages = [pageOf('index', ['/home/']), pageOf('pay', ['/wages/', '/money/pay/'])];
    expect(collectRedirects(pages)).toEqual({
      redirects: [
        { from: '/home/', to: '/' },
        { from: '/wages/', to: '/pay/' },
        { from: '/money/pay/', to: '/pay/' },
      ],
      faults: [],
    });
  });

  test('do not begin where a page is', () => {
    const { redirects, faults } = collectRedirects([pageOf('pay', ['/roles/']), pageOf('roles')]);
    expect(redirects).toEqual([]);
    expect(sentencesOf(faults)).toEqual([
      'handbook/pay.mdx:6: found redirectFrom /roles/, which handbook/roles.mdx has already, expected an address that no page has. Remove it from one of the two.',
    ]);
  });

  test('do not lead from one address to two pages', () => {
    const { redirects, faults } = collectRedirects([pageOf('pay', ['/wages/']), pageOf('roles', ['/wages/'])]);
    expect(redirects).toEqual([{ from: '/wages/', to: '/pay/' }]);
    expect(sentencesOf(faults)).toEqual([
      'handbook/roles.mdx:6: found redirectFrom /wages/, which handbook/pay.mdx has already, expected an address that no page has. Remove it from one of the two.',
    ]);
  });
});

describe('the redirects that are written', () => {
  const written = () => {
    const folder = makeFolder({});
    writeRedirects(folder, '/toys/', 'https://toys.example', [
      { from: '/wages/', to: '/pay/' },
      { from: '/old/home/', to: '/' },
    ]);
    return (file: string) => readFileSync(join(folder, file), 'utf8');
  };

  test('are pages that lead on by themselves, with a link for those whom they do not move', () => {
    const html = written()('wages/index.html');
    expect(html).toContain('<noscript><meta http-equiv="refresh" content="0;url=/toys/pay/"></noscript>');
    expect(html).toContain('<meta name="moved-to" content="/toys/pay/">');
    expect(html).toContain('<link rel="canonical" href="https://toys.example/toys/pay/">');
    expect(readBuiltPage('wages/index.html', html).links).toContainEqual({ tag: 'a', value: '/toys/pay/' });
  });

  test('have the same script on every page, so that the policy needs one hash', () => {
    const read = written();
    const scripts = ['wages', 'old/home'].map((page) => readBuiltPage(page, read(`${page}/index.html`)).inlineScripts);
    expect(scripts[0]).toHaveLength(1);
    expect(scripts[1]).toEqual(scripts[0]);
  });

  test('are lines for the hosts that read them', () => {
    expect(written()('_redirects')).toBe('/toys/wages/ /toys/pay/ 301\n/toys/old/home/ /toys/ 301\n');
  });

  test('are answers of nginx and Caddy, with a slash at the end of the old address and without', () => {
    const read = written();
    expect(read('_server/nginx-http-redirects.conf')).toContain(
      'map $uri $handbook_redirect {\n\tdefault "";\n\t"/toys/wages/" "/toys/pay/";\n\t"/toys/wages" "/toys/pay/";\n',
    );
    expect(read('_server/caddy-redirects.conf')).toContain(
      'map {path} {handbook_moved} {\n\t/toys/wages/ /toys/pay/\n\t/toys/wages /toys/pay/\n',
    );
  });

  test('are an empty list when there are none', () => {
    const folder = makeFolder({});
    writeRedirects(folder, '/', 'https://toys.example', []);
    const read = (file: string) => readFileSync(join(folder, file), 'utf8');
    expect(read('_redirects')).toBe('');
    // nginx asks the map all the same, and Caddy has nothing to ask.
    expect(read('_server/nginx-http-redirects.conf')).toContain('map $uri $handbook_redirect {\n\tdefault "";\n}\n');
    expect(read('_server/caddy-redirects.conf')).not.toMatch(/redir|map/);
  });
});
