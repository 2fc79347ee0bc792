// cspell:ignore Dlevel bnads

import { describe, expect, test } from 'vitest';
import type { BuiltSite } from '../../src/integrations/built-site.ts';
import { checkLinks } from '../../src/integrations/check-links.ts';
import { sentencesOf } from '../sentences.ts';
import { builtSite, noSources } from './built.ts';

const bands = '<nav id="menu"></nav><main><h2 id="by-level">By level</h2><h2 id="by-place">By place</h2></main>';

/** What is said about a page of the toy site that holds this link. */
function faultsOf(link: string, more: Partial<BuiltSite> = {}): string[] {
  const home = `<main><h1 id="top">Home</h1><a href="${link}">Link</a></main>`;
  const site = builtSite(
    { 'index.html': home, 'pay/bands/index.html': bands, 'roles/maker/index.html': '<main></main>', '404.html': '' },
    { files: new Set(['feed.xml', 'assets/logo.svg']), ...more },
  );
  return sentencesOf(checkLinks(site, noSources));
}

describe('a good link leads', () => {
  test.each([
    ['to a page', '/pay/bands/'],
    ['to a page with a query', '/pay/bands/?level=senior'],
    ['to an anchor', '/pay/bands/#by-level'],
    ['to an anchor outside the main element', '/pay/bands/#menu'],
    ['to an anchor on the same page', '#top'],
    ['to the top of the page', '#'],
    ['to a file', '/feed.xml'],
    ['from where the page is', 'pay/bands/#by-place'],
    ['to the 404 page', '/404.html'],
    ['by its full address', 'https://toys.example/pay/bands/'],
    ['by the scheme that the page has', '//toys.example/pay/bands/'],
    ['to an address with escaped letters', '/pay/b%61nds/#by%2Dlevel'],
  ])('%s: %s', (_name, link) => {
    expect(faultsOf(link)).toEqual([]);
  });

  test.each(['https://other.example/none/', '//other.example/', 'mailto:a@toys.example', 'http://toys.example/none/'])(
    'to another site, which nobody asks: %s',
    (link) => {
      expect(faultsOf(link)).toEqual([]);
    },
  );

  test('to a page under the base path', () => {
    expect(faultsOf('/handbook/pay/bands/#by-level', { base: '/handbook/' })).toEqual([]);
  });
});

describe('a link', () => {
  test('to a page that is not there names the nearest one', () => {
    expect(faultsOf('/pay/bnads/')).toEqual([
      '/: found a link to /pay/bnads/, which leads nowhere, expected a page or file of the site. Did you mean /pay/bands/?',
    ]);
  });

  test('to a page that is like no other names none', () => {
    expect(faultsOf('/xylophone/')).toEqual([
      '/: found a link to /xylophone/, which leads nowhere, expected a page or file of the site. Correct the link, or remove it.',
    ]);
  });

  test('to a file that is not there names the nearest one', () => {
    expect(faultsOf('/fed.xml')).toEqual([
      '/: found a link to /fed.xml, which leads nowhere, expected a page or file of the site. Did you mean /feed.xml?',
    ]);
  });

  test('to an anchor that is not there names the nearest one', () => {
    expect(faultsOf('/pay/bands/#by-levels')).toEqual([
      '/: found a link to /pay/bands/#by-levels, which leads nowhere, expected an anchor that is on /pay/bands/. Did you mean #by-level?',
    ]);
  });

  test('to an anchor that is like no other names those there are', () => {
    expect(faultsOf('/pay/bands/#xylophone')).toEqual([
      '/: found a link to /pay/bands/#xylophone, which leads nowhere, expected an anchor that is on /pay/bands/. Did you mean #by-level or #by-place?',
    ]);
  });

  test('to an anchor on a page without anchors names none', () => {
    expect(faultsOf('/roles/maker/#pay')).toEqual([
      '/: found a link to /roles/maker/#pay, which leads nowhere, expected an anchor that is on /roles/maker/. Correct the link, or remove it.',
    ]);
  });

  test('without the slash at its end asks for it', () => {
    expect(faultsOf('/pay/bands')).toEqual([
      '/: found a link to /pay/bands, which leads nowhere, expected /pay/bands/. Add the slash at the end.',
    ]);
  });

  test('that leaves the base path is to be written from the root', () => {
    expect(faultsOf('/pay/bands/', { base: '/handbook/' })).toEqual([
      '/: found a link to /pay/bands/, which leads nowhere, expected an address under /handbook/. Write it from the root; the build puts the base path before it.',
    ]);
  });

  test.each(['https://', 'https://[toys.example/', '/100%/', '/pay/bands/#100%'])(
    'that cannot be read is found: %s',
    (link) => {
      expect(faultsOf(link)).toEqual([
        `/: found a link to ${link}, which leads nowhere, expected an address that can be read. Correct the address.`,
      ]);
    },
  );

  test('is looked for in the source as the author wrote it, without the base path', () => {
    const site = builtSite({ 'index.html': '<a href="/handbook/none/">Link</a>' }, { base: '/handbook/' });
    const sources = { locate: (address: string, text: string) => ({ file: `${address} ${text}`, line: 3 }) };
    expect(checkLinks(site, sources)).toMatchObject([{ file: '/ /none/', line: 3 }]);
  });
});

test('every dead link of every page is found', () => {
  const dead = '<a href="/xylophone/">A</a><img src="/zither.svg" alt="">';
  const site = builtSite({ 'index.html': dead, 'pay/index.html': dead });
  expect(checkLinks(site, noSources).map(({ file }) => file)).toEqual(['/', '/', '/pay/', '/pay/']);
});
