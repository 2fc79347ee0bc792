import { rejectedSentence } from '../../domain/address-state.ts';
import type { Markup } from '../../domain/markup.ts';
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
import type { PayData } from '../../domain/pay/pay-data.ts';
import { nameEdition } from '../../domain/pay/words.ts';
import { fieldText, readMoney, readPercent } from '../../domain/read-number.ts';
import { ToolElement } from '../../site/tool-element.ts';
import { fieldHints, formMarkup, type NumberField, numberFields, numberLabels } from './form-markup.ts';
import { headlineMarkup } from './headline-markup.ts';
import { detailsMarkup } from './result-markup.ts';
import { addScenario, changeShown, removeShown, scenarioNames, shownChoices } from './scenarios.ts';

/**
 * Reads the address and the form, asks domain/pay, and writes the result. The address names the edition of the data, so
 * that a link shows the same figures when newer ones are out.
 */
class SalaryCalculator extends ToolElement {
  readonly #given: { data: PayData; editions: readonly string[] };
  #data: PayData;
  #state: CalculatorState;
  /** Few links name older figures: what is said of those is loaded with them. */
  #older: typeof import('./older-edition.ts') | undefined;
  /** What in the address could not be used, in a sentence. */
  #note = '';

  constructor() {
    super();
    this.#given = JSON.parse(this.querySelector('script')?.text ?? '');
    this.#data = this.#given.data;
    this.#state = { scenarios: [defaultChoices(this.#data)], shown: 0 };
  }

  /** Shows what a query asks for, with the figures of the edition that it names. */
  protected async open(query: string): Promise<void> {
    const isCurrent = this.begin();
    const { data, editions } = this.#given;
    const asked = new URLSearchParams(query).get(editionKey) ?? data.edition;
    const isOlder = asked !== data.edition && editions.includes(asked);
    const older = isOlder ? await this.#load(asked) : undefined;
    // Somebody has gone on meanwhile.
    if (!isCurrent()) return;
    this.#use(older ?? data);
    const { state, rejected } = readCalculator(this.#data, query);
    this.#state = state;
    const isLost = isOlder && older === undefined;
    const named = rejected.filter(({ key }) => !(isLost && key === editionKey));
    const lost = isLost ? `The figures of ${asked} could not be loaded; these are the newest. ` : '';
    this.#note = (lost + rejectedSentence(named)).trim();
    this.fill('form', formMarkup(this.#data, this.#choices, true));
    this.enable();
    const current = this.#show();
    if (older) this.tell('spoken', `Older figures. ${current.sentence}`);
  }

  async #load(edition: string): Promise<PayData | undefined> {
    try {
      const response = await fetch(`${this.dataset['editions']}${edition}.json`);
      if (!response.ok) return undefined;
      this.#older = await import('./older-edition.ts');
      return await response.json();
    } catch {
      return undefined;
    }
  }

  #use(data: PayData): void {
    this.#data = data;
    this.tell('version', nameEdition(data));
  }

  protected read(target: EventTarget | null): void {
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
    this.markProblem(input, isUsable ? '' : problemOf(name, text));
    const value = text === '' ? defaultChoices(this.#data)[name] : (read ?? null);
    if (isUsable) this.#change(changeShown(this.#state, { [name]: value }), input);
  }

  /** What the company is worth stays the same when its value is given in other money. */
  #choose(change: Partial<Choices>): void {
    const before = this.#choices;
    this.#change(changeShown(this.#state, keepValuation(this.#data, before, { ...before, ...change })));
  }

  protected act(action: string): void {
    if (action === 'csv') {
      this.#save();
      return;
    }
    const usual = defaultChoices(this.#data);
    if (action === 'newest') this.#useNewest();
    if (action === 'add') this.#change(addScenario(this.#state, usual));
    if (action === 'remove') this.#change(removeShown(this.#state));
    if (action === 'reset') this.#change({ scenarios: [usual], shown: 0 });
    // What was pressed may be out of use now, and what comes next is to choose.
    this.querySelector('select')?.focus();
  }

  /** @param typing the field that somebody types into: its text is theirs */
  #change(state: CalculatorState, typing?: HTMLInputElement): void {
    this.#state = state;
    this.begin();
    this.#note = '';
    this.#fillForm(typing);
    const current = this.#show();
    const { scenarios, shown } = state;
    const which = scenarios.length > 1 ? `Scenario ${scenarioNames[shown]} of ${scenarios.length}. ` : '';
    this.settle(() => which + current.sentence);
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
      this.setInvalid(input, false);
    }
    if (!typing) this.tell('problem', '');
  }

  /** Shows the answer at once, and what explains it when the answer is on the screen: that is a hundred times as much. */
  #show(): BriefAnswer {
    const current = answerBriefly(this.#data, this.#choices);
    this.tell('note', this.#note);
    this.fill('headline', [headlineMarkup(current, this.dataset['bare'] === undefined ? 'p' : 'h1')]);
    const full = this.querySelector<HTMLAnchorElement>('a[data-part=full]');
    if (full) full.search = this.query;
    const { data } = this.#given;
    const older = this.#data === data ? undefined : this.#older;
    this.fill('edition', older?.editionMarkup(this.#data, data, this.#state, current.sentence) ?? []);
    const details = this.place('details');
    if (details) this.writer.write([{ place: details, sections: () => this.#explain() }]);
    return current;
  }

  #explain(): Markup[] {
    const current = answer(this.#data, this.#choices);
    this.tell('pay-line', current.kind === 'range' ? current.payLine : current.sentence);
    const answers = this.#state.scenarios.map((choices) => answerBriefly(this.#data, choices));
    this.#showSideBySide(answers);
    this.#showScenarios();
    const linkTo = (change: Partial<Choices>) => location.pathname + this.#queryOf(changeShown(this.#state, change));
    return detailsMarkup(current, linkTo);
  }

  /** Few readers take a result along, so what writes it is loaded when they do. */
  protected async writeMarkdown(): Promise<string> {
    const { writeMarkdown } = await import('../../domain/pay/take-away.ts');
    return this.#answers.map((each) => writeMarkdown(each, this.link.href)).join('\n');
  }

  get #answers(): Answer[] {
    return this.#state.scenarios.map((choices) => answer(this.#data, choices));
  }

  /** Few readers compare, so what draws the table is loaded when they do. */
  async #showSideBySide(answers: readonly BriefAnswer[]): Promise<void> {
    const state = this.#state;
    const { compareMarkup } = answers.length > 1 ? await import('./compare-markup.ts') : {};
    if (state === this.#state) this.fill('compare', compareMarkup ? [compareMarkup(answers, scenarioNames)] : []);
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

  #useNewest(): void {
    if (!this.#older) return;
    const moved = this.#older.moveChoices(this.#data, this.#given.data, this.#state);
    this.#use(this.#given.data);
    this.fill('form', formMarkup(this.#data, shownChoices(moved.state, this.#choices), true));
    this.#change(moved.state);
    this.#note = rejectedSentence(moved.rejected);
    this.tell('note', this.#note);
  }

  async #save(): Promise<void> {
    const { saveTable } = await import('./take-away.ts');
    saveTable(this.#answers, this.#data.edition);
  }

  get #choices(): Choices {
    return shownChoices(this.#state, defaultChoices(this.#data));
  }

  protected get query(): string {
    return this.#queryOf(this.#state);
  }

  #queryOf(state: CalculatorState): string {
    return writeCalculator(this.#data, state, location.search);
  }
}

function problemOf(name: NumberField, text: string): string {
  const example = name === 'valuation' ? 'an amount such as 20m or 12,500,000' : `a number from 0 to ${limits[name]}`;
  return `${numberLabels[name]}: “${text}” is not ${example}; the number before it still counts.`;
}

customElements.define('salary-calculator', SalaryCalculator);
