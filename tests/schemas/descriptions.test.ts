import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../src/content-files/check-schema.ts';
import { collections } from '../../src/schemas/collections.ts';
import { pageSchema } from '../../src/schemas/page.ts';
import { siteSchema } from '../../src/schemas/site.ts';

interface Field {
  path: string;
  description: string | undefined;
}

/** Every key of a schema, and of the blocks and lists below it. */
function fieldsOf(schema: z.core.$ZodType, path: string): Field[] {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodArray) return fieldsOf(bare.element, `${path}[]`);
  if (!(bare instanceof z.ZodObject)) return [];
  return Object.entries(bare.shape).flatMap(([key, field]) => {
    const own = `${path}.${key}`;
    return [{ path: own, description: z.globalRegistry.get(field)?.description }, ...fieldsOf(field, own)];
  });
}

const fields = Object.entries({ ...collections, page: pageSchema, site: siteSchema }).flatMap(([name, schema]) =>
  fieldsOf(schema, name),
);

describe('every field of every schema', () => {
  test('is found, in lists and blocks too', () => {
    expect(fields.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['figures.id', 'page.sidebar.label', 'site.navigation[].pages', 'site.defaults.country']),
    );
  });

  test.each(fields)('$path says what it is for', ({ description }) => {
    expect(description ?? '').not.toBe('');
  });

  test.each(fields)('$path is described in half a sentence, since messages put it into one', ({ description }) => {
    expect(description).not.toMatch(/\.$|^\s|\s$/);
  });
});
