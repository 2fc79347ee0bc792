import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBuiltPage, readBuiltSite } from '../../src/integrations/built-site.ts';
import { markdownOf, sheetsOf, twinFile, writeMarkdownTwins } from '../../src/integrations/markdown-twins.ts';
import { makeFolder } from '../folder.ts';

const site = { base: '/toys/', siteUrl: 'https://toys.example' };
const from = '\n\nFrom https://toys.example/toys/pay/\n';

/** The Markdown of a page with this content, without the address at its end. */
function markdown(content: string): string {
  const text = markdownOf(readBuiltPage('pay/index.html', `<header>H</header><main>${content}</main>`), site);
  expect(text.endsWith(from)).toBe(true);
  return text.slice(0, -from.length);
}

describe('the Markdown of a page', () => {
  test('is the content of its main element, and says where it is from', () => {
    expect(markdown('<h1>Pay</h1><p>One <strong>two</strong>.</p><ul><li>a</li><li>b</li></ul>')).toBe(
      '# Pay\n\nOne **two**.\n\n- a\n- b',
    );
  });

  test('has links that work elsewhere', () => {
    expect(
      markdown(
        '<p><a href="/toys/roles/#a">A</a> <a href="#b">B</a> <a href="../c/">C</a> <a href="mailto:d@e.example">D</a></p>',
      ),
    ).toBe(
      '[A](https://toys.example/toys/roles/#a) [B](https://toys.example/toys/pay/#b) [C](https://toys.example/toys/c/) [D](mailto:d@e.example)',
    );
  });

  test('has pictures that show elsewhere', () => {
    expect(markdown('<p><img src="/toys/duck.svg" alt="A duck"></p>')).toBe(
      '![A duck](https://toys.example/toys/duck.svg)',
    );
  });

  test('keeps a link that cannot be read, about which the check of links has more to say', () => {
    expect(markdown('<p><a href="https://">A</a></p>')).toBe('[A](https://)');
  });

  test('has tables', () => {
    const table =
      '<table><thead><tr><th scope="col">Level</th><th>Pay</th></tr></thead><tbody><tr><td>Junior</td><td>low</td></tr></tbody></table>';
    expect(markdown(`<div class="table-scroll">${table}</div>`)).toBe(
      '| Level  | Pay |\n| ------ | --- |\n| Junior | low |',
    );
  });

  test('has the caption of a table above it', () => {
    expect(
      markdown(
        '<table><caption>Pay by <em>level</em></caption><thead><tr><th>A</th></tr></thead><tbody></tbody></table>',
      ),
    ).toBe('Pay by *level*\n\n| A |\n| - |');
  });

  test('has figures with footnotes that name their sources', () => {
    const figure = (id: string, text: string, number: number) =>
      `<span class="figure"><data value="1">${text}</data><button type="button" popovertarget="figure-${id}"><span data-figure-mark="${id}">${number}</span></button></span>`;
    const notes =
      '<section class="figure-notes"><ol><li id="figure-a" popover><b>$1k</b> Pay. <a href="/toys/reference/sources/#s">Survey</a></li><li id="figure-b" popover>Share.</li></ol></section>';
    expect(
      markdown(
        `<p>Paid ${figure('a', '$1k', 1)}, of which ${figure('b', '7%', 2)} and ${figure('a', '$1k', 1)}.</p>${notes}`,
      ),
    ).toBe(
      'Paid $1k[^1], of which 7%[^2] and $1k[^1].\n\n[^1]: **$1k** Pay. [Survey](https://toys.example/toys/reference/sources/#s)\n\n[^2]: Share.',
    );
  });

  test('has the words of terms, and what they mean', () => {
    const term =
      '<button class="term" type="button" popovertarget="term--a" data-term="a">round <em>things</em></button>';
    const figure =
      '<span class="figure"><data value="1">7%</data><button type="button" popovertarget="fn--b"><span data-figure-mark="b">1</span></button></span>';
    const notes = `<section class="notes term-notes"><ul><li id="term--a" popover><b>Wheel</b>: ${figure} of toys. <a href="/toys/a/#b">Glossary</a></li></ul></section>`;
    expect(markdown(`<p>Some ${term}.</p>${notes}`)).toBe(
      'Some round *things*.\n\n- **Wheel**: 7%[^1] of toys. [Glossary](https://toys.example/toys/a/#b)',
    );
  });

  test('has what is folded away', () => {
    expect(markdown('<details><summary>More</summary><ul><li>a</li></ul></details>')).toBe('More\n\n- a');
  });

  test('has every version of what stands in tabs, each under its name', () => {
    const tab = (id: number, name: string) =>
      `<li role="presentation"><a role="tab" href="#panel-${id}" id="tab-${id}"> <b>${name}</b> hire </a></li>`;
    const panel = (id: number, text: string) =>
      `<div id="panel-${id}" aria-labelledby="tab-${id}" role="tabpanel" hidden><p>${text}</p></div>`;
    expect(
      markdown(
        `<x-tabs><div><ul role="tablist">${tab(1, 'First')}${tab(2, 'Fifth')}</ul></div>${panel(1, 'One')}${panel(2, 'Two')}</x-tabs>`,
      ),
    ).toBe('**First hire**\n\nOne\n\n**Fifth hire**\n\nTwo');
  });

  test('has the lists of a cell in one line', () => {
    const list = '<ul> <li>Oak, <a href="/a/">see</a></li> <li>Ash</li> </ul>';
    const cells = `<td>${list}</td><td><b>Wood:</b>${list}<b>More:</b> ${list}</td>`;
    const row = 'Oak, [see](https://toys.example/a/); Ash';
    expect(markdown(`<table><tr><th>A</th><th>B</th></tr><tr>${cells}</tr></table>`)).toContain(
      `| ${row} | **Wood:** ${row}. **More:** ${row} |`,
    );
  });

  test('keeps what a cell says apart from the note under it', () => {
    const cells = '<td>Toy maker <small>All levels.</small></td><td><a href="/a/">Survey</a><small>Few</small></td>';
    expect(
      markdown(`<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr>${cells}</tr></tbody></table>`),
    ).toContain('| Toy maker — All levels. | [Survey](https://toys.example/a/) — Few |');
  });

  test.each([
    ['a dash before a note in running text', '<p>Pay <small>(base)</small></p>', 'Pay (base)'],
    [
      'a dash before a note that is all there is',
      '<table><tr><td> <small>Few</small></td></tr></table>',
      '|     |\n| --- |\n| Few |',
    ],
    ['forms', '<p>One</p><form><label>Measure<select><option>All</option></select></label></form>', 'One'],
    ['what is there for paper', '<p>One</p><p class="print-only">Printed from there</p>', 'One'],
    ['link marks', '<h2 id="a">A</h2><a class="link-mark" href="#a"></a>', '## A'],
    ['the buttons under the title', '<h1>T</h1><div class="page-actions"><a href="/">Edit</a></div>', '# T'],
    ['other buttons', '<p>One<button type="button">Two</button></p>', 'One'],
    ['what a picture draws', '<figure><svg><title>T</title><text>Two</text></svg></figure><p>One</p>', 'One'],
    ['scripts', '<p>One</p><script>two()</script>', 'One'],
    ['the footer', '<p>One</p><footer><p>Next</p></footer>', 'One'],
    ['what is announced', '<p>One</p><p id="announcements">Copied.</p>', 'One'],
  ])('is without %s', (_name, content, text) => {
    expect(markdown(content)).toBe(text);
  });

  test('keeps other sections', () => {
    expect(markdown('<section><h2>A</h2><p>One</p></section>')).toBe('## A\n\nOne');
  });
});

describe('the Markdown twin', () => {
  test.each([
    ['index.html', 'index.md'],
    ['pay/index.html', 'pay.md'],
    ['pay/bands/index.html', 'pay/bands.md'],
  ])('of %s is %s', (file, twin) => {
    expect(twinFile(readBuiltPage(file, '<main></main>'))).toBe(twin);
  });

  test('is not made for the 404 page, nor for a redirect', () => {
    expect(twinFile(readBuiltPage('404.html', '<main></main>'))).toBeNull();
    expect(twinFile(readBuiltPage('wages/index.html', '<p>Moved</p>'))).toBeNull();
  });

  test('is written beside its page', () => {
    const folder = makeFolder({
      'pay/bands/index.html': '<main><p>One</p></main>',
      'wages/index.html': '<p>Moved</p>',
    });
    writeMarkdownTwins(readBuiltSite(folder, '/toys/', 'https://toys.example'));
    expect(readFileSync(join(folder, 'pay/bands.md'), 'utf8')).toBe(
      'One\n\nFrom https://toys.example/toys/pay/bands/\n',
    );
    expect(existsSync(join(folder, 'wages.md'))).toBe(false);
  });
});

describe('the sheets of a page', () => {
  const figure = (number: number) =>
    `<span class="figure"><data value="1">7%</data><button type="button"><span data-figure-mark="b">${number}</span></button></span>`;
  const sheet = (id: string, content: string) =>
    `<section data-sheet="${id}"><div class="heading"><h3 id="${id}">Sheet ${id}</h3></div><div class="page-actions"><a href="${id}.md">Markdown</a></div>${content}</section>`;
  const notes =
    '<section class="notes figure-notes"><ol><li id="fn--a" popover>First.</li><li id="fn--b" popover>Second.</li></ol></section>';
  const page = (content: string) => readBuiltPage('pay/index.html', `<main>${content}</main>`);

  test('are Markdown each, under their own titles, without what is there to be clicked', () => {
    const sheets = sheetsOf(
      page(`<p>Before.</p>${sheet('a', '<p>One.</p>')}${sheet('b', '<ul><li>Two</li></ul>')}`),
      site,
    );
    expect([...sheets]).toEqual([
      ['a', '# Sheet a\n\nOne.\n'],
      ['b', '# Sheet b\n\n- Two\n'],
    ]);
  });

  test('bring the notes of their own figures along, under the numbers that the page gave them', () => {
    const sheets = sheetsOf(page(`<p>${figure(1)}</p>${sheet('a', `<p>Of ${figure(2)}.</p>`)}${notes}`), site);
    expect(sheets.get('a')).toBe('# Sheet a\n\nOf 7%[^2].\n\n[^2]: Second.\n');
  });

  test('are none where there are none', () => {
    expect(sheetsOf(page('<p>One.</p>'), site).size).toBe(0);
  });

  test('are written below the page', () => {
    const folder = makeFolder({ 'pay/index.html': `<main>${sheet('a', '<p>One.</p>')}</main>` });
    expect(writeMarkdownTwins(readBuiltSite(folder, '/', site.siteUrl))).toEqual(['pay.md', 'pay/a.md']);
    expect(readFileSync(join(folder, 'pay/a.md'), 'utf8')).toBe('# Sheet a\n\nOne.\n');
  });
});
