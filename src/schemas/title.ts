import { z } from 'astro/zod';
import { id, line } from './shared.ts';

export const titleSchema = z.strictObject({
  id: id.describe('Stays forever'),
  title: line.describe('A job title or abbreviation as it stands in job ads'),
  role: id.describe('The role it usually means; its page is roles/<role>, and search finds that page by this title'),
  sure: z
    .enum(['certain', 'likely', 'depends'])
    .describe('certain: nearly always this role. likely: mostly. depends: read the duties'),
});
