import { choice, readState, rejectedSentence, writeState } from '../../domain/address-state.ts';

const everything = 'all';

/** Shows those rows of the ledger that the form asks for; the address says which, so that the view can be linked. */
class FigureLedger extends HTMLElement {
  #fields = {
    measure: choice(this.#valuesOf('measure'), everything),
    kind: choice(this.#valuesOf('kind'), everything),
    age: choice(this.#valuesOf('age'), everything),
  };

  connectedCallback(): void {
    for (const select of this.querySelectorAll('select')) select.disabled = false;
    this.addEventListener('change', () => {
      const state = {
        measure: this.#select('measure').value,
        kind: this.#select('kind').value,
        age: this.#select('age').value,
      };
      const query = writeState(this.#fields, state, location.search);
      // Replaced, because the arrow keys pass through choices that nobody wants to come back to.
      history.replaceState(null, '', location.pathname + query + location.hash);
      this.#show();
    });
    // Back from one part of the page to another may lead to another choice.
    addEventListener('popstate', () => this.#show());
    this.#show();
  }

  #show(): void {
    const { state, rejected } = readState(this.#fields, location.search);
    this.#select('measure').value = state.measure;
    this.#select('kind').value = state.kind;
    this.#select('age').value = state.age;
    let shown = 0;
    for (const row of this.querySelectorAll<HTMLElement>('tbody tr')) {
      const isShown =
        [everything, row.dataset['measure']].includes(state.measure) &&
        [everything, row.dataset['kind']].includes(state.kind) &&
        [everything, row.dataset['age']].includes(state.age);
      row.hidden = !isShown;
      if (isShown) shown += 1;
    }
    const output = this.querySelector('output');
    if (output) {
      output.value = `${shown} ${shown === 1 ? 'figure' : 'figures'}`;
      output.dataset['value'] = String(shown);
    }
    const note = this.querySelector('.address-note');
    if (note) note.textContent = rejectedSentence(rejected);
  }

  #select(name: string): HTMLSelectElement {
    const select = this.querySelector<HTMLSelectElement>(`select[name=${name}]`);
    if (!select) throw new Error(`The ledger has no choice of ${name}.`);
    return select;
  }

  #valuesOf(name: string): string[] {
    return [...this.#select(name).options].map(({ value }) => value);
  }
}

customElements.define('figure-ledger', FigureLedger);
