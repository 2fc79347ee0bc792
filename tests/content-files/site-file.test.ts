// cspell:ignore sorces

import { describe, expect, test } from 'vitest';
import { readPages } from '../../src/content-files/pages.ts';
import { checkNavigation, readSiteFile } from '../../src/content-files/site-file.ts';
import { copyToyContent, makeFolder, toyContent } from '../folder.ts';
import { sentencesOf } from '../sentences.ts';

const toySite = (navigation: string) => `name: Toy Handbook
tagline: Small enough to build often
description: A handbook for tests.
language: en
editBase: null
headerLinks: []
footerLinks: []
defaults: { country: US, currency: USD }
review: { day: 2026-11-20, figureMonths: 24 }
license: For tests only.
licenseAddress: null
navigation:
${navigation}`;

function navigationFaults(navigation: string): string[] {
  const folder = copyToyContent({ 'site.yaml': toySite(navigation) });
  const read = readSiteFile(folder);
  return sentencesOf('faults' in read ? read : checkNavigation(read, readPages(folder).pages), folder);
}

describe('site.yaml', () => {
  test('is read', () => {
    expect(readSiteFile(toyContent)).toMatchObject({ site: { name: 'Toy Handbook' } });
  });

  test('must be there', () => {
    const folder = makeFolder({});
    expect(sentencesOf(readSiteFile(folder), folder)).toEqual([
      'content/site.yaml: found no such file, expected the name, navigation and defaults of the site. Restore it, or point HANDBOOK_CONTENT at a folder that has it.',
    ]);
  });

  test('must fit its schema', () => {
    const folder = makeFolder({ 'site.yaml': toySite('  - section: Pay\n    pages: []\n') });
    expect(sentencesOf(readSiteFile(folder), folder)).toEqual([
      'content/site.yaml:14: found "pages": [], expected at least one page. Change "pages" accordingly: pages by path; the first one opens the section.',
    ]);
  });
});

describe('the navigation', () => {
  const others = 'reference/figures, reference/sources, pay/calculator, pay/equity';
  const reference = `  - section: Reference\n    pages: [${others}]\n`;

  test('has every page once; the home page, the list of all pages and the 404 page stand outside', () => {
    expect(navigationFaults(`  - section: Pay\n    pages: [pay, pay/bands]\n${reference}`)).toEqual([]);
  });

  test('that names a page which is not there names the nearest one', () => {
    const more = '  - section: More\n    pages: [reference/sorces]\n';
    expect(navigationFaults(`  - section: Pay\n    pages: [pay, pay/bands]\n${reference}${more}`)).toEqual([
      'content/site.yaml:18: found the page "reference/sorces" in the navigation, expected the file handbook/reference/sorces.mdx. Did you mean reference/sources or reference/figures?',
    ]);
  });

  test('that names a page like no other asks for it', () => {
    expect(
      navigationFaults(
        `  - section: Pay\n    pages:\n      - pay\n      - pay/bands\n      - roles/maker\n${reference}`,
      ),
    ).toEqual([
      'content/site.yaml:17: found the page "roles/maker" in the navigation, expected the file handbook/roles/maker.mdx. Write the page, or remove it from the navigation.',
    ]);
  });

  test('has no page twice', () => {
    expect(
      navigationFaults(
        `  - section: Pay\n    pages:\n      - pay\n      - pay/bands\n${reference}  - section: More\n    pages: [pay]\n`,
      ),
    ).toEqual([
      'content/site.yaml:20: found the page "pay" for the second time (first in content/site.yaml:15), expected every page once. Remove one of the two.',
    ]);
  });

  test('has no page twice on one line', () => {
    expect(navigationFaults(`  - section: Pay\n    pages: [pay, pay/bands, pay]\n${reference}`)).toEqual([
      'content/site.yaml:14: found the page "pay" for the second time (first in content/site.yaml:14), expected every page once. Remove one of the two.',
    ]);
  });

  test('leaves no page out', () => {
    expect(navigationFaults(`  - section: Pay\n    pages: [pay]\n${reference}`)).toEqual([
      'content/handbook/pay/bands.md:1: found a page that is in no section, expected "pay/bands" under navigation in content/site.yaml. Add it to the section that it belongs to.',
    ]);
  });
});
