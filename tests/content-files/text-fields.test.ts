import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { textFields } from '../../src/content-files/text-fields.ts';
import { line, prose, reference } from '../../src/schemas/shared.ts';

const schema = z.strictObject({
  name: line.describe('Name'),
  maker: reference('sources').optional().describe('Who made it'),
  parts: z.array(z.strictObject({ made: reference('sources').describe('By whom'), says: prose.describe('What') })),
  others: z.array(reference('figures')).default([]),
});

test('the texts of a record are found in blocks and lists, with what the schema says of them', () => {
  const fields = textFields(schema, {
    name: 'Train',
    maker: 'toy-survey',
    parts: [{ made: 'toy-survey', says: 'Wood.' }],
    others: ['toy-pay'],
  });
  expect(fields.map(({ path, value }) => [path.join('.'), value])).toEqual([
    ['name', 'Train'],
    ['maker', 'toy-survey'],
    ['parts.0.made', 'toy-survey'],
    ['parts.0.says', 'Wood.'],
    ['others.0', 'toy-pay'],
  ]);
  expect(fields.map(({ meta }) => meta['reference'] ?? (meta['prose'] === true ? 'prose' : 'words'))).toEqual([
    'words',
    'sources',
    'sources',
    'prose',
    'figures',
  ]);
});

test('what a record leaves out has no text', () => {
  expect(textFields(schema, { name: 'Train', parts: [] }).map(({ path }) => path.join('.'))).toEqual(['name']);
});
