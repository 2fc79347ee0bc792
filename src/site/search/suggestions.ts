import type { Instance } from '@pagefind/component-ui';
import { nearestPages, type PageName } from '../../domain/nearest-pages.ts';

/** Offers the pages whose names come closest to what was searched in vain, and the list of all pages. */
export function suggestPages(instance: Instance, target: HTMLElement, base: string, allPages: string): void {
  let pages: PageName[] | undefined;
  let latest: unknown;
  instance.on('results', async (results) => {
    latest = results;
    target.replaceChildren();
    const term = instance.searchTerm;
    if (!term || countOf(results) > 0) return;
    // Kept only once they are there: the next search in vain asks again.
    pages ??= await fetchPages(base);
    if (latest !== results) return;
    const close = nearestPages(term, pages ?? []);
    const list = document.createElement('ul');
    for (const { title, href } of close) list.append(createLink(title, href));
    list.append(createLink(HANDBOOK_WORDS.allPages, allPages));
    const question = document.createElement('p');
    question.textContent = close.length > 0 ? HANDBOOK_WORDS.didYouMean : HANDBOOK_WORDS.tryAnother;
    target.replaceChildren(question, list);
  });
}

/** How many results an event of the library brings; its types leave that open. */
export function countOf(results: unknown): number {
  const list = typeof results === 'object' && results !== null && 'results' in results ? results.results : [];
  return Array.isArray(list) ? list.length : 0;
}

async function fetchPages(base: string): Promise<PageName[] | undefined> {
  try {
    const response = await fetch(`${base}pages.json`);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

function createLink(text: string, href: string): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  item.append(link);
  return item;
}
