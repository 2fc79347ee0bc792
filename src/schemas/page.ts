import { z } from 'astro/zod';
import { day, line, rootAddress } from './shared.ts';

/** Whom a page can be for, and what search calls them. */
export const audiences = {
  founder: 'Founders',
  recruiter: 'Recruiters',
  'self-hoster': 'Self-hosters',
  maintainer: 'Maintainers',
} as const;

/** What the handbook adds to Starlight's own frontmatter. */
export const pageFields = {
  title: line.max(70, 'at most 70 characters').describe('Heading of the page, and its name in navigation and search'),
  description: line
    .min(50, 'at least 50 characters')
    .max(200, 'at most 200 characters')
    .describe('What the reader will know afterwards; shown by search engines and link previews'),
  reviewed: day.describe('Day on which somebody last checked the whole page'),
  audience: z
    .array(z.enum(Object.keys(audiences) as [keyof typeof audiences]))
    .min(1, 'at least one audience')
    .describe('Whom the page is for; a search filter'),
  keywords: z
    .array(line)
    .default([])
    .describe('Words that readers search for and the page does not use, misspellings too'),
  redirectFrom: z
    .array(rootAddress.regex(/^[^#]*$/, 'the address of a page, without an anchor'))
    .default([])
    .describe('Addresses that this page had before; each keeps leading here'),
};

/** Frontmatter of a handbook page. Of Starlight's own keys, these few are allowed. */
export const pageSchema = z.strictObject({
  ...pageFields,
  template: z.enum(['doc', 'splash']).optional().describe('splash: no sidebar and no table of contents'),
  tableOfContents: z.boolean().optional().describe('false: no list of headings beside the page'),
  pagefind: z.boolean().optional().describe('false: search does not find the page'),
  sidebar: z
    .strictObject({ label: line.describe('Shorter name for the navigation') })
    .optional()
    .describe('How navigation shows the page'),
});

export type PageFrontmatter = z.infer<typeof pageSchema>;
