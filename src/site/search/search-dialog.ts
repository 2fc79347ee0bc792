import { configureInstance, type Instance, type PagefindModal } from '@pagefind/component-ui';
import styles from '@pagefind/component-ui/css?url';
import { searchQuery } from '../../domain/search-query.ts';
import themeStyles from './search-dialog.css?url';
import { suggestPages } from './suggestions.ts';

interface Dialog {
  open(words: string): void;
}

let dialog: Promise<Dialog> | undefined;

/**
 * @param allPages address of the list of all pages, offered when nothing is found
 * @param words what to search for at once; none when empty
 */
export async function openSearch(base: string, allPages: string, words: string): Promise<void> {
  dialog ??= createDialog(base, allPages);
  (await dialog).open(words);
}

async function createDialog(base: string, allPages: string): Promise<Dialog> {
  await Promise.all([addStylesheet(styles), addStylesheet(themeStyles)]);
  const instance = configureInstance('default', {
    bundlePath: `${base}pagefind/`,
    baseUrl: base,
    highlightParam: 'highlight',
    ranking: { metaWeights: { title: 5, keywords: 3 } },
  });
  cleanQueries(instance);
  instance.setTranslations({
    placeholder: 'Role, question, figure …',
    zero_results: 'Nothing found for “[SEARCH_TERM]”.',
    error_search: missingIndexMessage(),
  });
  const modal = createModal();
  document.body.append(modal);
  // The library gives its filters a look and a role, but no name that a screen reader could say.
  for (const dropdown of modal.querySelectorAll('pagefind-filter-dropdown')) {
    dropdown.querySelector('[role=combobox]')?.setAttribute('aria-label', dropdown.getAttribute('label') ?? '');
  }
  const suggestions = modal.querySelector<HTMLElement>('.search-suggestions');
  if (suggestions) suggestPages(instance, suggestions, base, allPages);
  // The index of an author's last build may not be there; say what to run instead of what failed.
  instance.on('error', () => {
    const message = modal.querySelector('pagefind-summary .pf-summary');
    if (message) message.textContent = missingIndexMessage();
  });
  return {
    open(words) {
      modal.open();
      if (words !== '') instance.triggerSearch(words);
    },
  };
}

function missingIndexMessage(): string {
  return import.meta.env.DEV
    ? 'There is no search index yet: run “npm run build” once, then search again.'
    : 'The search index did not load. Check the connection and try again.';
}

function createModal() {
  const modal = document.createElement('pagefind-modal');
  const header = document.createElement('pagefind-modal-header');
  header.append(document.createElement('pagefind-input'));
  const filters = document.createElement('div');
  filters.className = 'search-filters';
  filters.append(createFilter('section', 'Section'), createFilter('audience', 'For'));
  const body = document.createElement('pagefind-modal-body');
  const suggestions = document.createElement('div');
  suggestions.className = 'search-suggestions';
  const results = document.createElement('pagefind-results');
  results.setAttribute('max-sub-results', '3');
  body.append(document.createElement('pagefind-summary'), suggestions, results);
  const footer = document.createElement('pagefind-modal-footer');
  footer.append(document.createElement('pagefind-keyboard-hints'));
  modal.append(header, filters, body, footer);
  return modal;
}

function createFilter(filter: string, label: string): HTMLElement {
  const dropdown = document.createElement('pagefind-filter-dropdown');
  dropdown.setAttribute('filter', filter);
  dropdown.setAttribute('label', label);
  return dropdown;
}

/** The library has no hook between typing and searching. */
function cleanQueries(instance: Instance): void {
  const search = instance.triggerSearch.bind(instance);
  instance.triggerSearch = (typed) => search(searchQuery(typed));
}

function addStylesheet(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`${href} did not load`)));
    document.head.append(link);
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'pagefind-modal': PagefindModal;
  }
}
