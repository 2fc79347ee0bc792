import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchQuery } from '../../src/domain/search-query.ts';

const typed = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('$', '€', '£', ' ', '\u00a0', '\t', '1', '5', 'k', '"') }),
);

describe('what is searched for', () => {
  test.each([
    ['$150k', '150k'],
    ['€ 80k base', '80k base'],
    ['  ml   engineer ', 'ml engineer'],
    ['"base pay"', '"base pay"'],
    ['$', ''],
  ])('for %j is %j', (written, query) => expect(searchQuery(written)).toBe(query));

  test('has no currency sign', () => {
    fc.assert(
      fc.property(typed, (written) => {
        expect(searchQuery(written)).not.toMatch(/\p{Sc}/u);
      }),
    );
  });

  test('stays the same when it is searched for again', () => {
    fc.assert(
      fc.property(typed, (written) => {
        const query = searchQuery(written);
        expect(searchQuery(query)).toBe(query);
      }),
    );
  });
});
