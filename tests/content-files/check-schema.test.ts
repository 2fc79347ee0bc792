// cspell:ignore wieght nbbbbbbb gren hihg

import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { checkSchema, unwrap } from '../../src/content-files/check-schema.ts';
import { readYaml } from '../../src/content-files/yaml-text.ts';
import { sentencesOf } from '../sentences.ts';

const toySchema = z.strictObject({
  name: z.string().describe('What the toy is called'),
  color: z.enum(['red', 'blue', 'green']).describe('Color of its paint'),
  weight: z.number().max(9, 'at most 9').optional().describe('Weight in kilograms'),
  tags: z
    .array(z.enum(['old', 'new']))
    .optional()
    .describe('Words to find it by'),
  maker: z
    .strictObject({ city: z.string().describe('Where the maker lives') })
    .optional()
    .describe('URL of nobody'),
});

function check(text: string, path?: readonly PropertyKey[]) {
  const read = readYaml('data/toys.yaml', text);
  if ('faults' in read) throw new Error(sentencesOf(read).join('\n'));
  return checkSchema(toySchema, read.yaml, path);
}

const sentences = (text: string, path?: readonly PropertyKey[]) => sentencesOf(check(text, path));
const good = 'name: Duck\ncolor: red\n';

describe('a good record', () => {
  test('comes back with its value', () => {
    expect(check(`${good}weight: 2\n`)).toEqual({ value: { name: 'Duck', color: 'red', weight: 2 } });
  });

  test('may be one in a list', () => {
    expect(check('- name: Car\n- name: Duck\n  color: blue\n', [1])).toEqual({
      value: { name: 'Duck', color: 'blue' },
    });
  });
});

describe('a fault is a sentence', () => {
  test('about an unknown key, with the known one that is like it', () => {
    expect(sentences(`${good}wieght: 2\n`)).toEqual([
      'data/toys.yaml:3: found the unknown key "wieght", expected name, color, weight, tags or maker. Did you mean "weight"?',
    ]);
  });

  test('about an unknown key that is like no other', () => {
    expect(sentences(`${good}maker:\n  city: Toytown\n  telephone: none\n`)).toEqual([
      'data/toys.yaml:5: found the unknown key "telephone", expected city. Remove it, or correct its name.',
    ]);
  });

  test('about an unknown key, and not about what is missing because of it', () => {
    const pair = z.strictObject({
      toys: z.array(
        z
          .strictObject({ low: z.number(), high: z.number().optional() })
          .refine(({ high }) => high !== undefined, 'both'),
      ),
      day: z.string().refine((day) => day === 'today', 'today'),
    });
    const sentencesOfPair = (text: string) => {
      const read = readYaml('data/toys.yaml', text);
      return 'faults' in read ? sentencesOf(read) : sentencesOf(checkSchema(pair, read.yaml));
    };
    expect(sentencesOfPair('toys:\n  - low: 1\n    hihg: 2\n  - low: 1\nday: then\n')).toEqual([
      'data/toys.yaml:3: found the unknown key "hihg", expected low or high. Did you mean "high"?',
      'data/toys.yaml:4: found {"low":1}, expected both. Change an entry accordingly.',
      'data/toys.yaml:5: found "day": "then", expected today. Change "day" accordingly.',
    ]);
  });

  test('about each of several unknown keys', () => {
    expect(sentences(`${good}aaaaaaa: 1\nbbbbbbb: 2\n`)).toHaveLength(2);
  });

  test('about a missing key, with what it is for', () => {
    expect(sentences('# Toys\nname: Duck\n')).toEqual([
      'data/toys.yaml:2: found no "color", expected it (color of its paint). Add "color".',
    ]);
  });

  test('about a key that is missing in a block', () => {
    expect(sentences(`${good}maker: {}\n`)).toEqual([
      'data/toys.yaml:3: found no "city", expected it (where the maker lives). Add "city".',
    ]);
  });

  test('about a number where a text belongs, which quotes would mend', () => {
    expect(sentences('name: 7\ncolor: red\n')).toEqual([
      'data/toys.yaml:1: found "name": 7, expected a text in quotes. Change "name" accordingly: what the toy is called.',
    ]);
  });

  test('about a text where a number belongs', () => {
    expect(sentences(`${good}weight: heavy\n`)).toEqual([
      'data/toys.yaml:3: found "weight": "heavy", expected a number. Change "weight" accordingly: weight in kilograms.',
    ]);
  });

  test('about a key with nothing behind it', () => {
    expect(sentences('name:\ncolor: red\n')).toEqual([
      'data/toys.yaml:1: found "name": null, expected a text. Change "name" accordingly: what the toy is called.',
    ]);
  });

  test('about a text where a list or a block belongs', () => {
    expect(sentences(`${good}tags: old\nmaker: Ann\n`)).toEqual([
      'data/toys.yaml:3: found "tags": "old", expected a list. Change "tags" accordingly: words to find it by.',
      'data/toys.yaml:4: found "maker": "Ann", expected a block of keys. Change "maker" accordingly: URL of nobody.',
    ]);
  });

  test('about a value that is not on the list, with the one that is like it', () => {
    expect(sentences('name: Duck\ncolor: gren\n')).toEqual([
      'data/toys.yaml:2: found "color": "gren", expected one of red, blue or green. Did you mean "green"?',
    ]);
  });

  test('about a value that is not on the list and like none', () => {
    expect(sentences('name: Duck\ncolor: magenta\n')).toEqual([
      'data/toys.yaml:2: found "color": "magenta", expected one of red, blue or green. Change "color" accordingly: color of its paint.',
    ]);
  });

  test("about a rule of the schema's own", () => {
    expect(sentences(`${good}weight: 10\n`)).toEqual([
      'data/toys.yaml:3: found "weight": 10, expected at most 9. Change "weight" accordingly: weight in kilograms.',
    ]);
  });

  test('about an entry of a list, on its own line', () => {
    expect(sentences(`${good}tags:\n  - old\n  - used\n`)).toEqual([
      'data/toys.yaml:5: found "used", expected one of old or new. Change an entry accordingly.',
    ]);
  });

  test('about one record in a list, with the line in the file', () => {
    expect(sentences('- name: Car\n  color: red\n- name: Duck\n', [1])).toEqual([
      'data/toys.yaml:3: found no "color", expected it (color of its paint). Add "color".',
    ]);
  });

  test('that shows no more than the beginning of a long text', () => {
    expect(sentences(`${good}weight: ${'x'.repeat(200)}\n`)).toEqual([expect.stringContaining(`"${'x'.repeat(78)}…,`)]);
  });
});

test('a schema is freed of everything that only says when it may be missing', () => {
  const text = z.string();
  expect(unwrap(text.optional().nullable().default('x'))).toBe(text);
  expect(unwrap(text)).toBe(text);
});
