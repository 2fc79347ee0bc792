import type { z } from 'astro/zod';

/** What a schema says about a value: a line for each fault, with the path before it; none for a good value. */
export function messagesOf(schema: z.ZodType, value: unknown): string[] {
  const result = schema.safeParse(value);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message));
}
