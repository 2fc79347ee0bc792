// cspell:ignore unstub

import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { contentFolder, listFiles, readText, shownPath } from '../../src/content-files/content-folder.ts';
import { makeFolder } from '../folder.ts';

describe('the content folder', () => {
  test("is the project's own, or the one that HANDBOOK_CONTENT names", () => {
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    vi.stubEnv('HANDBOOK_CONTENT', undefined);
    expect(contentFolder()).toBe(join(process.cwd(), 'content'));
    vi.stubEnv('HANDBOOK_CONTENT', 'tests/fixtures/content');
    expect(contentFolder()).toBe(join(process.cwd(), 'tests/fixtures/content'));
  });
});

describe('the files of a folder', () => {
  test('are all those with one of the endings, in a fixed order, those of folders below too', () => {
    const folder = makeFolder({ 'b.md': '', 'a/z.mdx': '', 'a/c.txt': '', 'a.md': '' });
    const found = listFiles(folder, ['.md', '.mdx']).map((path) => path.slice(folder.length + 1));
    expect(found).toEqual(['a.md', 'a/z.mdx', 'b.md']);
  });

  test('are none when the folder is not there', () => {
    expect(listFiles(join(makeFolder({}), 'none'), [''])).toEqual([]);
  });
});

test('a file is shown from the root of the project', () => {
  expect(shownPath(join(process.cwd(), 'content', 'site.yaml'))).toBe('content/site.yaml');
});

test('a byte-order mark is no part of the text', () => {
  expect(readText(join(makeFolder({ 'a.md': '\uFEFFText' }), 'a.md'))).toBe('Text');
});
