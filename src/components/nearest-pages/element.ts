import { nearestPages, type PageName } from '../../domain/nearest-pages.ts';

/** Names the pages that the reader of a dead link may have looked for, and offers to search for its words. */
class NearestPages extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const wanted = this.#wanted();
    if (wanted === '') return;
    this.#offerSearch(wanted);
    const target = this.querySelector('[role=status]');
    const response = await fetch(this.dataset['pages'] ?? '');
    if (!target || !response.ok) return;
    const pages: PageName[] = await response.json();
    const close = nearestPages(wanted, pages);
    if (close.length === 0) return;
    const intro = document.createElement('p');
    intro.textContent = 'These pages have names like it:';
    const list = document.createElement('ul');
    for (const { title, href } of close) {
      const link = document.createElement('a');
      link.href = href;
      link.textContent = title;
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
    target.replaceChildren(intro, list);
  }

  #offerSearch(words: string): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.textContent = `Search for “${words}”`;
    button.addEventListener('click', () => {
      document.dispatchEvent(new CustomEvent('handbook-search', { detail: words }));
    });
  }

  /** The words of the address that led nowhere; the address itself may hold anything. */
  #wanted(): string {
    const path = location.pathname.slice((this.dataset['base'] ?? '/').length);
    return path
      .replaceAll(/%[0-9A-Fa-f]{2}|[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .slice(0, 80);
  }
}

customElements.define('nearest-pages', NearestPages);
