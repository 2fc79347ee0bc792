// cspell:ignore Löhne lohne

import { describe, expect, test } from 'vitest';
import { checkRequiredPages, checkSlugs } from '../../src/content-files/check-page-files.ts';
import { slugOf } from '../../src/content-files/pages.ts';
import { sentencesOf } from '../sentences.ts';

const slugFaults = (...files: readonly string[]) =>
  sentencesOf(checkSlugs(files.map((file) => ({ slug: slugOf(file), file }))));
const expected = 'expected small letters and digits joined by single hyphens, such as roles/ml-engineer';

describe('the path of a page', () => {
  test('is one that can be an address', () => {
    expect(slugFaults('404.mdx', 'index.mdx', 'pay.md', 'pay/bands/index.mdx', 'roles/ml-engineer.mdx')).toEqual([]);
  });

  test.each([
    ['roles/ML_Engineer.mdx', 'roles/ML_Engineer', 'roles/ml-engineer'],
    ['Pay/index.mdx', 'Pay', 'pay'],
    ['Löhne & more.mdx', 'Löhne & more', 'lohne-more'],
    ['_draft.v2-.md', '_draft.v2-', 'draft-v2'],
  ])('is not %s, and a good one is named', (file, path, good) => {
    expect(slugFaults(file)).toEqual([
      `${file}:1: found the page path "${path}", ${expected}. Rename the file or its folder, so that the path becomes "${good}".`,
    ]);
  });

  test('asks for another when none can be made of it', () => {
    expect(slugFaults('給与.mdx')).toEqual([
      `給与.mdx:1: found the page path "給与", ${expected}. Rename the file or its folder.`,
    ]);
  });

  test.each([
    ['pay.mdx', 'pay/index.mdx'],
    ['pay.md', 'pay.mdx'],
    ['pay/index.md', 'pay/index.mdx'],
  ])('belongs to one file, not to %s and %s', (first, second) => {
    expect(slugFaults(first, 'index.mdx', second)).toEqual([
      `${second}:1: found a second file for the page "pay" (the first is ${first}), expected one file for every page. Remove one of the two, or give it another name.`,
    ]);
  });
});

describe('a page that everything else relies on', () => {
  const all = ['index', 'contents', '404', 'reference/sources'];
  const faults = (slugs: readonly string[]) =>
    sentencesOf(
      checkRequiredPages(
        'content',
        slugs.map((slug) => ({ slug })),
      ),
    );

  test('is there', () => {
    expect(faults([...all, 'pay'])).toEqual([]);
  });

  test.each([
    ['index', 'the name at the top of every page leads to it', 'as the home page'],
    ['contents', 'search leads to it where no script runs', 'with <Contents />'],
    ['404', 'web servers answer with it when an address leads nowhere', 'with <NearestPages />'],
    ['reference/sources', 'the note of every figure leads to it', 'with <SourceList />'],
  ])('is missed when %s is gone', (slug, reason, content) => {
    expect(faults(all.filter((other) => other !== slug))).toEqual([
      `content/handbook/${slug}.mdx: found no such page, expected one, because ${reason}. Bring it back, or write it ${content}.`,
    ]);
  });
});
