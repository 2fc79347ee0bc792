import { z } from 'astro/zod';
import { id, line, prose, rootAddress } from './shared.ts';

export const termSchema = z.strictObject({
  id: id.describe('Stays forever; readers link to the term by it'),
  term: line.describe('The word or phrase as it stands in running text'),
  aliases: z.array(line).default([]).describe('Other words and abbreviations for it'),
  definition: prose.describe('What it means to somebody who hires, in one or two sentences'),
  page: rootAddress.optional().describe('Where the handbook says more'),
});

export type Term = z.infer<typeof termSchema>;
