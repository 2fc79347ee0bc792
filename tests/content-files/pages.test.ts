import { describe, expect, test } from 'vitest';
import { readPage, readPages, slugOf } from '../../src/content-files/pages.ts';
import { makeFolder, toyContent } from '../folder.ts';
import { sentencesOf } from '../sentences.ts';
import { toyFrontmatter, toyPage } from '../toys.ts';

function pageOf(text: string, file = 'handbook/toys.mdx') {
  const read = readPage(file, 'toys', text);
  if ('faults' in read) throw new Error(sentencesOf(read).join('\n'));
  return read.page;
}

const sentences = (text: string, file = 'handbook/toys.mdx') => sentencesOf(readPage(file, 'toys', text));

describe('the slug of a page', () => {
  test.each([
    ['index.mdx', 'index'],
    ['contents.md', 'contents'],
    ['pay/index.mdx', 'pay'],
    ['pay/bands.md', 'pay/bands'],
    ['pay/index-funds.md', 'pay/index-funds'],
  ])('of %s is %s', (path, slug) => {
    expect(slugOf(path)).toBe(slug);
  });
});

describe('a page', () => {
  test('has its frontmatter, with the lines on which it stands', () => {
    const page = pageOf(toyPage('Text.'));
    expect(page.frontmatter).toEqual({ ...toyFrontmatter, keywords: [], redirectFrom: [] });
    expect(page.lineOf('title')).toBe(2);
    expect(page.lineOf('audience')).toBe(5);
  });

  test('has components in block and in line, each with its attributes and its line', () => {
    const { components } = pageOf(
      toyPage(
        'Paid <Figure id="toy-pay" open count={3} {...more} />.\n\n<Tabs>\n  <TabItem label="A">a</TabItem>\n</Tabs>',
      ),
    );
    expect(
      components.map(({ name, line, attributes }) => ({ name, line, attributes: Object.fromEntries(attributes) })),
    ).toEqual([
      { name: 'Figure', line: 8, attributes: { id: 'toy-pay', open: null, count: null, '{...more}': null } },
      { name: 'Tabs', line: 10, attributes: {} },
      { name: 'TabItem', line: 11, attributes: { label: 'A' } },
    ]);
  });

  test('has tables, in a component or bare', () => {
    const table = '| Toy | Pay |\n| --- | --- |\n| Ball | low |';
    const { components, bareTables } = pageOf(
      toyPage(
        `<Table caption="A">\n\n${table}\n\n<b>\n\n${table}\n\n</b>\n\n</Table>\n\n<Tabs>\n\n${table}\n\n</Tabs>`,
      ),
    );
    expect(components.map(({ name, tableCount }) => [name, tableCount])).toEqual([
      ['Table', 2],
      ['Tabs', 1],
    ]);
    expect(bareTables).toEqual([26]);
  });

  test('has no components in code, and HTML elements are none', () => {
    const { components } = pageOf(toyPage('Write `<Figure />` or <b>so</b>:\n\n```mdx\n<Figure id="x" />\n```'));
    expect(components).toEqual([]);
  });

  test('has its running text in pieces with their lines, without code and addresses', () => {
    const { texts } = pageOf(toyPage('## Pay {#pay}\n\nOne *two* `three` [four](/five/).\n\n- <b>six</b>'));
    expect(texts.filter(({ text }) => text.trim() !== '')).toEqual([
      { text: 'Pay', line: 8 },
      { text: 'One ', line: 10 },
      { text: 'two', line: 10 },
      { text: 'four', line: 10 },
      { text: '.', line: 10 },
      { text: 'six', line: 12 },
    ]);
  });

  test('in plain Markdown has no components', () => {
    expect(pageOf(toyPage('One <Figure id="x" /> {2}.'), 'handbook/toys.md').components).toEqual([]);
  });

  test('may have the line ends of Windows', () => {
    const page = pageOf(toyPage('One <Figure id="x" />.').replaceAll('\n', '\r\n'));
    expect(page.frontmatter.title).toBe('Toys');
    expect(page.components.map(({ line }) => line)).toEqual([8]);
  });
});

describe('a fault in a page is a sentence', () => {
  test.each(['Text only.', '', '\n---\ntitle: Toys\n---\n'])('about frontmatter that is not there: %j', (text) => {
    expect(sentences(text)).toEqual([
      'handbook/toys.mdx:1: found no frontmatter, expected a block between two lines of three hyphens at the top of the page. Begin the page with ---, the keys title, description, reviewed and audience, and ---.',
    ]);
  });

  test('about a key of the frontmatter, with its line in the file', () => {
    expect(sentences(toyPage('').replace('2026-11-20', '2026-02-30'))).toEqual([
      'handbook/toys.mdx:4: found "reviewed": "2026-02-30", expected a day such as 2026-11-20. Change "reviewed" accordingly: day on which somebody last checked the whole page.',
    ]);
  });

  test('about frontmatter that is no YAML, with its line in the file', () => {
    expect(sentences(toyPage('').replace('title: Toys', 'title: Toys: all'))).toEqual([
      expect.stringMatching(/^handbook\/toys\.mdx:2: found YAML that cannot be read/),
    ]);
  });

  test.each([
    ['a tag that is not closed', 'One.\n\n<Tabs>\n\nTwo.', 10],
    ['a tag that is not closed in a line', 'One.\n\nTwo <b>three.', 10],
    ['a character that begins a tag', 'One.\n\nTwo.\n\nFewer than <5.', 12],
    ['a brace that is not closed', 'One {two.', 8],
  ])('about %s, with its line in the file', (_name, content, line) => {
    expect(sentences(toyPage(content))).toEqual([
      expect.stringMatching(
        new RegExp(
          `^handbook/toys\\.mdx:${line}: found MDX that cannot be read \\(.+\\), expected valid MDX\\. Close every tag, and write \\\\< or \\\\\\{ where the character itself is meant\\.$`,
        ),
      ),
    ]);
  });
});

describe('the pages of a folder', () => {
  test('have names that can be addresses, and none has two files', () => {
    const text = toyPage('Text.');
    const folder = makeFolder({
      'handbook/pay.mdx': text,
      'handbook/pay/index.mdx': text,
      'handbook/Bands.md': text,
    });
    expect(sentencesOf(readPages(folder).faults, folder)).toEqual([
      'content/handbook/Bands.md:1: found the page path "Bands", expected small letters and digits joined by single hyphens, such as roles/ml-engineer. Rename the file or its folder, so that the path becomes "bands".',
      'content/handbook/pay/index.mdx:1: found a second file for the page "pay" (the first is content/handbook/pay.mdx), expected one file for every page. Remove one of the two, or give it another name.',
    ]);
  });

  test('are all those of the toy handbook', () => {
    const { pages, faults } = readPages(toyContent);
    expect(faults).toEqual([]);
    expect(pages.map(({ slug }) => slug).sort()).toEqual([
      '404',
      'contents',
      'index',
      'pay',
      'pay/bands',
      'pay/calculator',
      'pay/equity',
      'reference/figures',
      'reference/sources',
    ]);
  });

  test('are read although one of them has a fault', () => {
    const folder = makeFolder({ 'handbook/a.md': 'No frontmatter.', 'handbook/b.md': toyPage('Text.') });
    const { pages, faults } = readPages(folder);
    expect(pages.map(({ slug }) => slug)).toEqual(['b']);
    expect(sentencesOf(faults, folder)).toEqual([
      expect.stringMatching(/^content\/handbook\/a\.md:1: found no frontmatter/),
    ]);
  });
});
