import { nearestPages, type PageName } from '../../domain/nearest-pages.ts';

/** Names the pages that the reader of a dead link may have looked for. */
class NearestPages extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const target = this.querySelector('[role=status]');
    const response = await fetch(this.dataset['pages'] ?? '');
    if (!target || !response.ok) return;
    const pages: PageName[] = await response.json();
    const close = nearestPages(this.#wanted(), pages);
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
