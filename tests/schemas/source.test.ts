import { describe, expect, test } from 'vitest';
import { sourceSchema } from '../../src/schemas/source.ts';
import { toySource } from '../toys.ts';
import { messagesOf } from './messages.ts';

const messages = (more: object) => messagesOf(sourceSchema, { ...toySource, ...more });

describe('a source', () => {
  test('may be one that another source cites', () => {
    const cited = { ...toySource, citedIn: 'toy-report' };
    expect(sourceSchema.parse(cited)).toEqual(cited);
  });

  test('may be without a date', () => {
    expect(messages({ published: undefined })).toEqual([]);
  });

  test.each([
    ['kind', 'hearsay'],
    ['published', '2026-02-30'],
    ['citedIn', 'toy report'],
    ['trust', ''],
    ['name', undefined],
  ])('has no %s such as %j', (key, value) => {
    expect(messages({ [key]: value })).toEqual([expect.stringMatching(`^${key}: `)]);
  });

  test('has no other keys', () => {
    expect(messages({ url: 'https://a.example/' })).toEqual(['Unrecognized key: "url"']);
  });
});
