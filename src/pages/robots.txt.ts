import type { APIRoute } from 'astro';
import { rooted } from '../site/rooted.ts';
import { site as content } from '../site/site-data.ts';

export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(rooted('/sitemap-index.xml'), site).href;
  // A page must be allowed for its own "noindex" to be read; nobody needs to be led to it.
  const lead = content.indexing ? `\nSitemap: ${sitemap}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${lead}`);
};
