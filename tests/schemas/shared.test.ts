import { z } from 'astro/zod';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date, day, id, line, linkTarget, reference, rootAddress, slug } from '../../src/schemas/shared.ts';

const isGood = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

/** Good and bad examples of each kind of text. */
const examples = {
  id: { schema: id, good: ['ml-engineer', 'S0-09', '3'], bad: ['', '-a', 'a-', 'a--b', 'a b', 'a_b', 'ä', 'a/b'] },
  slug: {
    schema: slug,
    good: ['index', 'roles/ml-engineer', 'a/b/c'],
    bad: ['', '/a', 'a/', 'a//b', 'A', 'a.b', 'a-'],
  },
  'address from the root': {
    schema: rootAddress,
    good: ['/', '/pay/', '/roles/ml-engineer/'],
    bad: ['', 'pay/', '/pay', '//pay/', '/Pay/', '/pay/?a', '/pay /'],
  },
  'target of a link': {
    schema: linkTarget,
    good: ['/pay/', '/index.xml', 'https://a.example/x', 'mailto:a@a.example'],
    bad: ['', 'pay/', '//a.example', 'http://a.example', 'javascript:x', '/pay /'],
  },
  line: { schema: line, good: ['a', ' a '], bad: ['', '  ', '\n'] },
  day: {
    schema: day,
    good: ['2026-11-20', '2024-02-29', '2026-01-01', '2026-12-31'],
    bad: ['2026-02-30', '2026-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-11-00', '2026-11-32', '2026-1-1'],
  },
  date: {
    schema: date,
    good: ['2026', '2026-05', '2026-05-31', '2024-02-29'],
    bad: ['2026-02-30', '2026-13', '2026-00', '26', '2026-5', '2026-05-31T00:00', 'May 2026', ''],
  },
};

const cases = Object.entries(examples).flatMap(([name, { schema, good, bad }]) => [
  ...good.map((value) => ({ name, value, schema, verdict: 'is', expected: true })),
  ...bad.map((value) => ({ name, value, schema, verdict: 'is not', expected: false })),
]);

test.each(cases)('$value $verdict a good $name', ({ schema, value, expected }) => {
  expect(isGood(schema, value)).toBe(expected);
});

describe('a line', () => {
  test('loses the spaces around it', () => {
    expect(line.parse(' two words \n')).toBe('two words');
  });
});

describe('a day', () => {
  test('comes out as text, whether it was read as text or as a Date', () => {
    expect(day.parse('2026-11-20')).toBe('2026-11-20');
    expect(day.parse(new Date('2026-11-20T00:00:00Z'))).toBe('2026-11-20');
  });

  test('is every day of the calendar', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (any) => {
        const text = any.toISOString().slice(0, 10);
        expect(day.parse(text)).toBe(text);
        expect(date.parse(text)).toBe(text);
      }),
    );
  });

  test('is not a number', () => {
    expect(isGood(day, 20261120)).toBe(false);
    expect(isGood(date, 2026)).toBe(false);
  });
});

test('a reference remembers which collection it points into', () => {
  expect(z.globalRegistry.get(reference('sources'))).toEqual({ reference: 'sources' });
});
