import { askToCopy } from './ask-to-copy.ts';
import { draw } from './draw.ts';
import { SectionWriter } from './section-writer.ts';

/** How long somebody must have stopped choosing before the address changes and a screen reader speaks. */
const quietTime = 600;

/**
 * A tool that stands in a page with its usual answer. It opens what the address asks for, and writes there what somebody
 * chooses, so that a link shows the same.
 */
export abstract class ToolElement extends HTMLElement {
  /** Writes what explains a result. */
  protected readonly writer = new SectionWriter();
  /** The query that was read or written last. */
  #query = '';
  #turn: symbol | undefined;
  #quiet: ReturnType<typeof setTimeout> | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #listening: AbortController | undefined;

  /** Shows what a query asks for. */
  protected abstract open(query: string): void;
  /** Takes over what was chosen or typed. */
  protected abstract read(field: EventTarget | null): void;
  /** Does what a button is for. */
  protected abstract act(action: string): void;
  /** The query of what is chosen now; empty for what is usual. */
  protected abstract get query(): string;
  protected abstract writeMarkdown(): Promise<string>;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('input', ({ target }) => this.read(target), { signal });
    this.addEventListener('click', ({ target }) => this.#press(target), { signal });
    this.addEventListener('submit', (event) => event.preventDefault(), { signal });
    // Links within the page come here too, and change nothing that is asked for.
    addEventListener('popstate', () => this.#query !== location.search && this.#open(), { signal });
    this.#open();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#turn = undefined;
    clearTimeout(this.#quiet);
    clearTimeout(this.#typing);
    this.writer.stop();
  }

  #open(): void {
    this.#query = location.search;
    this.open(this.#query);
  }

  #press(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
    const action = button?.dataset['action'];
    if (!button || !action) return;
    if (action === 'copy-link') askToCopy(button, this.link);
    else if (action === 'copy-markdown') askToCopy(button, this.writeMarkdown());
    else this.act(action);
  }

  /** Fields and buttons are out of use until there is something that they can do. */
  protected enable(): void {
    for (const control of this.querySelectorAll<HTMLInputElement>('input, select, button')) control.disabled = false;
  }

  /** Begins something that waits. What it returns says whether nothing else has begun meanwhile. */
  protected begin(): () => boolean {
    const turn = Symbol();
    this.#turn = turn;
    return () => this.#turn === turn;
  }

  /** Writes the address, and says the result, once somebody has stopped choosing. */
  protected settle(sentence: () => string | Promise<string>): void {
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(async () => {
      this.#query = this.query;
      history.replaceState(null, '', location.pathname + this.#query + location.hash);
      this.tell('spoken', await sentence());
    }, quietTime);
  }

  /** The address of the result. */
  protected get link(): URL {
    return new URL(location.pathname + this.query, location.origin);
  }

  /** A number that is half typed is no mistake yet, so the sentence waits until the typing stops. */
  protected markProblem(input: HTMLInputElement, problem: string): void {
    clearTimeout(this.#typing);
    const mark = () => {
      this.tell('problem', problem);
      this.setInvalid(input, problem !== '');
    };
    if (problem === '') mark();
    else this.#typing = setTimeout(mark, quietTime);
  }

  /** What is wrong with a field is part of what describes it. */
  protected setInvalid(input: HTMLInputElement, isInvalid: boolean): void {
    // Each input goes through all fields, and even the same attribute again costs time.
    if ((input.ariaInvalid === 'true') === isInvalid) return;
    const problem = this.place('problem')?.id ?? '';
    const own = (input.getAttribute('aria-describedby') ?? '').replace(problem, '').trim();
    input.ariaInvalid = isInvalid ? 'true' : null;
    input.setAttribute('aria-describedby', isInvalid ? `${own} ${problem}` : own);
  }

  protected place(name: string): HTMLElement | null {
    return this.querySelector(`[data-part=${name}]`);
  }

  protected tell(name: string, text: string): void {
    const part = this.place(name);
    if (part && part.textContent !== text) part.textContent = text;
  }

  protected fill(name: string, parts: Parameters<typeof draw>[0]): void {
    this.place(name)?.replaceChildren(...draw(parts));
  }
}
