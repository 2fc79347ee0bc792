import { withBase } from '../domain/base-path.ts';

/** Prefixes an address written from the root with the path that the site is served under. */
export function rooted(address: string): string {
  const base = import.meta.env.BASE_URL;
  return withBase(address, base.endsWith('/') ? base : `${base}/`);
}

/** The address of a page's Markdown twin, from the root. */
export function markdownAddress(slug: string): string {
  return `/${slug}.md`;
}
