const mark = /<button [^>]*\bdata-term="([A-Za-z0-9-]+)"/g;

/** Ids of the terms that a page's HTML explains, in the order of their first appearance. */
export function readTerms(html: string): string[] {
  return [...new Set([...html.matchAll(mark)].map(([, id = '']) => id))];
}
