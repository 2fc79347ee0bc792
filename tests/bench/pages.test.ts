import { expect, test } from 'vitest';
import { createSections } from '../../bench/pages.ts';
import { readPage } from '../../src/content-files/pages.ts';

const allPages = (count: number) => createSections(count).flatMap(({ pages }) => pages);

function bodyOf(markdown: string): string {
  return markdown.split('---\n').slice(2).join('---\n');
}

function anchorsOf(markdown: string): string[] {
  const headings = markdown.split('\n').filter((line) => /^#{2,3} /.test(line));
  return headings.map((heading) => heading.replace(/^#+ /, '').toLowerCase().replaceAll(' ', '-'));
}

test('pages are as many as asked for, each with a slug of its own', () => {
  for (const count of [1, 2, 3, 10, 100, 1000]) {
    expect(new Set(allPages(count).map(({ slug }) => slug)).size).toBe(count);
  }
});

test('there are about as many sections as a section has pages', () => {
  expect(createSections(1000)).toHaveLength(32);
  const lengths = createSections(1000).map(({ pages }) => pages.length);
  expect(Math.min(...lengths)).toBeGreaterThanOrEqual(31);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(32);
});

test('a page stands in the folder of its section', () => {
  for (const { folder, pages } of createSections(100)) {
    for (const { slug } of pages) expect(slug.startsWith(`${folder}/`)).toBe(true);
  }
});

test('the same number gives the same pages', () => {
  expect(createSections(20)).toEqual(createSections(20));
});

test('a page has about 900 words', () => {
  for (const { markdown } of allPages(50)) {
    const words = bodyOf(markdown).match(/[A-Za-z]+(?![^(]*\))/g) ?? [];
    expect(words.length).toBeGreaterThan(850);
    expect(words.length).toBeLessThan(1000);
  }
});

test('a page has a list and a table', () => {
  for (const { markdown } of allPages(10)) {
    expect(markdown.match(/^- /gm)).toHaveLength(6);
    expect(markdown.match(/^\| /gm)).toHaveLength(7);
  }
});

test('the content check takes every page', () => {
  for (const { slug, markdown } of allPages(1000)) {
    expect(readPage(`${slug}.md`, slug, markdown)).toHaveProperty('page');
  }
});

test('headings of a page differ, so that their ids do', () => {
  for (const { markdown } of allPages(1000)) {
    const anchors = anchorsOf(markdown);
    expect(new Set(anchors).size).toBe(anchors.length);
  }
});

test('every link leads to a heading of another page', () => {
  const pages = allPages(100);
  const anchors = new Map(pages.map(({ slug, markdown }) => [slug, anchorsOf(markdown)]));
  for (const { slug, markdown } of pages) {
    const links = [...markdown.matchAll(/\]\(\/(.*?)\/#(.*?)\)/g)];
    expect(links).toHaveLength(3);
    for (const [, target = '', anchor] of links) {
      expect(target).not.toBe(slug);
      expect(anchors.get(target)).toContain(anchor);
    }
  }
});
