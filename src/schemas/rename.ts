import { z } from 'astro/zod';
import { collections } from './collections.ts';
import { line } from './shared.ts';

/** Something of ours that has another id now, or is gone. Addresses of pages have redirectFrom instead. */
export const renameSchema = z.strictObject({
  in: z
    .enum(['navigation', ...Object.keys(collections)])
    .describe('Data collection that it stood in; navigation for a section'),
  from: line.describe('Its old id, or the old name of the section'),
  to: line.optional().describe('Its new id or name; left out when it is gone'),
  since: line.describe('Version of the handbook that changed it'),
  note: line.optional().describe('What to use instead, as a sentence'),
});

export type Rename = z.infer<typeof renameSchema>;
