import { describe, expect, test } from 'vitest';
import { readBuiltPage } from '../../src/integrations/built-site.ts';
import { checkIds } from '../../src/integrations/check-ids.ts';

const locate = (address: string) => ({ file: `content${address}`, line: undefined });

/** What is wrong with pages of this content, by their files. */
function faultsOf(contents: Readonly<Record<string, string>>): string[] {
  const pages = Object.entries(contents).map(([file, html]) => readBuiltPage(file, `<main>${html}</main>`));
  const files = new Set(Object.keys(contents));
  return checkIds({ folder: '', base: '/', siteUrl: '', pages, files }, { locate }).map(({ found }) => found);
}

describe('an id', () => {
  test('stands on a page once', () => {
    expect(faultsOf({ 'pay/index.html': '<h2 id="a">A</h2><p id="b">B</p>' })).toEqual([]);
    expect(faultsOf({ 'pay/index.html': '<h2 id="a">A</h2><tr id="a"></tr><p id="a">C</p>' })).toEqual([
      'the id "a" for the second time on /pay/',
    ]);
  });

  test('may stand on another page too', () => {
    expect(faultsOf({ 'pay/index.html': '<p id="a">A</p>', 'team/index.html': '<p id="a">A</p>' })).toEqual([]);
  });
});

describe('a sheet', () => {
  const sheet = '<section data-sheet="a"><h3 id="a">A</h3></section>';

  test('has a file of its own', () => {
    expect(faultsOf({ 'pay/index.html': sheet, 'pay/b/index.html': '' })).toEqual([]);
    expect(faultsOf({ 'pay/index.html': sheet, 'pay/a/index.html': '' })).toEqual([
      'the sheet "a" on /pay/, whose Markdown would be that of the page /pay/a/',
    ]);
  });

  test('of the home page has one too', () => {
    expect(faultsOf({ 'index.html': sheet, 'a/index.html': '' })).toEqual([
      'the sheet "a" on /, whose Markdown would be that of the page /a/',
    ]);
  });
});
