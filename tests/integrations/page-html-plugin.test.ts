import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { basePathPlugin, readingAidsPlugin } from '../../src/integrations/page-html-plugin.ts';

const options = (base: string) => ({
  features: { headingAttributes: true },
  hastPlugins: [basePathPlugin(base), readingAidsPlugin('Link to “{name}”')],
});

async function toHtml(markdown: string, base = '/toys/'): Promise<string> {
  const { html } = await markdownToHtml(markdown, options(base));
  return html.trim();
}

async function toCode(mdx: string, base = '/toys/'): Promise<string> {
  const { code } = await mdxToJs(mdx, { ...options(base), jsx: true });
  return code;
}

describe('an address that an author writes from the root', () => {
  test.each([
    ['a link', '[A](/pay/#b)', '<p><a href="/toys/pay/#b">A</a></p>'],
    ['a link by reference', '[A][1]\n\n[1]: /pay/', '<p><a href="/toys/pay/">A</a></p>'],
    ['an image', '![A](/a.svg)', '<p><img src="/toys/a.svg" alt="A"></p>'],
    ['the home page', '[A](/)', '<p><a href="/toys/">A</a></p>'],
  ])('gets the base path: %s', async (_name, markdown, expected) => {
    expect(await toHtml(markdown)).toBe(expected);
  });

  test.each([
    ['<Card href="/pay/" />', 'href="/toys/pay/"'],
    ['One <Card href="/pay/" /> two.', 'href="/toys/pay/"'],
    ['One <a href="/pay/">two</a>.', 'href="/toys/pay/"'],
    ['<img src="/a.svg" alt="" />', 'src="/toys/a.svg"'],
  ])('gets the base path on a component or element: %s', async (mdx, expected) => {
    expect(await toCode(mdx)).toContain(expected);
  });

  test('stays as it is in other attributes', async () => {
    const compiled = await toCode('<Card href="/pay/" title="/pay/" />');
    expect(compiled).toContain('title="/pay/"');
    expect(compiled).toContain('href="/toys/pay/"');
  });

  test('stays as it is in code', async () => {
    expect(await toHtml('`[A](/pay/)`')).toBe('<p><code>[A](/pay/)</code></p>');
  });

  test('stays as it is when the base is the root', async () => {
    expect(await toHtml('[A](/pay/)', '/')).toBe('<p><a href="/pay/">A</a></p>');
    expect(await toCode('<Card href="/pay/" />', '/')).toContain('href="/pay/"');
  });
});

describe('any other address', () => {
  const addresses = ['https://a.example/pay/', '//a.example/pay/', 'mailto:a@a.example', '#pay', 'bands/'];

  test.each(addresses)('%s stays as it is in a link', async (address) => {
    expect(await toHtml(`[A](${address})`)).toBe(`<p><a href="${address}">A</a></p>`);
  });

  test.each(addresses)('%s stays as it is on a component', async (address) => {
    expect(await toCode(`<Card href="${address}" />`)).toContain(`href="${address}"`);
  });
});

describe('a table', () => {
  test('scrolls by itself, with the keyboard too', async () => {
    expect(await toHtml('| A |\n| - |\n| 1 |')).toMatch(
      /^<div class="table-scroll" role="group" aria-label="Table" tabindex="0"><table>[\s\S]+<\/table><\/div>$/,
    );
  });

  test('is wrapped once', async () => {
    expect((await toHtml('| A |\n| - |\n| 1 |\n\n| B |\n| - |\n| 2 |')).match(/table-scroll/g)).toHaveLength(2);
  });
});

describe('a heading with an id', () => {
  test.each([2, 3, 4])('of level %i has a link to itself behind it', async (level) => {
    expect(await toHtml(`${'#'.repeat(level)} Pay *now* {#pay}`)).toBe(
      `<div class="heading"><h${level} id="pay">Pay <em>now</em></h${level}><a class="link-mark" href="#pay" aria-label="Link to “Pay now”"></a></div>`,
    );
  });

  test('in MDX has it, too', async () => {
    expect((await toCode('## Pay {#pay}')).match(/link-mark/g)).toHaveLength(1);
  });

  test('holds links that lead on to the right place', async () => {
    expect(await toHtml('## [Pay](/pay/) {#pay}')).toContain('<a href="/toys/pay/">Pay</a>');
  });
});

test.each(['## Pay', '# Title {#title}', '##### Small {#small}'])('%s has no link to itself', async (markdown) => {
  expect(await toHtml(markdown)).not.toContain('link-mark');
});
