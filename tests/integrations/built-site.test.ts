import { describe, expect, test } from 'vitest';
import { addressOf, readBuiltPage, readBuiltSite } from '../../src/integrations/built-site.ts';
import { makeFolder } from '../folder.ts';

const page = (body: string, head = '') =>
  readBuiltPage('pay/index.html', `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`);

describe('the address of a built file', () => {
  test.each([
    ['index.html', '/'],
    ['pay/index.html', '/pay/'],
    ['404.html', '/404.html'],
    ['pay/my-index.html', '/pay/my-index.html'],
    ['feed.xml', '/feed.xml'],
  ])('%s is %s', (file, address) => {
    expect(addressOf(file)).toBe(address);
  });
});

describe('a built page', () => {
  test('has the ids of all its elements', () => {
    expect([...page('<nav id="menu"></nav><main><h2 id="a&amp;b">A</h2></main>').ids]).toEqual(['menu', 'a&b']);
  });

  test('has as anchors the ids in its main element, without those that serve the page itself', () => {
    const { anchors } = page(
      '<h1 id="_top">T</h1><main><h2 id="by-level">L</h2><i id="announcements"></i><li id="fn--toy">F</li><li id="term--toy">T</li><svg><title id="pic--toy">P</title></svg></main><footer id="foot"></footer>',
    );
    expect(anchors).toEqual(['by-level']);
  });

  test('has everything that points somewhere, as it is written', () => {
    const { links } = page(
      '<a href="/a/">A</a><img src="b.svg" alt=""><form action="/c/"></form><object data="d.svg"></object><a>none</a>',
      '<link rel="icon" href="/e.svg"><script src="/f.js"></script>',
    );
    expect(links).toEqual([
      { tag: 'link', value: '/e.svg' },
      { tag: 'script', value: '/f.js' },
      { tag: 'a', value: '/a/' },
      { tag: 'img', value: 'b.svg' },
      { tag: 'form', value: '/c/' },
      { tag: 'object', value: 'd.svg' },
    ]);
  });

  test('has the text of the scripts that run in it, to the letter', () => {
    const { inlineScripts } = page(
      '<script>if (a < b && c) d("&amp;");\n</script><script type="module">\n  e()\n</script><script></script>',
    );
    expect(inlineScripts).toEqual(['if (a < b && c) d("&amp;");\n', '\n  e()\n', '']);
  });

  test('has no inline script where a file or mere data stands', () => {
    const { inlineScripts } = page(
      '<script src="/a.js"></script><script type="application/ld+json">{"a":1}</script><script type="application/json">{}</script>',
    );
    expect(inlineScripts).toEqual([]);
  });

  test('has what a strict security policy refuses', () => {
    const { refused } = page(
      '<button onclick="a()">B</button><p style="color: red">C</p>',
      '<style>p { color: red }</style><style></style>',
    );
    expect(refused).toEqual(['<style>', '<style>', 'onclick on <button>']);
  });

  test('has the bounds of what stands in its main element', () => {
    const { html, main } = page('<header>H</header><main class="a"><p>One</p>\n<p>Two</p></main><footer>F</footer>');
    expect(main && html.slice(...main)).toBe('<p>One</p>\n<p>Two</p>');
  });

  test('may have no main element', () => {
    expect(page('<p id="a">Moved</p>')).toMatchObject({ main: null, anchors: [] });
  });
});

test('a built folder is read with its pages and all other files', () => {
  const folder = makeFolder({ 'index.html': '<main>Home</main>', 'pay/index.html': '<main>Pay</main>', 'a/b.css': '' });
  const site = readBuiltSite(folder, '/toys/', 'https://toys.example');
  expect(site).toMatchObject({ folder, base: '/toys/', siteUrl: 'https://toys.example' });
  expect(site.pages.map(({ address }) => address)).toEqual(['/', '/pay/']);
  expect([...site.files]).toEqual(['a/b.css', 'index.html', 'pay/index.html']);
});
