import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { pageAddress } from '../domain/base-path.ts';
import type { PageName } from '../domain/nearest-pages.ts';
import { rooted } from '../site/rooted.ts';
import { searchWordsOf } from '../site/site-data.ts';

/** Names of all pages, for whoever searched in vain or followed a dead link. */
export const GET: APIRoute = async () => {
  const docs = await getCollection('docs', ({ id }) => id !== '404');
  docs.sort((a, b) => (a.id < b.id ? -1 : 1));
  const pages = docs.map(
    async ({ id, data }): Promise<PageName> => ({
      title: data.title,
      href: rooted(pageAddress(id)),
      words: await searchWordsOf(id, data.keywords),
    }),
  );
  return Response.json(await Promise.all(pages));
};
