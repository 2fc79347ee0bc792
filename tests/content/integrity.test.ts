import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { authorComponents } from '../../src/content-files/author-components.ts';
import { unwrap } from '../../src/content-files/check-schema.ts';
import { checkContent } from '../../src/content-files/content-check.ts';
import { contentFolder } from '../../src/content-files/content-folder.ts';
import { faultSentence } from '../../src/content-files/fault.ts';
import { readPages } from '../../src/content-files/pages.ts';
import { readRecords } from '../../src/content-files/records.ts';
import { collections } from '../../src/schemas/collections.ts';
import { pageSchema } from '../../src/schemas/page.ts';
import { siteSchema } from '../../src/schemas/site.ts';

const folder = contentFolder();
/** The documents that we have read, our own judgement, two whose claims hold no number, and two that pass them on. */
const sourcesWithoutFigures = new Set([
  ...['S0', 'S1', 'S2', 'S3', 'S4', 'handbook'],
  ...['world-economic-forum', 'rand', 'distantjob', 'svitla'],
]);
const manual = readFileSync(join(folder, 'README.md'), 'utf8');

test('the content has no fault', () => {
  expect(checkContent(folder).faults.map(faultSentence)).toEqual([]);
});

test('every figure has a source, and every source that we cite for figures has one', () => {
  const sources = readRecords(folder, 'sources').records.map(({ id }) => id);
  const figures = readRecords(folder, 'figures').records;
  expect(figures.length).toBeGreaterThan(30);
  for (const { id, value } of figures) expect(sources, id).toContain(value['source']);
  const used = new Set(figures.map(({ value }) => value['source']));
  expect(sources.filter((id) => !used.has(id) && !sourcesWithoutFigures.has(id))).toEqual([]);
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
  const schemas = {
    'Pages:': pageSchema,
    'The site:': siteSchema,
    'Sources:': collections.sources,
    'Figures:': collections.figures,
    'Titles:': collections.titles,
  };

  test('every collection', () => {
    expect(Object.values(schemas)).toEqual(expect.arrayContaining(Object.values(collections)));
  });

  for (const [heading, schema] of Object.entries(schemas)) {
    for (const [key, field] of Object.entries(schema.shape)) {
      test(`${heading} ${key}`, () => {
        const section = manualUnder(heading);
        expect(section).toContain(`\n| \`${key}\` `);
        for (const value of enumValues(field)) expect(section).toContain(`\`${value}\``);
      });
    }
  }
});

/** What stands under a heading of the manual, up to the next one. */
function manualUnder(heading: string): string {
  const sections = manual.split(/^#{2,3} /m).filter((section) => section.startsWith(heading));
  expect(sections, heading).toHaveLength(1);
  return sections.join();
}

function enumValues(field: z.core.$ZodType): string[] {
  const bare = unwrap(field);
  if (bare instanceof z.ZodArray) return enumValues(bare.element);
  return bare instanceof z.ZodEnum ? bare.options.map(String) : [];
}
