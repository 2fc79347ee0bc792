import { z } from 'astro/zod';
import { day, id, line, linkTarget, slug } from './shared.ts';
import { wordsSchema } from './words.ts';

const link = z.strictObject({
  label: line.describe('Words of the link'),
  href: linkTarget.describe('Where it leads'),
});

export const siteSchema = z.strictObject({
  name: line.describe('Name of the handbook, shown in the header and in every title'),
  tagline: line.describe('What it is, in a line'),
  description: line.describe('What it is, in a sentence or two, for search engines'),
  language: z
    .string()
    .regex(/^[a-z]{2}(?:-[A-Z]{2})?$/, 'a language tag such as en')
    .describe('Language of the text of the pages; for the words around them, see words'),
  editBase: z
    .url({ protocol: /^https$/, error: 'an https address' })
    .nullable()
    .describe('Address of the folder that holds the project, for "Edit this page"; null hides the link'),
  navigation: z
    .array(
      z.strictObject({
        section: line.describe('Name of the section'),
        pages: z.array(slug).min(1, 'at least one page').describe('Pages by path; the first one opens the section'),
      }),
    )
    .min(1, 'at least one section')
    .describe('Sections and their pages, in reading order'),
  headerLinks: z.array(link).describe('Links at the right of the header'),
  footerLinks: z.array(link).describe('Links at the foot of every page'),
  defaults: z
    .strictObject({
      country: id.describe('Place that tools start with: the id of a record in data/pay/places.yaml'),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/, 'a currency code such as USD')
        .describe('Currency that tools start with'),
    })
    .describe('What tools assume until the reader says otherwise'),
  review: z
    .strictObject({
      day: day.describe('Day on which somebody last went through all figures; their age is counted to it'),
      figureMonths: z
        .number()
        .int()
        .min(1, 'at least one month')
        .describe('Months after which a figure is marked as old'),
    })
    .describe('When the figures were last reviewed, and how old they may be'),
  tradeWords: z
    .array(line)
    .default([])
    .describe('Words of your own trade, such as pregnancy, that the check of what is said to candidates lets pass'),
  sections: z
    .array(line)
    .min(1, 'at least one section, or no such key')
    .optional()
    .describe('Sections to build, by name; left out for all of them'),
  indexing: z
    .boolean()
    .default(true)
    .describe('false: search engines are asked to leave the site out; usual for a build with an overlay'),
  notice: line
    .nullable()
    .default(null)
    .describe('Line above the title of every page, such as one that says for whom it is; null shows none'),
  market: z
    .boolean()
    .default(true)
    .describe('false: figures of ours about pay, and what job ads print, are shown nowhere'),
  offline: z
    .boolean()
    .default(false)
    .describe('true: browsers keep what was read and the tools, and show them where there is no network'),
  words: wordsSchema
    .prefault({})
    .describe('Words of the frame, of search, and of the forms and buttons of the tools; ours where none are given'),
  license: line.describe('License line at the foot of every page'),
  licenseAddress: z
    .url({ protocol: /^https$/, error: 'an https address' })
    .nullable()
    .describe('Address of the license of the text, for search engines; null when there is none'),
});

export type Site = z.infer<typeof siteSchema>;
