import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { authorComponents } from '../../src/content-files/author-components.ts';
import { checkContent } from '../../src/content-files/content-check.ts';
import { contentFolder } from '../../src/content-files/content-folder.ts';
import { faultSentence } from '../../src/content-files/fault.ts';
import { readPages } from '../../src/content-files/pages.ts';
import { readRecords } from '../../src/content-files/records.ts';
import { collections } from '../../src/schemas/collections.ts';
import { pageSchema } from '../../src/schemas/page.ts';
import { siteSchema } from '../../src/schemas/site.ts';

const folder = contentFolder();
const manual = readFileSync(join(folder, 'README.md'), 'utf8');

test('the content has no fault', () => {
  expect(checkContent(folder).faults.map(faultSentence)).toEqual([]);
});

test('every figure has a source, and every source but the guides themselves has a figure or is read', () => {
  const sources = new Set(readRecords(folder, 'sources').records.map(({ id }) => id));
  const figures = readRecords(folder, 'figures').records;
  expect(figures.length).toBeGreaterThan(30);
  for (const { id, value } of figures) expect(sources, id).toContain(value['source']);
});

test('base and total pay never share a record', () => {
  for (const { id, value } of readRecords(folder, 'figures').records) {
    if (value['measure'] === 'base') expect(`${value['what']} ${value['note'] ?? ''}`, id).not.toMatch(/total comp/i);
  }
});

test('every component that pages may use has a live example', () => {
  const examples = readPages(folder).pages.find(({ slug }) => slug === 'reference/writing');
  const shown = new Set(examples?.components.map(({ name }) => name));
  expect([...Object.keys(authorComponents)].filter((name) => !shown.has(name))).toEqual([]);
});

describe('content/README.md explains', () => {
  const schemas = { page: pageSchema, site: siteSchema, ...collections };
  for (const [name, schema] of Object.entries(schemas)) {
    for (const [key, field] of Object.entries(schema.shape)) {
      test(`${name}: ${key}`, () => {
        expect(manual).toContain(`\`${key}\``);
        for (const value of enumValues(field)) expect(manual).toContain(`\`${value}\``);
      });
    }
  }
});

function enumValues(field: z.core.$ZodType): string[] {
  if (field instanceof z.ZodOptional) return enumValues(field.unwrap());
  return field instanceof z.ZodEnum ? field.options.map(String) : [];
}
