import { choice, type Field, readState, rejectedSentence, writeState } from '../../domain/address-state.ts';

const everything = 'all';

/**
 * Shows those records that the form asks for; the address says which, so that the view can be linked. A record that
 * the address itself names is shown in any case.
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

  connectedCallback(): void {
    for (const control of this.querySelectorAll<HTMLSelectElement>('form select')) control.disabled = false;
    this.addEventListener('change', () => {
      this.#write(Object.fromEntries(this.#selects.map(({ name, value }) => [name, value])));
    });
    this.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#write(Object.fromEntries(this.#selects.map(({ name }) => [name, everything])));
      // The button is out of use from now on, and the focus would be lost with it.
      this.#selects[0]?.focus();
    });
    // Back from one part of the page to another may lead to another choice.
    addEventListener('popstate', () => this.#show());
    addEventListener('hashchange', () => this.#show());
    this.#show();
    // Where the browser went before the others were hidden is another place now.
    if (location.search !== '') this.#named?.scrollIntoView();
  }

  #write(state: Record<string, string>): void {
    const query = writeState(this.#fields, state, location.search);
    // Replaced, because the arrow keys pass through choices that nobody wants to come back to.
    history.replaceState(null, '', location.pathname + query + location.hash);
    this.#show();
  }

  #show(): void {
    const { state, rejected } = readState(this.#fields, location.search);
    const chosen = Object.entries(state).filter(([, value]) => value !== everything);
    for (const select of this.#selects) select.value = state[select.name] ?? everything;
    const named = this.#named;
    let shown = 0;
    for (const record of this.querySelectorAll<HTMLElement>('[data-filtered]')) {
      const fits = chosen.every(([key, value]) => record.dataset[key]?.split(' ').includes(value));
      record.hidden = !fits && record !== named;
      if (!record.hidden) shown += 1;
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = group.querySelector('[data-filtered]:not([hidden])') === null;
    }
    const output = this.querySelector('output');
    if (output) {
      const { one = '', many = '' } = this.dataset;
      output.value = `${shown} ${shown === 1 ? one : many}`;
      output.dataset['value'] = String(shown);
    }
    const reset = this.querySelector<HTMLButtonElement>('button[type=reset]');
    if (reset) reset.disabled = chosen.length === 0;
    const note = this.querySelector('.address-note');
    if (note) note.textContent = rejectedSentence(rejected);
  }

  get #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll<HTMLSelectElement>('form select')];
  }

  /** The record that the address names behind its #. */
  get #named(): HTMLElement | null {
    const target = document.getElementById(location.hash.slice(1));
    return target?.closest<HTMLElement>('[data-filtered]') ?? null;
  }
}

customElements.define('filtered-list', FilteredList);
