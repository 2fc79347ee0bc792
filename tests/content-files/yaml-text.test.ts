import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/content-files/yaml-text.ts';
import { sentencesOf } from '../sentences.ts';

const text = `# A comment
- id: one
  tags: [a, b]
- id: two
  place:
    city: Toytown

  note: >
    folded
    text
`;

function yamlOf(source: string, firstLine?: number) {
  const read = readYaml('data/toys.yaml', source, firstLine);
  if ('faults' in read) throw new Error(sentencesOf(read).join('\n'));
  return read.yaml;
}

describe('a YAML text', () => {
  test('gives the values that stand in it', () => {
    expect(yamlOf(text).value).toEqual([
      { id: 'one', tags: ['a', 'b'] },
      { id: 'two', place: { city: 'Toytown' }, note: 'folded text\n' },
    ]);
  });

  test.each([
    [[0], 2],
    [[0, 'id'], 2],
    [[0, 'tags', 1], 3],
    [[1, 'id'], 4],
    [[1, 'place'], 5],
    [[1, 'place', 'city'], 6],
    [[1, 'note'], 8],
  ])('has what is at %j on line %i', (path, line) => {
    expect(yamlOf(text).lineOf(path)).toBe(line);
  });

  test.each([
    ['a key that a record lacks on the first line of the record', [1, 'date'], 4],
    ['a key that a block lacks on the line of the block', [1, 'place', 'country'], 5],
    ['an entry that the list lacks on the first line of the list', [7], 2],
  ])('has %s', (_name, path, line) => {
    expect(yamlOf(text).lineOf(path)).toBe(line);
  });

  test('has a key on its own line, whatever stands in it', () => {
    expect(yamlOf(text).lineOfKey([1, 'place'], 'city')).toBe(6);
    expect(yamlOf(text).lineOfKey([], 'missing')).toBe(2);
  });

  test('counts from the line on which it begins in its file', () => {
    expect(yamlOf('title: Toys\nreviewed: 2026-11-20\n', 2).lineOf(['reviewed'])).toBe(3);
  });

  test('leaves a day as text', () => {
    expect(yamlOf('reviewed: 2026-11-20').value).toEqual({ reviewed: '2026-11-20' });
  });

  test('may be empty', () => {
    const yaml = yamlOf('');
    expect(yaml.value).toBeNull();
    expect(yaml.lineOf(['id'])).toBe(1);
  });
});

describe('a YAML text that cannot be read', () => {
  const advice =
    'Check the indentation and the quotes on this line and the one above; a text with a colon needs quotes.';

  test.each([
    ['a text with a colon', 'a: 1\nb: two: three\n', 2, 'Nested mappings are not allowed in compact mappings'],
    ['an open quote', 'a: "one\n', 2, 'Missing closing "quote'],
  ])('names the line of %s', (_name, source, line, reason) => {
    expect(sentencesOf(readYaml('site.yaml', source))).toEqual([
      `site.yaml:${line}: found YAML that cannot be read (${reason}), expected valid YAML. ${advice}`,
    ]);
  });

  test('names the line of a text that begins with a star', () => {
    expect(sentencesOf(readYaml('site.yaml', 'a: 1\nb: *two\n'))).toEqual([
      `site.yaml:2: found YAML that cannot be read (Unresolved alias two), expected valid YAML. ${advice}`,
    ]);
  });

  test('names the line of a key that stands there twice', () => {
    expect(sentencesOf(readYaml('site.yaml', 'name: A\ntagline: B\nname: C\n', 2))).toEqual([
      'site.yaml:4: found a key that already stands in the same block, expected every key once. Remove one of the two.',
    ]);
  });
});
