import { z } from 'astro/zod';
import { id, line } from './shared.ts';

/** The roles that the handbook tells apart. Each names a page: `roles/<role>`. */
export const roles = [
  'ml-engineer',
  'applied-ai-engineer',
  'ai-researcher',
  'research-engineer',
  'applied-scientist',
  'data-scientist',
  'data-engineer',
  'mlops-engineer',
  'ai-product-manager',
  'head-of-ml',
] as const;

export const titleSchema = z.strictObject({
  id: id.describe('Stays forever'),
  title: line.describe('A job title or abbreviation as it stands in job ads'),
  role: z
    .enum(roles)
    .describe('The role it usually means; its page is roles/<role>, and search finds that page by this title'),
  sure: z
    .enum(['certain', 'likely', 'depends'])
    .describe('certain: nearly always this role. likely: mostly. depends: read the duties'),
  note: line.optional().describe('What the duties must show for it to be this role'),
});
