import { h, type Markup } from '../../domain/markup.ts';
import { nameMonth } from '../../domain/pay/words.ts';
import { limits } from '../../domain/plan/inputs.ts';
import type { PlanData, PlanReading } from '../../domain/plan/plan-data.ts';
import { startUpper } from '../../domain/start-upper.ts';

interface Option {
  id: string;
  name: string;
}

/** The fields of the form; script puts the inputs into them. Until it runs they are out of use. */
export function formMarkup(data: PlanData): Markup[] {
  const count = (most: number) => Array.from({ length: most }, (_, index) => String(index + 1));
  const stagesOf = (kind: 'funding' | 'phase') => data.stages.filter((stage) => stage.kind === kind);
  return [
    group(
      HANDBOOK_WORDS.yourCompany,
      label(
        HANDBOOK_WORDS.stage,
        h(
          'select',
          { name: 'stage', autocomplete: 'off', disabled: true },
          h('optgroup', { label: HANDBOOK_WORDS.fundingStage }, ...options(stagesOf('funding'), data.defaults.stage)),
          h('optgroup', { label: HANDBOOK_WORDS.productPhase }, ...options(stagesOf('phase'), data.defaults.stage)),
        ),
      ),
      select('country', HANDBOOK_WORDS.placeOfHires, data.places, data.defaults.place),
      select(
        'start',
        HANDBOOK_WORDS.firstMonthOfPlan,
        count(12).map((id) => ({ id, name: nameMonth(Number(id)) })),
        String(data.defaults.start),
      ),
      select(
        'pace',
        HANDBOOK_WORDS.pace,
        count(limits.pace).map((id) => ({ id, name: id })),
        String(data.defaults.pace),
      ),
      number('burn', HANDBOOK_WORDS.burn, 'Such as 120k. The hires come on top.'),
      number('cash', HANDBOOK_WORDS.cash, 'Such as 2.5m.'),
    ),
    group(HANDBOOK_WORDS.team, ...data.roles.map(({ id, name }) => number(id, startUpper(name), null))),
    h('h3', { class: 'planner-heading' }, HANDBOOK_WORDS.readings),
    h('p', { class: 'hint' }, 'Fill in what you have read off. What is empty calls for nobody.'),
    ...[...Map.groupBy(data.readings, (reading) => reading.group)].map(([name, readings]) =>
      h(
        'details',
        {},
        h('summary', {}, name, h('span', { 'data-count': name })),
        h('div', { class: 'readings' }, ...readings.map(readingField)),
      ),
    ),
    h(
      'label',
      { class: 'check' },
      h('input', { type: 'checkbox', name: 'ahead', disabled: true }),
      ' Plan also for the seats that the stage has and nothing calls for yet',
    ),
  ];
}

function group(name: string, ...fields: Markup[]): Markup {
  return h('fieldset', {}, h('legend', {}, name), h('div', { class: 'filters' }, ...fields));
}

function label(text: string, field: Markup): Markup {
  return h('label', {}, text, field);
}

function options(records: readonly Option[], usual: string): Markup[] {
  return records.map(({ id, name }) => h('option', { value: id, selected: id === usual }, name));
}

function select(name: string, text: string, records: readonly Option[], usual: string): Markup {
  return label(text, h('select', { name, autocomplete: 'off', disabled: true }, ...options(records, usual)));
}

function number(name: string, text: string, hint: string | null): Markup {
  const field = h('input', {
    name,
    type: 'text',
    inputmode: hint === null ? 'numeric' : 'decimal',
    autocomplete: 'off',
    'aria-describedby': hint === null ? undefined : `plan--${name}`,
    disabled: true,
  });
  return h(
    'div',
    { class: 'field' },
    label(text, field),
    hint === null ? null : h('small', { id: `plan--${name}` }, hint),
  );
}

function readingField({ id, question, kind }: PlanReading): Markup {
  if (kind === 'yes-no') {
    const answers = [
      { id: '', name: 'Not known' },
      { id: 'yes', name: 'Yes' },
      { id: 'no', name: 'No' },
    ];
    return select(id, question, answers, '');
  }
  return number(id, `${question}${kind === 'percent' ? ', %' : ''}`, null);
}
