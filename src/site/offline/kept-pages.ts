import type { PageName } from '../../domain/nearest-pages.ts';

/** Fills the list on the page that stands for one that isn't kept. */
export async function listKeptPages(list: HTMLElement): Promise<void> {
  const response = await fetch(list.dataset['keptPages'] ?? '');
  if (!response.ok) return;
  const pages: PageName[] = await response.json();
  const isKept = await Promise.all(pages.map(async ({ href }) => (await caches.match(href)) !== undefined));
  const items = pages
    .filter((_, index) => isKept[index])
    .map(({ title, href }) => {
      const link = document.createElement('a');
      link.href = href;
      link.textContent = title;
      const item = document.createElement('li');
      item.append(link);
      return item;
    });
  list.replaceChildren(...items);
}
