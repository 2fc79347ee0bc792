import { z } from 'astro/zod';
import { id, line, role } from './shared.ts';

export const titleSchema = z.strictObject({
  id: id.describe('Stays forever'),
  title: line.describe('A job title or abbreviation as it stands in job ads'),
  role: role.describe('The role it usually means; search finds the page roles/<role> by this title'),
  sure: z
    .enum(['certain', 'likely', 'depends'])
    .describe('certain: nearly always this role. likely: mostly. depends: read the duties'),
  note: line.optional().describe('What the duties must show for it to be this role'),
});

export type Title = z.infer<typeof titleSchema>;
