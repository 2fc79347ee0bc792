import type { APIRoute } from 'astro';
import { rooted } from '../site/rooted.ts';

export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(rooted('/sitemap-index.xml'), site).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
