import { describe, expect, test } from 'vitest';
import { pageSchema } from '../../src/schemas/page.ts';
import { toyFrontmatter } from '../toys.ts';
import { messagesOf } from './messages.ts';

const messages = (more: object) => messagesOf(pageSchema, { ...toyFrontmatter, ...more });

describe('frontmatter', () => {
  test('needs a title, a description, a day and an audience', () => {
    expect(pageSchema.parse(toyFrontmatter)).toEqual({ ...toyFrontmatter, keywords: [], redirectFrom: [] });
    expect(Object.keys(toyFrontmatter).sort()).toEqual(['audience', 'description', 'reviewed', 'title']);
    expect(messagesOf(pageSchema, {}).map((text) => text.split(':')[0])).toEqual([
      'title',
      'description',
      'reviewed',
      'audience',
    ]);
  });

  test('may have more keys', () => {
    const more = {
      keywords: ['wages'],
      redirectFrom: ['/wages/'],
      template: 'splash',
      tableOfContents: false,
      pagefind: false,
      sidebar: { label: 'Short' },
    };
    expect(pageSchema.parse({ ...toyFrontmatter, ...more })).toEqual({ ...toyFrontmatter, ...more });
  });

  test('has no keys that the handbook does not know', () => {
    expect(messages({ hero: {} })).toEqual(['Unrecognized key: "hero"']);
    expect(messages({ sidebar: { label: 'Short', order: 1 } })).toEqual(['sidebar: Unrecognized key: "order"']);
  });

  test.each([
    ['title', 'x'.repeat(71), 'at most 70 characters'],
    ['title', ' ', 'a text that is not empty'],
    ['description', 'x'.repeat(49), 'at least 50 characters'],
    ['description', 'x'.repeat(201), 'at most 200 characters'],
    ['reviewed', '2026-02-30', 'a day such as 2026-11-20'],
    ['audience', [], 'at least one audience'],
  ])('refuses the %s %j', (key, value, message) => {
    expect(messages({ [key]: value })).toEqual([`${key}: ${message}`]);
  });

  test('takes the day as Astro reads it, too', () => {
    const { reviewed } = pageSchema.parse({ ...toyFrontmatter, reviewed: new Date('2026-11-20') });
    expect(reviewed).toBe('2026-11-20');
  });

  test.each(['wages/', '/wages', '/Wages/', 'https://a.example/', '//wages/', '/pay/#wages'])(
    'does not redirect from %s, for which no page can be written',
    (address) => {
      expect(messages({ redirectFrom: [address] })).toEqual([expect.stringMatching(/^redirectFrom\.0: /)]);
    },
  );
});
