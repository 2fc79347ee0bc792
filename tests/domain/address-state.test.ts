import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choice, readState, rejectedSentence, writeState } from '../../src/domain/address-state.ts';

const sizes = ['small', 'middle', 'large'] as const;
const colors = ['red', 'blue'] as const;
const fields = {
  size: choice(sizes, 'middle', { big: 'large' }),
  color: choice(colors, 'red'),
};
const states = fc.record({ size: fc.constantFrom(...sizes), color: fc.constantFrom(...colors) });
const otherKeys = fc.string({ minLength: 1 }).filter((key) => !Object.hasOwn(fields, key));
const queries = fc.oneof(
  fc.string(),
  fc.webQueryParameters(),
  fc
    .array(fc.tuple(fc.constantFrom('size', 'color', 'sizes', '__proto__', '<b>', ''), fc.string({ unit: 'binary' })))
    .map((pairs) => `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`),
);

describe('reading', () => {
  test('an address without a query means the defaults', () => {
    expect(readState(fields, '')).toEqual({ state: { size: 'middle', color: 'red' }, rejected: [] });
  });

  test('a value that was renamed is still understood', () => {
    expect(readState(fields, '?size=big').state.size).toBe('large');
  });

  test('an unknown value falls back and is named', () => {
    expect(readState(fields, '?size=huge&color=blue')).toEqual({
      state: { size: 'middle', color: 'blue' },
      rejected: [{ key: 'size', value: 'huge' }],
    });
  });

  test('of a repeated key the first counts and the others are named', () => {
    expect(readState(fields, '?size=large&size=small')).toEqual({
      state: { size: 'large', color: 'red' },
      rejected: [{ key: 'size', value: 'small' }],
    });
  });

  test('whatever the address says, the state is one that the tool knows', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { state, rejected } = readState(fields, query);
        expect(sizes).toContain(state.size);
        expect(colors).toContain(state.color);
        for (const { key } of rejected) expect(Object.keys(fields)).toContain(key);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('writing', () => {
  test('leaves defaults out and sorts the keys', () => {
    expect(writeState(fields, { size: 'large', color: 'blue' }, '')).toBe('?color=blue&size=large');
    expect(writeState(fields, { size: 'middle', color: 'red' }, '?size=small')).toBe('');
  });

  test('keeps the keys of others', () => {
    expect(writeState(fields, { size: 'small', color: 'red' }, '?zoom=2&a=1,2')).toBe('?a=1,2&size=small&zoom=2');
  });

  test('what is written is read back the same', () => {
    fc.assert(
      fc.property(states, queries, (state, query) => {
        expect(readState(fields, writeState(fields, state, query))).toEqual({ state, rejected: [] });
      }),
    );
  });

  test('the same state has the same address, however often it is written', () => {
    fc.assert(
      fc.property(states, queries, (state, query) => {
        const once = writeState(fields, state, query);
        expect(writeState(fields, state, once)).toBe(once);
      }),
    );
  });

  test('other keys survive with their values', () => {
    fc.assert(
      fc.property(states, otherKeys, fc.string(), (state, key, value) => {
        const query = `?${new URLSearchParams([[key, value]])}`;
        const written = new URLSearchParams(writeState(fields, state, query));
        expect(written.get(key)).toBe(new URLSearchParams(query).get(key));
      }),
    );
  });
});

describe('what could not be used', () => {
  test('is said in a sentence', () => {
    expect(rejectedSentence([{ key: 'size', value: 'huge' }])).toBe(
      'The address asks for size “huge”, which this page does not know; the usual choice stands instead.',
    );
  });

  test('is cut when it is long', () => {
    expect(rejectedSentence([{ key: 'size', value: 'x'.repeat(9000) }]).length).toBeLessThan(200);
  });

  test('is nothing when all was understood', () => {
    expect(rejectedSentence([])).toBe('');
  });
});
