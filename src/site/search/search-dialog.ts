import { configureInstance, type Instance, type PagefindModal } from '@pagefind/component-ui';
import styles from '@pagefind/component-ui/css?url';
import { searchQuery } from '../../domain/search-query.ts';
import themeStyles from './search-dialog.css?url';
import { countOf, suggestPages } from './suggestions.ts';

interface Dialog {
  open(words: string): void;
}

let dialog: Promise<Dialog> | undefined;

/**
 * @param allPages address of the list of all pages, offered when nothing is found
 * @param words what to search for at once; none when empty
 */
export async function openSearch(base: string, allPages: string, words: string): Promise<void> {
  dialog ??= createDialog(base, allPages).catch((error: unknown) => {
    dialog = undefined;
    throw error;
  });
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
  reportFailures(instance);
  instance.setTranslations({
    placeholder: HANDBOOK_WORDS.searchHint,
    zero_results: HANDBOOK_WORDS.searchNothing.replace('{term}', '[SEARCH_TERM]'),
    error_search: missingIndexMessage(),
  });
  const modal = createModal();
  document.body.append(modal);
  nameFilters(modal);
  new MutationObserver(() => nameFilters(modal)).observe(modal, { subtree: true, attributeFilter: ['aria-label'] });
  const status = modal.querySelector<HTMLElement>('.search-status');
  if (status) announceResults(instance, status);
  const suggestions = modal.querySelector<HTMLElement>('.search-suggestions');
  if (suggestions) suggestPages(instance, suggestions, base, allPages);
  explainFailures(instance, modal);
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
    : HANDBOOK_WORDS.searchFailed;
}

function createModal() {
  const modal = document.createElement('pagefind-modal');
  const header = document.createElement('pagefind-modal-header');
  header.append(document.createElement('pagefind-input'));
  const filters = document.createElement('div');
  filters.className = 'search-filters';
  filters.append(
    createFilter('section', HANDBOOK_WORDS.searchSection),
    createFilter('audience', HANDBOOK_WORDS.searchAudience),
  );
  const body = document.createElement('pagefind-modal-body');
  const status = document.createElement('p');
  status.className = 'search-status sr-only';
  status.role = 'status';
  const suggestions = document.createElement('div');
  suggestions.className = 'search-suggestions';
  suggestions.role = 'status';
  const results = document.createElement('pagefind-results');
  results.setAttribute('max-sub-results', '3');
  body.append(status, document.createElement('pagefind-summary'), suggestions, results);
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

/** A filter without a choice has a role but no name: the library takes it away whenever it counts the choices. */
function nameFilters(modal: HTMLElement): void {
  for (const dropdown of modal.querySelectorAll('pagefind-filter-dropdown')) {
    const trigger = dropdown.querySelector('[role=combobox]');
    if (trigger && !trigger.hasAttribute('aria-label')) {
      trigger.setAttribute('aria-label', dropdown.getAttribute('label') ?? '');
    }
  }
}

/** The library announces outside the dialog, where a screen reader hears nothing while the dialog is open. */
function announceResults(instance: Instance, status: HTMLElement): void {
  instance.on('results', (results) => {
    const count = countOf(results);
    const term = instance.searchTerm;
    const found = count === 1 ? HANDBOOK_WORDS.searchOne : HANDBOOK_WORDS.searchMany;
    // As functions: a term may hold the signs that stand for something in a replacement.
    const said = found.replace('{count}', () => String(count)).replace('{term}', () => term);
    status.textContent = term === '' ? '' : said;
  });
  instance.on('error', () => {
    status.textContent = missingIndexMessage();
  });
}

/**
 * Each part of the dialog adds a box to itself that says what failed, another one each time. What the reader can do
 * about it is said once instead; for an author whose index is not there yet, that is what to run.
 */
function explainFailures(instance: Instance, modal: HTMLElement): void {
  instance.on('error', () => {
    for (const box of modal.querySelectorAll('.pf-error')) box.remove();
    const message = modal.querySelector('pagefind-summary .pf-summary');
    if (message) message.textContent = missingIndexMessage();
  });
}

/** When a file of the index doesn't load, the library would say for ever that it is searching. */
function reportFailures(instance: Instance): void {
  const search = instance.__search__.bind(instance);
  instance.__search__ = async (term, filters) => {
    try {
      await search(term, filters);
    } catch (error) {
      instance.__dispatch__('error', error);
    }
  };
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
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`${href} did not load`));
    });
    document.head.append(link);
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'pagefind-modal': PagefindModal;
  }
}
