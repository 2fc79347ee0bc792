import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../src/content-files/content-folder.ts';
import { readRecords } from '../../src/content-files/records.ts';
import { contentPages } from './site.ts';

/** One shape for all guides, so that a reader of the second one knows where to look. */
const shape = ['own', 'hand-over', 'apart', 'when', 'look-for', 'test', 'pay', 'grow', 'wrong', 'next'];

describe.each(readRecords(contentFolder(), 'roles').records)('the guide to the role $id', ({ id, value }) => {
  const page = contentPages.find(({ address }) => address === `/roles/${id}/`);

  test('has the headings of every guide, in their order', () => {
    const headings = [...(page?.html ?? '').matchAll(/<h2[^>]*\sid="([^"]+)"/g)].map(([, anchor]) => anchor);
    expect(headings.filter((anchor) => anchor !== undefined && shape.includes(anchor))).toEqual(shape);
  });

  test('links every disagreement about the role', () => {
    const wanted = (value['disagreements'] as string[]).map((entry) => `/decide/where-sources-disagree/#${entry}`);
    const links = new Set(page?.links.map((link) => link.value));
    expect(wanted.filter((href) => !links.has(href))).toEqual([]);
  });
});
