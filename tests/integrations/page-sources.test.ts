import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPages } from '../../src/content-files/pages.ts';
import { createPageSources } from '../../src/integrations/page-sources.ts';
import { copyToyContent, toyContent } from '../folder.ts';
import { toyPage } from '../toys.ts';

const { locate } = createPageSources(readPages(toyContent).pages);

describe('the source of a built page', () => {
  test('is the file that an author wrote, and the line on which a text stands', () => {
    expect(locate('/pay/bands/', '/pay/#breakage')).toEqual({ file: `${toyContent}/handbook/pay/bands.md`, line: 14 });
  });

  test('has no line when the text comes from elsewhere', () => {
    expect(locate('/', '/xylophone/')).toEqual({ file: `${toyContent}/handbook/index.mdx`, line: undefined });
  });

  test.each([
    ['/', 'index.mdx'],
    ['/404.html', '404.mdx'],
    ['/pay/', 'pay/index.mdx'],
  ])('of %s is %s', (address, file) => {
    expect(locate(address, 'x').file).toBe(`${toyContent}/handbook/${file}`);
  });

  test('is the address itself for a page that nobody wrote', () => {
    expect(locate('/wages/', 'x')).toEqual({ file: '/wages/', line: undefined });
  });

  test('has the line of the address itself, not of a longer one that begins with it', () => {
    const folder = copyToyContent({ 'handbook/index.mdx': toyPage('[A](/pay/bands/)\n\n[B](/pay)\n\n[C](/pay/#a)') });
    const sources = createPageSources(readPages(folder).pages);
    expect(sources.locate('/', '/pay')).toEqual({ file: relative('.', `${folder}/handbook/index.mdx`), line: 10 });
    expect(sources.locate('/', '/pay/')).toMatchObject({ line: 8 });
  });
});
