import { describe, expect, test } from 'vitest';
import { checkPermalinks, publicAddresses, readPermalinks } from '../../src/integrations/permalinks.ts';
import { makeFolder } from '../folder.ts';
import { sentencesOf } from '../sentences.ts';
import { builtSite } from './built.ts';

const site = builtSite({
  'index.html': '<main></main>',
  'pay/bands/index.html': '<nav id="menu"></nav><main><h2 id="by-level"></h2><h2 id="by-place"></h2></main>',
  'wages/index.html': '<p>This page has moved: <a href="/pay/bands/">go on</a>.</p>',
  '404.html': '<main><h2 id="sections"></h2></main>',
});

function faultsOf(permalinks: string): string[] {
  const folder = makeFolder({ 'permalinks.txt': permalinks });
  return sentencesOf(checkPermalinks(site, folder), folder);
}

test('the public addresses of a site are its pages, old ones too, and the anchors in their content', () => {
  expect(publicAddresses(site)).toEqual([
    '/',
    '/pay/bands/',
    '/pay/bands/#by-level',
    '/pay/bands/#by-place',
    '/wages/',
  ]);
});

describe('a published address', () => {
  test('is good as long as it leads to a page, an anchor, or through a redirect to one', () => {
    expect(faultsOf('/\n/pay/bands/\n/pay/bands/#by-level\n/pay/bands/#menu\n/wages/\n/wages/#by-level\n')).toEqual([]);
  });

  test('that has gone asks for a redirect, and names what is like it', () => {
    expect(faultsOf('# Addresses\n\n/pay/band/\n')).toEqual([
      'content/permalinks.txt:3: found the published address /pay/band/, which leads nowhere now, expected every published address to go on leading somewhere. Bring the page back, or add "/pay/band/" under redirectFrom on the page that takes its place. Like it: /pay/bands/.',
    ]);
  });

  test('whose anchor is not on the page that took the place of its own is gone', () => {
    expect(faultsOf('/wages/#old\n')).toEqual([
      'content/permalinks.txt:1: found the published address /wages/#old, which leads nowhere now, expected every published address to go on leading somewhere. Give the anchor back, or put <span id="old"></span> where its content stands now. Like it: /wages/.',
    ]);
  });

  test('that is like no other names none', () => {
    expect(faultsOf('/xylophone/#strings\n')).toEqual([
      'content/permalinks.txt:1: found the published address /xylophone/#strings, which leads nowhere now, expected every published address to go on leading somewhere. Bring the page back, or add "/xylophone/" under redirectFrom on the page that takes its place.',
    ]);
  });

  test('whose anchor has gone asks for the anchor', () => {
    expect(faultsOf('/pay/bands/#by-levels\n')).toEqual([
      'content/permalinks.txt:1: found the published address /pay/bands/#by-levels, which leads nowhere now, expected every published address to go on leading somewhere. Give the anchor back, or put <span id="by-levels"></span> where its content stands now. Like it: /pay/bands/#by-level, /pay/bands/#by-place or /pay/bands/.',
    ]);
  });
});

describe('the list of published addresses', () => {
  test('is read line by line, whatever the line ends', () => {
    expect(readPermalinks(makeFolder({ 'permalinks.txt': '/\r\n /pay/ \r\n' }))).toEqual(['/', '/pay/', '']);
  });

  test('is empty before the first one', () => {
    expect(readPermalinks(makeFolder({}))).toEqual([]);
  });
});
