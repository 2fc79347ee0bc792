import { editDistance, nearest } from './nearest.ts';

export interface PageName {
  title: string;
  href: string;
  /** What else the page is called: keywords and job titles. */
  words: readonly string[];
}

/**
 * The pages whose title, a word of it, or a keyword comes closest to what somebody wrote, misspelt perhaps.
 * Every word that was written counts, a long one more than a short one, which is like many others.
 */
export function nearestPages(written: string, pages: readonly PageName[], most = 4): PageName[] {
  const wanted = new Set([written, ...wordsOf(written)]);
  const scored = pages.map((page) => {
    const names = [page.title, ...wordsOf(page.title), ...wordsOf(page.href), ...page.words];
    const hits = [...wanted].flatMap((word) => {
      const [best] = nearest(word, names, 1);
      return best === undefined ? [] : [word.length / (1 + editDistance(word.toLowerCase(), best.toLowerCase()))];
    });
    // Many pages share a word such as "engineer"; among them, the one with the address most like all that was written.
    return {
      page,
      score: hits.reduce((sum, hit) => sum + hit, 0),
      distance: editDistance(inWords(written), inWords(page.href)),
    };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.distance - b.distance || (a.page.href < b.page.href ? -1 : 1))
    .slice(0, most)
    .map(({ page }) => page);
}

function inWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Shorter ones say nothing: nearly every page has an "of" and a "to". */
function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
}
