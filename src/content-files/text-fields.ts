import { z } from 'astro/zod';
import { unwrap } from './check-schema.ts';
import type { Path } from './yaml-text.ts';

type Schema = z.core.$ZodType;

interface Field {
  /** What the schema says of the field besides its type: the collection that it refers to, or that it is prose. */
  meta: Readonly<Record<string, unknown>>;
  value: string;
  path: Path;
}

/** Every text in a record that has passed its schema, in blocks and lists too. */
export function textFields(schema: Schema, value: unknown, path: Path = []): Field[] {
  const bare = unwrap(schema);
  if (typeof value === 'string') {
    const meta = { ...z.globalRegistry.get(bare), ...z.globalRegistry.get(schema) };
    return [{ meta, value, path }];
  }
  if (bare instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((entry: unknown, index) => textFields(bare.element, entry, [...path, index]));
  }
  if (bare instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    return Object.entries(bare.shape).flatMap(([key, field]) =>
      textFields(field, Reflect.get(value, key), [...path, key]),
    );
  }
  return [];
}
