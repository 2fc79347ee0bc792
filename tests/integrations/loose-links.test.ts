import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBuiltSite } from '../../src/integrations/built-site.ts';
import { loosenLinks } from '../../src/integrations/loose-links.ts';
import { makeFolder } from '../folder.ts';

/** What becomes of a link on a page of ours, in a build under a path that leaves /onboard/ out. */
function loosened(link: string, ownPages: string[] = []): string {
  const folder = makeFolder({
    'index.html': `<main><p id="here">See ${link}, and <a href="/h/pay/">pay</a>.</p></main>`,
    'pay/index.html': '<main><h2 id="bands">Bands</h2></main>',
  });
  loosenLinks(readBuiltSite(folder, '/h/', 'https://toys.example'), { hidden: ['/onboard/'], ownPages });
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  expect(html).toContain(', and <a href="/h/pay/">pay</a>.');
  return html.slice(html.indexOf('See ') + 4, html.indexOf(', and'));
}

test('a link to a page that is left out becomes plain words, with what is marked in them', () => {
  expect(loosened('<a class="x" href="/h/onboard/?day=1#plan">the <b>plan</b></a>')).toBe(
    '<span>the <b>plan</b></span>',
  );
});

test('a link to a part that is gone leads to its page', () => {
  expect(loosened('<a class="x" href="/h/pay/#equity">equity</a>')).toBe('<a class="x" href="/h/pay/">equity</a>');
  expect(loosened('<a href="#gone">below</a>')).toBe('<span>below</span>');
});

test.each(['/h/pay/#bands', '/h/pay/?role=x#bands', '#here', 'https://other.example/onboard/', '/h/nowhere/'])(
  'a link to %s stays as it is',
  (href) => {
    const link = `<a href="${href}">words</a>`;
    expect(loosened(link)).toBe(link);
  },
);

test('on a page of their own, authors are told of a part that is gone', () => {
  const link = '<a href="/h/pay/#equity">equity</a>';
  expect(loosened(link, ['index'])).toBe(link);
});
