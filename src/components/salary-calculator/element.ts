import { rejectedSentence } from '../../domain/address-state.ts';
import { h, type Markup } from '../../domain/markup.ts';
import { type Answer, answer, answerBriefly, type BriefAnswer } from '../../domain/pay/answer.ts';
import { findById } from '../../domain/pay/find-by-id.ts';
import {
  type CalculatorState,
  type Choices,
  decide,
  defaultChoices,
  editionKey,
  keepValuation,
  limits,
  readCalculator,
  writeCalculator,
} from '../../domain/pay/inputs.ts';
import { moveChoices } from '../../domain/pay/move-choices.ts';
import type { PayData } from '../../domain/pay/pay-data.ts';
import { nameEdition } from '../../domain/pay/words.ts';
import { fieldText, readMoney, readPercent } from '../../domain/read-number.ts';
import { askToCopy } from '../../site/ask-to-copy.ts';
import { draw } from '../../site/draw.ts';
import { SectionWriter } from '../../site/section-writer.ts';
import { fieldHints, formMarkup, type NumberField, numberFields, numberLabels } from './form-markup.ts';
import { compareMarkup, detailsMarkup, headlineMarkup } from './result-markup.ts';
import { addScenario, changeShown, removeShown, scenarioNames, shownChoices } from './scenarios.ts';

/** How long somebody must have stopped choosing before the address changes and a screen reader speaks. */
const quietTime = 600;

/**
 * Upgrades the usual answer that stands in the page: it reads the address and the form, asks domain/pay, and writes the
 * result. The address names the edition of the data, so that a link shows the same figures when newer ones are out.
 */
class SalaryCalculator extends HTMLElement {
  readonly #given: { data: PayData; editions: readonly string[] };
  #data: PayData;
  #state: CalculatorState;
  /** What in the address could not be used, in a sentence. */
  #note = '';
  /** The query that was read or written last. */
  #query = '';
  #opening: symbol | undefined;
  #quiet: ReturnType<typeof setTimeout> | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  readonly #details = new SectionWriter();
  #listening: AbortController | undefined;

  constructor() {
    super();
    this.#given = JSON.parse(this.querySelector('script')?.text ?? '');
    this.#data = this.#given.data;
    this.#state = { scenarios: [defaultChoices(this.#data)], shown: 0 };
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('input', ({ target }) => this.#readField(target), { signal });
    this.addEventListener('click', ({ target }) => this.#act(target), { signal });
    this.addEventListener('submit', (event) => event.preventDefault(), { signal });
    // Links within the page come here too, and change nothing that is asked for.
    addEventListener('popstate', () => this.#query !== location.search && this.#open(), { signal });
    this.#open();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#opening = undefined;
    clearTimeout(this.#quiet);
    clearTimeout(this.#typing);
    this.#details.stop();
  }

  /** Shows what the address asks for, with the figures of the edition that it names. */
  async #open(): Promise<void> {
    const opening = Symbol();
    this.#opening = opening;
    const { data, editions } = this.#given;
    const query = location.search;
    const asked = new URLSearchParams(query).get(editionKey) ?? data.edition;
    const isOlder = asked !== data.edition && editions.includes(asked);
    const older = isOlder ? await this.#load(asked) : undefined;
    // Somebody has gone on meanwhile.
    if (this.#opening !== opening) return;
    this.#query = query;
    this.#use(older ?? data);
    const { state, rejected } = readCalculator(this.#data, query);
    this.#state = state;
    const isLost = isOlder && older === undefined;
    const named = rejected.filter(({ key }) => !(isLost && key === editionKey));
    const lost = isLost ? `The figures of ${asked} could not be loaded; these are the newest. ` : '';
    this.#note = (lost + rejectedSentence(named)).trim();
    this.#fill('form', formMarkup(this.#data, this.#choices, true));
    for (const button of this.querySelectorAll('button')) button.disabled = false;
    const current = this.#show();
    if (older) this.#tell('spoken', `Older figures. ${current.sentence}`);
  }

  async #load(edition: string): Promise<PayData | undefined> {
    try {
      const response = await fetch(`${this.dataset['editions']}${edition}.json`);
      return response.ok ? await response.json() : undefined;
    } catch {
      return undefined;
    }
  }

  #use(data: PayData): void {
    this.#data = data;
    this.#tell('version', nameEdition(data));
  }

  #readField(target: EventTarget | null): void {
    if (target instanceof HTMLInputElement && target.type === 'radio') {
      this.#change({ ...this.#state, shown: Number(target.value) });
    } else if (target instanceof HTMLInputElement) {
      this.#readNumber(target);
    } else if (target instanceof HTMLSelectElement) {
      this.#choose(this.#readChoice(target));
    }
  }

  /** What is usual is kept as such, so that it may change with the role or place, and stays out of the address. */
  #readChoice({ name, value }: HTMLSelectElement): Partial<Choices> {
    const usual = decide(this.#data, { ...this.#choices, level: null, currency: null });
    if (name === 'level') return { level: value === usual.level ? null : value };
    if (name === 'currency') return { currency: value === usual.currency ? null : value };
    if (name === 'start') return { start: Number(value) };
    if (name !== 'role') return { [name]: value };
    const { level } = this.#choices;
    const ladder = findById(this.#data.roles, value).levels;
    return { role: value, level: level !== null && ladder.includes(level) ? level : null };
  }

  /** A number that can't be used changes nothing but says so; an empty field stands for what is usual. */
  #readNumber(input: HTMLInputElement): void {
    const name = numberFields.find((field) => field === input.name);
    if (name === undefined) return;
    const text = input.value.trim();
    const read = name === 'valuation' ? readMoney(text) : readPercent(text);
    const isUsable = text === '' || (read !== undefined && read <= limits[name]);
    this.#markProblem(input, isUsable ? '' : problemOf(name, text));
    const value = text === '' ? defaultChoices(this.#data)[name] : (read ?? null);
    if (isUsable) this.#change(changeShown(this.#state, { [name]: value }), input);
  }

  /** A number that is half typed is no mistake yet, so the sentence waits until the typing stops. */
  #markProblem(input: HTMLInputElement, problem: string): void {
    clearTimeout(this.#typing);
    const mark = () => {
      this.#tell('problem', problem);
      setInvalid(input, problem !== '');
    };
    if (problem === '') mark();
    else this.#typing = setTimeout(mark, quietTime);
  }

  /** What the company is worth stays the same when its value is given in other money. */
  #choose(change: Partial<Choices>): void {
    const before = this.#choices;
    this.#change(changeShown(this.#state, keepValuation(this.#data, before, { ...before, ...change })));
  }

  #act(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
    const action = button?.dataset['action'];
    if (!button || !action) return;
    if (action === 'copy-link') askToCopy(button, this.#link);
    else if (action === 'copy-markdown') askToCopy(button, this.#writeMarkdown());
    else if (action === 'csv') this.#save();
    else this.#turnTo(action);
  }

  /** What was pressed may be out of use afterwards, and what comes next is to choose. */
  #turnTo(action: string): void {
    const usual = defaultChoices(this.#data);
    if (action === 'newest') this.#useNewest();
    if (action === 'add') this.#change(addScenario(this.#state, usual));
    if (action === 'remove') this.#change(removeShown(this.#state));
    if (action === 'reset') this.#change({ scenarios: [usual], shown: 0 });
    this.querySelector('select')?.focus();
  }

  /** @param typing the field that somebody types into: its text is theirs */
  #change(state: CalculatorState, typing?: HTMLInputElement): void {
    this.#state = state;
    this.#opening = undefined;
    this.#note = '';
    this.#fillForm(typing);
    const current = this.#show();
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => {
      this.#query = this.#queryOf(this.#state);
      history.replaceState(null, '', location.pathname + this.#query + location.hash);
      const { scenarios, shown } = this.#state;
      const which = scenarios.length > 1 ? `Scenario ${scenarioNames[shown]} of ${scenarios.length}. ` : '';
      this.#tell('spoken', which + current.sentence);
    }, quietTime);
  }

  #fillForm(typing?: HTMLInputElement): void {
    const inputs = decide(this.#data, this.#choices);
    const ladder = findById(this.#data.roles, inputs.role).levels;
    const hints = fieldHints(this.#data, this.#choices);
    for (const select of this.querySelectorAll('select')) {
      select.value = String(Reflect.get(inputs, select.name));
      if (select.name !== 'level') continue;
      for (const option of select.options) option.disabled = !ladder.includes(option.value);
    }
    for (const name of numberFields) {
      const input = this.querySelector<HTMLInputElement>(`input[name=${name}]`);
      if (!input) continue;
      const hint = this.querySelector(`[data-hint=${name}]`);
      if (hint) hint.textContent = hints[name];
      if (input === typing) continue;
      input.value = fieldText(this.#choices[name]);
      setInvalid(input, false);
    }
    if (!typing) this.#tell('problem', '');
  }

  /** Shows the answer at once, and what explains it when the answer is on the screen: that is a hundred times as much. */
  #show(): BriefAnswer {
    const current = answerBriefly(this.#data, this.#choices);
    this.#tell('note', this.#note);
    this.#fill('headline', [headlineMarkup(current, this.dataset['bare'] === undefined ? 'p' : 'h1')]);
    const full = this.querySelector<HTMLAnchorElement>('a[data-part=full]');
    if (full) full.search = this.#queryOf(this.#state);
    this.#showEdition(current);
    const details = this.#part('details');
    if (details) this.#details.write([{ place: details, sections: () => this.#explain() }]);
    return current;
  }

  #explain(): Markup[] {
    const current = answer(this.#data, this.#choices);
    this.#tell('pay-line', current.kind === 'range' ? current.payLine : current.sentence);
    const answers = this.#state.scenarios.map((choices) => answerBriefly(this.#data, choices));
    this.#fill('compare', answers.length > 1 ? [compareMarkup(answers, scenarioNames)] : []);
    this.#showScenarios();
    const linkTo = (change: Partial<Choices>) => location.pathname + this.#queryOf(changeShown(this.#state, change));
    return detailsMarkup(current, linkTo);
  }

  get #link(): URL {
    return new URL(this.#queryOf(this.#state), location.href);
  }

  /** Few readers take a result along, so what writes it is loaded when they do. */
  async #writeMarkdown(): Promise<string> {
    const { writeMarkdown } = await import('../../domain/pay/take-away.ts');
    return this.#answers.map((each) => writeMarkdown(each, this.#link.href)).join('\n');
  }

  get #answers(): Answer[] {
    return this.#state.scenarios.map((choices) => answer(this.#data, choices));
  }

  #showScenarios(): void {
    const { scenarios, shown } = this.#state;
    const fieldset = this.querySelector('fieldset');
    if (!fieldset) return;
    fieldset.hidden = scenarios.length === 1;
    for (const [index, radio] of fieldset.querySelectorAll<HTMLInputElement>('input').entries()) {
      radio.checked = index === shown;
      const label = radio.closest('label');
      if (label) label.hidden = index >= scenarios.length;
    }
    const add = this.querySelector<HTMLButtonElement>('[data-action=add]');
    if (add) add.disabled = scenarios.length === scenarioNames.length;
  }

  /** Says when the figures are older than the newest, and what those say; both can be had. */
  #showEdition(current: BriefAnswer): void {
    const newest = this.#given.data;
    if (this.#data === newest) {
      this.#fill('edition', []);
      return;
    }
    const moved = moveChoices(this.#data, newest, this.#state);
    const then = answerBriefly(newest, shownChoices(moved.state, defaultChoices(newest)));
    this.#fill('edition', [
      h('p', {}, `This link was made with the figures of ${this.#data.edition}. ${current.sentence}`),
      h('p', {}, `Newer ones, of ${newest.edition}, are out. ${then.sentence}`),
      h('button', { type: 'button', class: 'button', 'data-action': 'newest' }, `Use the figures of ${newest.edition}`),
    ]);
  }

  #useNewest(): void {
    const moved = moveChoices(this.#data, this.#given.data, this.#state);
    this.#use(this.#given.data);
    this.#fill('form', formMarkup(this.#data, shownChoices(moved.state, this.#choices), true));
    this.#change(moved.state);
    this.#note = rejectedSentence(moved.rejected);
    this.#tell('note', this.#note);
  }

  async #save(): Promise<void> {
    const { saveTable } = await import('./take-away.ts');
    saveTable(this.#answers, this.#data.edition);
  }

  get #choices(): Choices {
    return shownChoices(this.#state, defaultChoices(this.#data));
  }

  #queryOf(state: CalculatorState): string {
    return writeCalculator(this.#data, state, location.search);
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector(`[data-part=${name}]`);
  }

  #tell(name: string, text: string): void {
    const part = this.#part(name);
    if (part && part.textContent !== text) part.textContent = text;
  }

  #fill(name: string, parts: Parameters<typeof draw>[0]): void {
    this.#part(name)?.replaceChildren(...draw(parts));
  }
}

/** What is wrong with a field is part of what describes it. */
function setInvalid(input: HTMLInputElement, isInvalid: boolean): void {
  input.ariaInvalid = isInvalid ? 'true' : null;
  input.setAttribute('aria-describedby', `pay--${input.name}${isInvalid ? ' pay--problem' : ''}`);
}

function problemOf(name: NumberField, text: string): string {
  const example = name === 'valuation' ? 'an amount such as 20m or 12,500,000' : `a number from 0 to ${limits[name]}`;
  return `${numberLabels[name]}: “${text}” is not ${example}; the number before it still counts.`;
}

customElements.define('salary-calculator', SalaryCalculator);
