import { type Comparison, compareJobs, nameJobs } from '../../domain/compare/compare.ts';
import type { ComparisonData } from '../../domain/compare/comparison-data.ts';
import {
  type ComparisonState,
  type Offered,
  readComparison,
  usualComparison,
  writeComparison,
} from '../../domain/compare/inputs.ts';
import { writeMarkdown } from '../../domain/compare/take-away.ts';
import { draw } from '../../site/draw.ts';
import { nextFrame } from '../../site/section-writer.ts';
import { ToolElement } from '../../site/tool-element.ts';
import { comparisonMarkup, rowMarkup, summaryMarkup } from '../role-comparison/comparison-markup.ts';

const failure =
  'What the roles say could not be loaded, so the table stays as it was. The link can still be copied, and the pages ' +
  'of pairs below work. Choose again to try once more.';

/**
 * What the roles say comes from a file of its own, which is loaded when somebody reaches for the form or the address
 * asks for more than what stands there.
 */
class CompareRoles extends ToolElement {
  readonly #offered: Offered;
  #state: ComparisonState;
  /** The query of the comparison that shows. */
  #shown = '';
  #loading: Promise<ComparisonData | undefined> | undefined;
  #data: ComparisonData | undefined;

  constructor() {
    super();
    const options = [...(this.querySelector('select')?.options ?? [])];
    this.#offered = {
      roles: options.map(({ value, text }) => ({ id: value, name: text.trim() })),
      usual: (this.dataset['usual'] ?? '').split(','),
    };
    this.#state = usualComparison(this.#offered);
    // By the time that a choice is made, what it needs is often there.
    for (const reached of ['focusin', 'pointerover'])
      this.querySelector('form')?.addEventListener(reached, () => this.#load());
  }

  protected open(query: string): void {
    this.enable();
    const { state, note } = readComparison(this.#offered, query);
    this.#state = state;
    this.#fillForm();
    this.#show(note);
  }

  protected read(): void {
    const picked = this.#selects.map(({ value }) => value).filter((value) => value !== '');
    const isOn = (name: string) => this.querySelector<HTMLInputElement>(`input[name=${name}]`)?.checked === true;
    this.#change({ roles: picked, onlyDifferences: isOn('only'), byLevel: isOn('levels') });
  }

  #change(state: ComparisonState): void {
    this.#state = state;
    this.#markTaken();
    const shown = this.#show('');
    this.settle(async () => (await shown)?.sentence ?? '');
  }

  protected act(action: string): void {
    if (action !== 'reset') return;
    this.#change(usualComparison(this.#offered));
    this.#fillForm();
    this.querySelector('select')?.focus();
  }

  /**
   * Shows the sum of it at once and the table when that is on the screen, for the table is a hundred times as much.
   *
   * @param note what in the address could not be used
   */
  async #show(note: string): Promise<Comparison | undefined> {
    const isCurrent = this.begin();
    this.tell('note', note);
    const query = writeComparison(this.#offered, this.#state, '');
    // What stands in the page already needs no data.
    const isThere = this.#data === undefined && query === this.#shown;
    this.#markBusy(!isThere);
    if (isThere) return undefined;
    const data = this.#data ?? (await this.#load());
    if (!isCurrent()) return undefined;
    if (data === undefined) {
      this.#markBusy(false);
      this.tell('note', `${note} ${failure}`.trim());
      return undefined;
    }
    const comparison = this.#compare(data);
    this.fill('summary', summaryMarkup(comparison, this.#state.onlyDifferences));
    await nextFrame();
    if (!isCurrent()) return undefined;
    this.#shown = query;
    await this.#writeTable(comparison);
    if (!isCurrent()) return comparison;
    this.#markBusy(false);
    return comparison;
  }

  /** Row by row. Until all are there, the place stays as high as it was, so that nothing below it jumps. */
  async #writeTable(comparison: Comparison): Promise<void> {
    const place = this.querySelector<HTMLElement>('[data-part=table]');
    if (!place) return;
    place.style.minHeight = `${place.offsetHeight}px`;
    const caption = `${nameJobs(comparison.jobs)}, side by side`;
    place.replaceChildren(...draw([comparisonMarkup({ ...comparison, rows: [] }, caption)]));
    const body = place.querySelector('tbody');
    if (body) await this.writer.write([{ place: body, sections: () => comparison.rows.map((row) => rowMarkup(row)) }]);
    if (body?.ariaBusy === null) place.style.minHeight = '';
  }

  #markBusy(isBusy: boolean): void {
    const table = this.querySelector('[data-part=table]');
    if (table) table.ariaBusy = isBusy ? 'true' : null;
  }

  #compare(data: ComparisonData): Comparison {
    const jobs = this.#state.roles.flatMap((id) => data.jobs.filter((job) => job.id === id));
    return compareJobs(data, jobs, this.#state);
  }

  /** Loads once; after a failure the next one to ask tries again. */
  #load(): Promise<ComparisonData | undefined> {
    this.#loading ??= fetchData(this.dataset['source'] ?? '').then((data) => {
      this.#data = data;
      if (data === undefined) this.#loading = undefined;
      return data;
    });
    return this.#loading;
  }

  protected async writeMarkdown(): Promise<string> {
    const link = this.link.href;
    const data = await this.#load();
    if (data === undefined) throw new Error(failure);
    return writeMarkdown(this.#compare(data), link);
  }

  protected get query(): string {
    return writeComparison(this.#offered, this.#state, location.search);
  }

  get #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  #fillForm(): void {
    const { roles, onlyDifferences, byLevel } = this.#state;
    for (const [index, select] of this.#selects.entries()) select.value = roles[index] ?? '';
    for (const input of this.querySelectorAll('input')) {
      input.checked = input.name === 'only' ? onlyDifferences : byLevel;
    }
    this.#markTaken();
  }

  /** A role stands there once. */
  #markTaken(): void {
    for (const select of this.#selects) {
      for (const option of select.options) {
        option.disabled = option.value !== select.value && this.#state.roles.includes(option.value);
      }
    }
  }
}

async function fetchData(address: string): Promise<ComparisonData | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

customElements.define('compare-roles', CompareRoles);
