import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { basePathPlugin, readingAidsPlugin } from '../../src/integrations/page-html-plugin.ts';

const options = (base: string) => ({
  features: { headingAttributes: true },
  hastPlugins: [basePathPlugin(base), readingAidsPlugin],
});
const html = (markdown: string, base = '/toys/') => markdownToHtml(markdown, options(base)).html.trim();
const code = (mdx: string, base = '/toys/') => mdxToJs(mdx, { ...options(base), jsx: true }).code;

describe('an address that an author writes from the root', () => {
  test.each([
    ['a link', '[A](/pay/#b)', '<p><a href="/toys/pay/#b">A</a></p>'],
    ['a link by reference', '[A][1]\n\n[1]: /pay/', '<p><a href="/toys/pay/">A</a></p>'],
    ['an image', '![A](/a.svg)', '<p><img src="/toys/a.svg" alt="A"></p>'],
    ['the home page', '[A](/)', '<p><a href="/toys/">A</a></p>'],
  ])('gets the base path: %s', (_name, markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  test.each([
    ['<Card href="/pay/" />', 'href="/toys/pay/"'],
    ['One <Card href="/pay/" /> two.', 'href="/toys/pay/"'],
    ['One <a href="/pay/">two</a>.', 'href="/toys/pay/"'],
    ['<img src="/a.svg" alt="" />', 'src="/toys/a.svg"'],
  ])('gets the base path on a component or element: %s', (mdx, expected) => {
    expect(code(mdx)).toContain(expected);
  });

  test('stays as it is in other attributes', () => {
    const compiled = code('<Card href="/pay/" title="/pay/" />');
    expect(compiled).toContain('title="/pay/"');
    expect(compiled).toContain('href="/toys/pay/"');
  });

  test('stays as it is in code', () => {
    expect(html('`[A](/pay/)`')).toBe('<p><code>[A](/pay/)</code></p>');
  });

  test('stays as it is when the base is the root', () => {
    expect(html('[A](/pay/)', '/')).toBe('<p><a href="/pay/">A</a></p>');
    expect(code('<Card href="/pay/" />', '/')).toContain('href="/pay/"');
  });
});

describe('any other address', () => {
  const addresses = ['https://a.example/pay/', '//a.example/pay/', 'mailto:a@a.example', '#pay', 'bands/'];

  test.each(addresses)('%s stays as it is in a link', (address) => {
    expect(html(`[A](${address})`)).toBe(`<p><a href="${address}">A</a></p>`);
  });

  test.each(addresses)('%s stays as it is on a component', (address) => {
    expect(code(`<Card href="${address}" />`)).toContain(`href="${address}"`);
  });
});

describe('a table', () => {
  test('scrolls by itself, with the keyboard too', () => {
    expect(html('| A |\n| - |\n| 1 |')).toMatch(
      /^<div class="table-scroll" role="group" aria-label="Table" tabindex="0"><table>[\s\S]+<\/table><\/div>$/,
    );
  });

  test('is wrapped once', () => {
    expect(html('| A |\n| - |\n| 1 |\n\n| B |\n| - |\n| 2 |').match(/table-scroll/g)).toHaveLength(2);
  });
});

describe('a heading with an id', () => {
  test.each([2, 3, 4])('of level %i has a link to itself behind it', (level) => {
    expect(html(`${'#'.repeat(level)} Pay *now* {#pay}`)).toBe(
      `<div class="heading"><h${level} id="pay">Pay <em>now</em></h${level}><a class="link-mark" href="#pay" aria-label="Link to “Pay now”"></a></div>`,
    );
  });

  test('in MDX has it, too', () => {
    expect(code('## Pay {#pay}').match(/link-mark/g)).toHaveLength(1);
  });

  test('holds links that lead on to the right place', () => {
    expect(html('## [Pay](/pay/) {#pay}')).toContain('<a href="/toys/pay/">Pay</a>');
  });
});

test.each(['## Pay', '# Title {#title}', '##### Small {#small}'])('%s has no link to itself', (markdown) => {
  expect(html(markdown)).not.toContain('link-mark');
});
