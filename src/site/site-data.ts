import { getCollection } from 'astro:content';
import { contentFolder } from '../content-files/content-folder.ts';
import { stopOnFaults } from '../content-files/fault.ts';
import { readSiteFile, type SiteFile } from '../content-files/site-file.ts';
import { createNavigation } from '../domain/navigation.ts';

function loadSite(): SiteFile['site'] {
  const read = readSiteFile(contentFolder());
  if ('faults' in read) stopOnFaults(read.faults);
  if ('site' in read) return read.site;
  throw new Error('site.yaml could not be read');
}

export const site = loadSite();

async function loadNavigation() {
  const docs = await getCollection('docs');
  const labels = new Map(docs.map(({ id, data }) => [id, data.sidebar.label ?? data.title]));
  return createNavigation(site.navigation, (slug) => labels.get(slug) ?? slug);
}

const built = import.meta.env.PROD ? loadNavigation() : undefined;

/** Where a page stands. Kept for a whole build; read afresh while an author works. */
export async function placeOf(slug: string) {
  const find = await (built ?? loadNavigation());
  return find(slug);
}

/** Whether this build has a page. */
export async function hasPage(slug: string): Promise<boolean> {
  return (await getCollection('docs', ({ id }) => id === slug)).length > 0;
}

async function loadTitles() {
  const titles = await getCollection('titles');
  const byRole = new Map<string, string[]>();
  for (const { data } of titles) byRole.set(data.role, [...(byRole.get(data.role) ?? []), data.title]);
  return byRole;
}

const builtTitles = import.meta.env.PROD ? loadTitles() : undefined;

/** What a page is found by besides its own words: its keywords and, for a role, the job titles that mean it. */
export async function searchWordsOf(slug: string, keywords: readonly string[]): Promise<string[]> {
  const role = /^roles\/([^/]+)$/.exec(slug)?.[1];
  const titles = role === undefined ? [] : ((await (builtTitles ?? loadTitles())).get(role) ?? []);
  return [...new Set([...keywords, ...titles])];
}

/** The slug of the page that is being rendered. Starlight calls the home page's id empty. */
export function slugOfRoute({ entry }: { entry: { id: string } }): string {
  return entry.id === '' ? 'index' : entry.id;
}
