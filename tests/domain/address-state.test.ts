import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  choice,
  number,
  optional,
  readState,
  rejectedSentence,
  wholeNumber,
  writePairs,
  writeQuery,
  writeState,
} from '../../src/domain/address-state.ts';

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

describe('a number', () => {
  const share = number(0, 100, 20);
  const month = number(1, 12, 1);
  const pay = number(0, 1e12, null);
  const cents = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((value) => value / 100);

  test.each([
    ['0', 0],
    ['12', 12],
    ['12.5', 12.5],
    ['12.50', 12.5],
    ['0.01', 0.01],
    ['007', 7],
    ['100', 100],
  ])('is read from %j', (text, value) => expect(share.read(text)).toBe(value));

  test.each([
    '',
    ' ',
    ' 5',
    '5 ',
    '-1',
    '+1',
    '1,5',
    '1.',
    '.5',
    '0.12345',
    '1e1',
    '0x10',
    '１２',
    '12k',
    'NaN',
    'Infinity',
  ])('is not read from %j', (text) => expect(share.read(text)).toBeUndefined());

  test('lies between its ends', () => {
    expect(['0.99', '1', '12', '12.01'].map((text) => month.read(text))).toEqual([undefined, 1, 12, undefined]);
    expect(pay.read('1000000000000')).toBe(1e12);
    expect(pay.read('1000000000000.01')).toBeUndefined();
    expect(pay.read('9'.repeat(400))).toBeUndefined();
  });

  test('may be none, where nothing is the usual choice', () => {
    const optional = { pay };
    expect(readState(optional, '').state).toEqual({ pay: null });
    expect(writeState(optional, { pay: null }, '?pay=7')).toBe('');
    // A zero is a choice, and not none.
    expect(writeState(optional, { pay: 0 }, '')).toBe('?pay=0');
    expect(readState(optional, '?pay=0').state).toEqual({ pay: 0 });
  });

  test('that is no number is named, and the usual one stands', () => {
    expect(readState({ share, pay }, '?share=much&pay=')).toEqual({
      state: { share: 20, pay: null },
      rejected: [
        { key: 'share', value: 'much' },
        { key: 'pay', value: '' },
      ],
    });
  });

  test('has one address, however it was written', () => {
    const { state } = readState({ share }, '?share=012.50');
    expect(writeState({ share }, state, '')).toBe('?share=12.5');
    expect(writeState({ share }, readState({ share }, '?share=20.00').state, '?share=20.00')).toBe('');
  });

  test('of at most two decimals is read back the same', () => {
    fc.assert(
      fc.property(cents(100), fc.option(cents(1e12)), (some, other) => {
        const state = { share: some, pay: other };
        expect(readState({ share, pay }, writeState({ share, pay }, state, ''))).toEqual({ state, rejected: [] });
      }),
    );
  });

  test('is one that the tool knows, whatever the text', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0129.,-+e') });
    fc.assert(
      fc.property(fc.oneof(digits, fc.string({ unit: 'binary' }), fc.double().map(String)), (text) => {
        const value = share.read(text) ?? share.fallback;
        expect(value >= 0 && value <= 100, text).toBe(true);
        expect(share.read(share.write(value))).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a whole number', () => {
  const month = wholeNumber(1, 12, 6);

  test.each([
    ['1', 1],
    ['12', 12],
    ['007', 7],
  ])('is read from %j', (text, value) => expect(month.read(text)).toBe(value));

  test.each(['', '0', '13', '7.5', '7.0', '7.', ' 7', '-7', '１', '9'.repeat(400)])('is not read from %j', (text) => {
    expect(month.read(text)).toBeUndefined();
  });

  test('that is none is named, and the usual one stands', () => {
    expect(readState({ month }, '?month=7.5')).toEqual({
      state: { month: 6 },
      rejected: [{ key: 'month', value: '7.5' }],
    });
  });

  test('is read back the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (value) => {
        const written = writeState({ month }, { month: value }, '');
        expect(readState({ month }, written)).toEqual({ state: { month: value }, rejected: [] });
      }),
    );
  });
});

describe('one of some values or none', () => {
  const fieldsOfColor = { color: optional(colors) };

  test('is none where the address says nothing', () => {
    expect(readState(fieldsOfColor, '').state).toEqual({ color: null });
    expect(writeState(fieldsOfColor, { color: null }, '?color=red')).toBe('');
  });

  test.each(colors)('may be %s', (color) => {
    expect(writeState(fieldsOfColor, { color }, '')).toBe(`?color=${color}`);
    expect(readState(fieldsOfColor, `?color=${color}`)).toEqual({ state: { color }, rejected: [] });
  });

  test.each(['', 'Red', 'green', 'toString', 'null'])('is not %j', (value) => {
    expect(readState(fieldsOfColor, `?color=${value}`)).toEqual({
      state: { color: null },
      rejected: [{ key: 'color', value }],
    });
  });
});

describe('the pairs of a state', () => {
  test('are its keys with their texts, without the defaults', () => {
    expect(writePairs(fields, { size: 'large', color: 'red' })).toEqual([['size', 'large']]);
    expect(writePairs(fields, { size: 'middle', color: 'red' })).toEqual([]);
  });

  test('stand in the order of the fields', () => {
    expect(writePairs(fields, { size: 'large', color: 'blue' })).toEqual([
      ['size', 'large'],
      ['color', 'blue'],
    ]);
  });

  test('say all that there is to the state', () => {
    fc.assert(
      fc.property(states, (state) => {
        const query = String(new URLSearchParams(writePairs(fields, state)));
        expect(readState(fields, query)).toEqual({ state, rejected: [] });
      }),
    );
  });
});

describe('a query of pairs', () => {
  const isOurs = (key: string) => key.startsWith('our-');

  test('sorts them by key, with those of others between', () => {
    const pairs = [
      ['our-size', 'large'],
      ['our-color', 'blue'],
    ] as const;
    expect(writeQuery(pairs, isOurs, '?zoom=2&our-form=round&our-size=small&old=1')).toBe(
      '?old=1&our-color=blue&our-size=large&zoom=2',
    );
  });

  test('is empty when there is nothing to say', () => {
    expect(writeQuery([], isOurs, '')).toBe('');
    expect(writeQuery([], isOurs, '?our-size=small')).toBe('');
  });

  test('leaves commas and turns what would end a value into what does not', () => {
    expect(writeQuery([['our-list', 'a,b & c=#d']], isOurs, '')).toBe('?our-list=a,b%20%26%20c%3D%23d');
  });

  test('keeps repeated keys of others in their order', () => {
    expect(writeQuery([], isOurs, '?tag=b&tag=a')).toBe('?tag=b&tag=a');
  });

  test('is read back the same', () => {
    const pairs = fc.uniqueArray(
      fc.tuple(
        fc.string().map((key) => `our-${key}`),
        fc.string({ unit: 'grapheme' }),
      ),
      { selector: ([key]) => key },
    );
    fc.assert(
      fc.property(pairs, queries, (own, query) => {
        const written = writeQuery(own, isOurs, query);
        expect([...new URLSearchParams(written)].filter(([key]) => isOurs(key)).toSorted()).toEqual(own.toSorted());
        expect(writeQuery(own, isOurs, written)).toBe(written);
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
