import { rejectedSentence } from '../../domain/address-state.ts';
import { defaultInputs, limits, type PlanInputs, readPlan, writePlan } from '../../domain/plan/inputs.ts';
import { makePlan, type Plan } from '../../domain/plan/plan.ts';
import type { PlanData } from '../../domain/plan/plan-data.ts';
import { fieldText, readMoney, readPercent } from '../../domain/read-number.ts';
import { ToolElement } from '../../site/tool-element.ts';
import { contractsMarkup } from './contracts-markup.ts';
import { headlineMarkup } from './headline-markup.ts';
import { detailsMarkup } from './result-markup.ts';

/** A saved plan has a few hundred characters; whatever is larger is none. */
const longestFile = 100_000;

type Field = HTMLInputElement | HTMLSelectElement;

/** Reads the address, the form and saved plans, and asks domain/plan. */
class TeamPlanner extends ToolElement {
  readonly #data: PlanData = JSON.parse(this.querySelector('script')?.text ?? '');
  #inputs: PlanInputs = defaultInputs(this.#data);
  #plan: Plan = makePlan(this.#data, this.#inputs);

  constructor() {
    super();
    this.addEventListener('change', ({ target }) => this.#openFile(target));
  }

  protected open(query: string): void {
    this.enable();
    const { inputs, rejected } = readPlan(this.#data, query);
    this.#inputs = inputs;
    this.tell('note', rejectedSentence(rejected));
    this.#fillForm();
    this.#show();
  }

  protected read(target: EventTarget | null): void {
    if (target instanceof HTMLSelectElement) this.#set(target.name, readSelect(target.value));
    else if (target instanceof HTMLInputElement && target.type === 'checkbox') this.#set('ahead', target.checked);
    else if (target instanceof HTMLInputElement && target.type === 'text') this.#readNumber(target);
  }

  /** A number that can't be used changes nothing but says so. */
  #readNumber(input: HTMLInputElement): void {
    const { name } = input;
    const text = input.value.trim();
    const kind = this.#kindOf(name);
    const read = kind === 'money' ? readMoney(text) : kind === 'percent' ? readPercent(text) : readCount(text);
    const isUsable = text === '' || (read !== undefined && read <= limits[kind]);
    this.markProblem(
      input,
      isUsable ? '' : `“${text}” is not ${examples[kind]}; what stood there before still counts.`,
    );
    if (isUsable) this.#set(name, text === '' ? null : (read ?? null), input);
  }

  #kindOf(name: string): 'money' | 'percent' | 'count' | 'people' {
    if (name === 'burn' || name === 'cash') return 'money';
    if (name in this.#inputs.team) return 'people';
    return this.#data.readings.some(({ id, kind }) => id === name && kind === 'percent') ? 'percent' : 'count';
  }

  #set(name: string, value: string | number | boolean | null, typing?: HTMLInputElement): void {
    const { team, readings } = this.#inputs;
    if (name in team) this.#change({ team: { ...team, [name]: Number(value) } }, typing);
    else if (name in readings)
      this.#change({ readings: { ...readings, [name]: value === null ? null : Number(value) } }, typing);
    else if (name === 'start' || name === 'pace') this.#change({ [name]: Number(value) });
    else this.#change({ [name]: value }, typing);
  }

  /** @param typing the field that somebody types into: its text is theirs */
  #change(change: Partial<PlanInputs>, typing?: HTMLInputElement): void {
    this.#inputs = { ...this.#inputs, ...change };
    this.tell('note', '');
    this.tell('opened', '');
    this.#fillForm(typing);
    this.#show();
    this.settle(() => this.#plan.sentence);
  }

  #fillForm(typing?: HTMLInputElement): void {
    const { team, readings, ...own } = this.#inputs;
    const values: Readonly<Record<string, unknown>> = { ...own, ...team, ...readings };
    for (const field of this.querySelectorAll<Field>('form :is(input, select)')) {
      const value = values[field.name] ?? null;
      if (field instanceof HTMLSelectElement) field.value = writeSelect(field.name in readings, value);
      else if (field.type === 'checkbox') field.checked = value === true;
      // Nobody is the usual number of people.
      else if (field !== typing) this.#fillNumber(field, value === 0 && field.name in team ? null : value);
    }
    if (!typing) this.tell('problem', '');
    this.#countReadings();
  }

  #fillNumber(field: HTMLInputElement, value: unknown): void {
    field.value = typeof value === 'number' ? fieldText(value) : '';
    this.setInvalid(field, false);
  }

  /** What is filled in shows above a group that is closed. */
  #countReadings(): void {
    const { readings } = this.#inputs;
    for (const place of this.querySelectorAll<HTMLElement>('[data-count]')) {
      const own = this.#data.readings.filter(({ group }) => group === place.dataset['count']);
      const read = own.filter(({ id }) => readings[id] !== null);
      place.textContent = read.length > 0 ? `, ${read.length} read` : '';
    }
  }

  /** Shows whom to hire at once, and what explains it when that is on the screen. */
  #show(): void {
    this.#plan = makePlan(this.#data, this.#inputs);
    this.fill('headline', [headlineMarkup(this.#data, this.#plan)]);
    const [details, contracts] = [this.place('details'), this.place('contracts')];
    if (!details || !contracts) return;
    this.writer.write([
      { place: details, sections: () => detailsMarkup(this.#data, this.#plan) },
      { place: contracts, sections: () => contractsMarkup(this.#data, this.#plan) },
    ]);
  }

  protected act(action: string): void {
    if (action === 'csv' || action === 'save') this.#save(action);
    if (action === 'open') this.querySelector<HTMLInputElement>('[type=file]')?.click();
    if (action === 'reset') {
      this.#change(defaultInputs(this.#data));
      this.querySelector('select')?.focus();
    }
  }

  /** Few readers take a plan along, so what writes it is loaded when they do. */
  protected async writeMarkdown(): Promise<string> {
    const { writeMarkdown } = await import('../../domain/plan/take-away.ts');
    return writeMarkdown(this.#data, this.#plan, this.link.href);
  }

  async #save(action: 'csv' | 'save'): Promise<void> {
    const { savePlan, saveTable } = await import('./take-away.ts');
    if (action === 'csv') saveTable(this.#data, this.#plan);
    else savePlan(this.#data, this.#inputs);
  }

  async #openFile(target: EventTarget | null): Promise<void> {
    if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
    const [file] = target.files ?? [];
    if (!file) return;
    const { readFile } = await import('../../domain/plan/take-away.ts');
    const read = file.size > longestFile ? undefined : readFile(this.#data, await file.text());
    // The same file can be chosen again.
    target.value = '';
    if (read) this.#change(read.inputs);
    this.tell(
      'opened',
      read
        ? `${file.name} is open. ${rejectedSentence(read.rejected, { where: 'The file' })}`
        : `${file.name} is no plan that was saved here; nothing has changed.`,
    );
  }

  protected get query(): string {
    return writePlan(this.#data, this.#inputs, location.search);
  }
}

const examples = {
  money: 'an amount such as 120k or 2,500,000',
  percent: 'a percentage from 0 to 100',
  count: `a whole number up to ${limits.count}`,
  people: `a number of people up to ${limits.people}`,
} as const;

function readCount(text: string): number | undefined {
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

/** The answer to a question for yes or no is a number, like every reading. */
function readSelect(value: string): string | number | null {
  if (value === 'yes' || value === 'no') return value === 'yes' ? 1 : 0;
  return value === '' ? null : value;
}

function writeSelect(isReading: boolean, value: unknown): string {
  if (!isReading) return String(value);
  return value === null ? '' : value === 1 ? 'yes' : 'no';
}

customElements.define('team-planner', TeamPlanner);
