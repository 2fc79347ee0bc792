import { choice, type Field, readState, rejectedSentence, writeState } from '../../domain/address-state.ts';

const everything = 'all';

/**
 * Shows those records that the form asks for; the address says which, so that the view can be linked. What the address
 * itself names, a record or the heading of a group, is shown in any case. One list to a page: two would share choices.
 */
class FilteredList extends HTMLElement {
  readonly #fields: Record<string, Field<string>> = Object.fromEntries(
    this.#selects.map(({ name, options }) => [
      name,
      choice(
        [...options].map(({ value }) => value),
        everything,
      ),
    ]),
  );
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const select of this.#selects) select.disabled = false;
    this.addEventListener(
      'change',
      () => this.#choose(Object.fromEntries(this.#selects.map(({ name, value }) => [name, value]))),
      { signal },
    );
    this.addEventListener(
      'reset',
      (event) => {
        event.preventDefault();
        this.#choose(Object.fromEntries(this.#selects.map(({ name }) => [name, everything])));
        // The button is out of use from now on, and the focus would be lost with it.
        this.#selects[0]?.focus();
      },
      { signal },
    );
    // Back from one part of the page to another may lead to another choice.
    addEventListener('popstate', () => this.#show(), { signal });
    addEventListener('hashchange', () => this.#follow(), { signal });
    this.#follow();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  /** Shows what the address names. The browser looked for it before it was shown, or before others were hidden. */
  #follow(): void {
    this.#show();
    if (location.search !== '') this.#target?.scrollIntoView();
  }

  #choose(state: Record<string, string>): void {
    // What was linked does not stay among choices that it does not fit.
    const hash = this.#linkedBeside(state).length > 0 ? '' : location.hash;
    const query = writeState(this.#fields, state, location.search);
    // Replaced, because the arrow keys pass through choices that nobody wants to come back to.
    history.replaceState(null, '', location.pathname + query + hash);
    this.#show();
  }

  #show(): void {
    const { state, rejected } = readState(this.#fields, location.search);
    for (const select of this.#selects) select.value = state[select.name] ?? everything;
    const records = recordsIn(this);
    const linked = this.#linkedBeside(state);
    for (const record of records) record.hidden = !fits(record, state) && !linked.includes(record);
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = recordsIn(group).every((record) => record.hidden);
    }
    this.#tell(records.filter((record) => !record.hidden).length, rejectedSentence(rejected));
  }

  #tell(shown: number, rejected: string): void {
    const { one = '', many = '' } = this.dataset;
    const count = `${shown} ${shown === 1 ? one : many}`;
    const chosen = this.#selects.filter(({ value }) => value !== everything);
    const output = this.querySelector('output');
    if (output) {
      output.value = count;
      output.dataset['value'] = String(shown);
    }
    const [reset, print] = ['reset', 'button'].map((type) =>
      this.querySelector<HTMLButtonElement>(`form [type=${type}]`),
    );
    if (reset) reset.disabled = chosen.length === 0;
    if (print) print.disabled = shown === 0;
    const choices = chosen.map(
      ({ labels, selectedOptions }) => `${labels[0]?.firstChild?.textContent?.trim()}: ${selectedOptions[0]?.text}`,
    );
    for (const [place, text] of [
      ['.address-note', rejected],
      ['.chosen', [count, ...choices].join(', ')],
    ] as const) {
      const element = this.querySelector(place);
      if (element) element.textContent = text;
    }
  }

  get #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll<HTMLSelectElement>('form select')];
  }

  /** What the address names behind its #, if it is in this list. */
  get #target(): HTMLElement | null {
    const target = document.getElementById(location.hash.slice(1));
    return target && this.contains(target) ? target : null;
  }

  /** The record that the address names, or those of the group, where none of them fits the choices. */
  #linkedBeside(state: Readonly<Record<string, string>>): HTMLElement[] {
    const named = this.#target?.closest<HTMLElement>('[data-filtered], [data-group]');
    const records = named ? recordsIn(named) : [];
    return records.some((record) => fits(record, state)) ? [] : records;
  }
}

/** The records within an element, or the element itself if it is one. */
function recordsIn(element: HTMLElement): HTMLElement[] {
  return element.matches('[data-filtered]') ? [element] : [...element.querySelectorAll<HTMLElement>('[data-filtered]')];
}

function fits(record: HTMLElement, state: Readonly<Record<string, string>>): boolean {
  return Object.entries(state).every(
    ([key, value]) => value === everything || record.dataset[key]?.split(' ').includes(value),
  );
}

customElements.define('filtered-list', FilteredList);
