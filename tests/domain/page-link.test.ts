import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageLink } from '../../src/domain/page-link.ts';

const page = 'https://toys.example/toys/pay/';

describe('the link to what a reader sees', () => {
  test.each([
    ['the page', page, '', page],
    ['a part of it instead of another', `${page}#a`, '#b', `${page}#b`],
    ['the state of a tool', `${page}?measure=base&roles=a,b`, '', `${page}?measure=base&roles=a,b`],
    ['no words of a search', `${page}?highlight=toy&highlight=maker#a`, '', page],
    ['the state of a tool, without words of a search', `${page}?a=1&highlight=toy&b=2`, '#c', `${page}?a=1&b=2#c`],
    ['a key that begins like it', `${page}?highlights=1`, '', `${page}?highlights=1`],
  ])('is %s', (_name, address, hash, link) => expect(pageLink(address, hash)).toBe(link));

  test('is the same when it is made of itself', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        const link = pageLink(`${page}?highlight=x&${query}`, '');
        expect(pageLink(link, '')).toBe(link);
        expect(new URL(link).searchParams.has('highlight')).toBe(false);
      }),
    );
  });
});
