/** Opens the search dialog from the header and the keyboard. The dialog, and the index, load on first use. */
export function startSearch(): void {
  const opener = document.querySelector<HTMLAnchorElement>('[data-search]');
  if (!opener) return;
  opener.role = 'button';
  if (/Mac|iP/.test(navigator.platform)) {
    const hint = opener.querySelector('kbd');
    if (hint) hint.textContent = '⌘ K';
  }
  const open = async (words = '') => {
    try {
      const { openSearch } = await import('./search/search-dialog.ts');
      await openSearch(opener.dataset['base'] ?? '/', opener.href, words);
    } catch {
      // What the link does without script: it leads to the list of all pages.
      location.assign(opener.href);
    }
  };
  opener.addEventListener('click', (event) => {
    event.preventDefault();
    open();
  });
  // A link answers to Enter alone; what calls itself a button answers to the space bar too.
  opener.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    open();
  });
  addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  });
  // Other parts of a page ask for a search with an event: only the shell knows where the dialog comes from.
  document.addEventListener('handbook-search', (event) => open(event.detail));
}

declare global {
  interface DocumentEventMap {
    /** Opens search; the detail is what to search for. */
    'handbook-search': CustomEvent<string>;
  }
}
