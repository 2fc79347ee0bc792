import { join } from 'node:path';
import { slug as slugSchema } from '../schemas/shared.ts';
import { shownPath } from './content-folder.ts';
import type { Fault } from './fault.ts';
import type { Page } from './pages.ts';

type PageFile = Pick<Page, 'slug' | 'file'>;

/** Every page has an address of its own, and one that can be written in the navigation and in links. */
export function checkSlugs(files: readonly PageFile[]): Fault[] {
  const first = new Map(files.toReversed().map((entry) => [entry.slug, entry]));
  return files.flatMap((entry) => {
    const other = first.get(entry.slug);
    if (other && other !== entry) return [secondFile(entry, other)];
    return slugSchema.safeParse(entry.slug).success ? [] : [badSlug(entry)];
  });
}

function secondFile({ slug, file }: PageFile, first: PageFile): Fault {
  return {
    file,
    line: 1,
    found: `a second file for the page "${slug}" (the first is ${first.file})`,
    expected: 'one file for every page',
    fix: 'Remove one of the two, or give it another name.',
  };
}

function badSlug({ slug, file }: PageFile): Fault {
  const tidy = tidySlug(slug);
  const isGood = slugSchema.safeParse(tidy).success;
  return {
    file,
    line: 1,
    found: `the page path "${slug}"`,
    expected: 'small letters and digits joined by single hyphens, such as roles/ml-engineer',
    fix: `Rename the file or its folder${isGood ? `, so that the path becomes "${tidy}"` : ''}.`,
  };
}

function tidySlug(slug: string): string {
  const plain = slug.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain
    .split('/')
    .map((part) => part.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, ''))
    .join('/');
}

interface RequiredPage {
  slug: string;
  /** Ends the sentence "there must be one, because …". */
  reason: string;
  /** Completes "write it …". */
  content: string;
}

/** Pages that the frame around every page leads to, or that a web server asks for. */
const requiredPages: readonly RequiredPage[] = [
  { slug: 'index', reason: 'the name at the top of every page leads to it', content: 'as the home page' },
  { slug: 'contents', reason: 'search leads to it where no script runs', content: 'with <Contents />' },
  { slug: '404', reason: 'web servers answer with it when an address leads nowhere', content: 'with <NearestPages />' },
  { slug: 'reference/sources', reason: 'the note of every figure leads to it', content: 'with <SourceList />' },
];

/** The pages that everything else relies on are there. */
export function checkRequiredPages(folder: string, pages: readonly Pick<Page, 'slug'>[]): Fault[] {
  const slugs = new Set(pages.map(({ slug }) => slug));
  return requiredPages
    .filter(({ slug }) => !slugs.has(slug))
    .map(({ slug, reason, content }) => ({
      file: shownPath(join(folder, 'handbook', `${slug}.mdx`)),
      found: 'no such page',
      expected: `one, because ${reason}`,
      fix: `Bring it back, or write it ${content}.`,
    }));
}
