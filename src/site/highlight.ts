interface HighlightModule {
  default: new (options: { highlightParam: string; addStyles: boolean }) => unknown;
}

/** Marks the words that a search led here by, with Pagefind's own script. Returns what to tell a screen reader. */
export async function markFoundWords(): Promise<string> {
  const base = document.querySelector<HTMLElement>('[data-search]')?.dataset['base'] ?? '/';
  const { default: PagefindHighlight }: HighlightModule = await import(
    /* @vite-ignore */ `${base}pagefind/pagefind-highlight.js`
  );
  // Its own styles would stand in an element, which the security policy refuses; text.css has them.
  new PagefindHighlight({ highlightParam: 'highlight', addStyles: false });
  const count = document.querySelectorAll('mark.pagefind-highlight').length;
  return count === 0 ? '' : `${count} ${count === 1 ? 'place' : 'places'} marked on this page.`;
}
