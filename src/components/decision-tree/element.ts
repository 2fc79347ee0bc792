import { rejectedSentence } from '../../domain/address-state.ts';
import {
  answerQuestion,
  follow,
  openQuestion,
  readTree,
  type TreeState,
  writeTree,
} from '../../domain/tree/answers.ts';
import { writeMemo } from '../../domain/tree/memo.ts';
import type { WalkTree } from '../../domain/tree/walk-tree.ts';
import { askToCopy } from '../../site/ask-to-copy.ts';
import { draw } from '../../site/draw.ts';
import { nextFrame } from '../../site/section-writer.ts';
import { walkMarkup } from './walk-markup.ts';

/**
 * Walks through a tree, one question at a time. Each answer is a link to the address that holds all answers so far, so
 * that the browser's own back and forward lead through them. What the page says at length about a question or an
 * outcome stands in its lists, and is shown here as a copy.
 */
class DecisionTree extends HTMLElement {
  readonly #tree: WalkTree = JSON.parse(this.querySelector('script')?.text ?? '');
  #state: TreeState = { answers: {}, asked: null };
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('click', (event) => this.#act(event), { signal });
    addEventListener('popstate', () => this.#show(true), { signal });
    for (const button of this.querySelectorAll('button')) button.disabled = false;
    // What was asked for in the address is not what the reader has just done: the focus stays where it is.
    this.#show(false);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #act(event: MouseEvent): void {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const link = target.closest<HTMLAnchorElement>('a[data-walk]');
    // In a new tab, the address opens by itself.
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (link && isPlain) {
      event.preventDefault();
      this.#go(link.search);
    }
    const button = target.closest<HTMLElement>('[data-action]');
    const action = button?.dataset['action'];
    if (action === 'restart') this.#go(this.#queryOf({ answers: {}, asked: null }));
    else if (button && action === 'copy-link') askToCopy(button, this.#link);
    else if (button && action === 'copy-memo')
      askToCopy(button, writeMemo(this.#tree, this.#state.answers, this.#link.href));
  }

  get #link(): URL {
    return new URL(this.#queryOf(this.#state), location.href);
  }

  #go(query: string): void {
    history.pushState(null, '', location.pathname + query);
    this.#show(true);
  }

  #show(isStep: boolean): void {
    const { state, rejected } = readTree(this.#tree, location.search);
    this.#state = state;
    const note = this.querySelector('.address-note');
    if (note) note.textContent = rejectedSentence(rejected);
    const links = {
      answer: (question: string, option: string) => this.#queryOf(answerQuestion(this.#state, question, option)),
      ask: (question: string) => this.#queryOf({ ...this.#state, asked: question }),
    };
    this.querySelector('[data-part=walk]')?.replaceChildren(...draw(walkMarkup(this.#tree, state, links)));
    this.#copyQuestion();
    if (isStep) nextFrame().then(() => this.#showRest(state, true));
    else this.#showRest(state, false);
  }

  /**
   * The next question or the name of the outcome is seen first. Then it gets the focus, and what is said at length and
   * what is far below follow.
   */
  #showRest(state: TreeState, isStep: boolean): void {
    if (state !== this.#state) return;
    if (isStep) this.querySelector<HTMLElement>('[data-focus]')?.focus();
    this.#copyOutcome();
    this.#markPicture();
  }

  /** An empty query would leave the present one as it is. */
  #queryOf(state: TreeState): string {
    return writeTree(this.#tree, state, location.search) || '?';
  }

  /** Why a question is asked, and what to know about its answers. */
  #copyQuestion(): void {
    for (const place of this.querySelectorAll<HTMLElement>('[data-why]')) {
      fill(place, document.getElementById(place.dataset['why'] ?? '')?.querySelector(':scope > p'));
    }
    for (const place of this.querySelectorAll<HTMLElement>('[data-hint]')) {
      const [question = '', index] = (place.dataset['hint'] ?? '').split(' ');
      const answer = document.getElementById(question)?.querySelectorAll(':scope > ul > li')[Number(index)];
      fill(place, answer?.querySelector(':scope > .hint'));
    }
  }

  /** All that is said about an outcome. */
  #copyOutcome(): void {
    for (const place of this.querySelectorAll<HTMLElement>('[data-outcome]')) {
      const section = document.getElementById(place.dataset['outcome'] ?? '')?.closest('section');
      // Without its title, which stands above, and without what leads there, since that is known.
      const parts = [...(section?.children ?? [])].filter((part) => !part.matches('.heading, details'));
      for (const part of parts) fill(place, part);
    }
  }

  /** In the picture of the tree, the boxes on the way. */
  #markPicture(): void {
    const { steps, end } = follow(this.#tree, this.#state.answers);
    const open = openQuestion(this.#tree, this.#state)?.question.id ?? (end.kind === 'outcome' ? end.outcome.id : '');
    const way = new Set([...steps.map(({ question }) => question.id), open]);
    for (const box of document.querySelectorAll<SVGElement>('[data-node]')) {
      box.classList.toggle('on-the-way', steps.length > 0 && way.has(box.dataset['node'] ?? ''));
    }
  }
}

/** Puts a copy of an element into a place; ids stay with the original. */
function fill(place: HTMLElement, original: Element | null | undefined): void {
  if (!original) return;
  const copy = original.cloneNode(true) as Element;
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
  place.append(copy);
}

customElements.define('decision-tree', DecisionTree);
