import { h, type Markup } from '../../domain/markup.ts';
import { findById } from '../../domain/pay/find-by-id.ts';
import { type Choices, decide, nameWorkKinds } from '../../domain/pay/inputs.ts';
import type { PayData } from '../../domain/pay/pay-data.ts';
import { formatPercent, nameMonth } from '../../domain/pay/words.ts';
import { fieldText } from '../../domain/read-number.ts';
import { startUpper } from '../../domain/start-upper.ts';

const months = Array.from({ length: 12 }, (_, index) => ({ id: String(index + 1), name: nameMonth(index + 1) }));

/** The fields of the form with these choices in them. Until script runs they are out of use. */
export function formMarkup(data: PayData, choices: Choices, isReady: boolean): Markup[] {
  const inputs = decide(data, choices);
  const hints = fieldHints(data, choices);
  const ladder = findById(data.roles, inputs.role).levels;
  const disabled = !isReady;
  const select = (name: keyof Choices, label: string, options: readonly Option[]) =>
    h(
      'label',
      {},
      label,
      h(
        'select',
        { name, autocomplete: 'off', disabled },
        ...options.map(({ id, name: text, isOut }) =>
          h('option', { value: id, selected: id === String(inputs[name]), disabled: isOut === true }, text),
        ),
      ),
    );
  const input = (name: NumberField) =>
    h(
      'div',
      { class: 'field' },
      h(
        'label',
        {},
        numberLabels[name],
        h('input', {
          name,
          type: 'text',
          inputmode: 'decimal',
          autocomplete: 'off',
          value: fieldText(choices[name]),
          'aria-describedby': `pay--${name}`,
          disabled,
        }),
      ),
      h('small', { id: `pay--${name}`, 'data-hint': name }, hints[name]),
    );
  const level = data.levels.map(({ id, name }) => ({ id, name: startUpper(name), isOut: !ladder.includes(id) }));
  return [
    h(
      'div',
      { class: 'filters' },
      select(
        'role',
        HANDBOOK_WORDS.role,
        data.roles.map(({ id, name }) => ({ id, name: startUpper(name) })),
      ),
      select('level', HANDBOOK_WORDS.level, level),
      select('country', HANDBOOK_WORDS.place, data.places),
      select('work', HANDBOOK_WORDS.work, nameWorkKinds(data)),
    ),
    h(
      'details',
      {},
      h('summary', {}, HANDBOOK_WORDS.moreFields),
      h(
        'div',
        { class: 'filters' },
        select(
          'currency',
          HANDBOOK_WORDS.currency,
          data.currencies.map(({ id, name }) => ({ id, name: `${id}, ${name}` })),
        ),
        ...numberFields.map(input),
        select('start', HANDBOOK_WORDS.firstMonth, months),
      ),
    ),
  ];
}

interface Option {
  id: string;
  name: string;
  isOut?: boolean;
}

/** The fields that take a number, and what they are called. */
export const numberLabels = {
  bonus: HANDBOOK_WORDS.bonus,
  equity: HANDBOOK_WORDS.equity,
  valuation: HANDBOOK_WORDS.valuation,
  'on-costs': HANDBOOK_WORDS.onCosts,
  fee: HANDBOOK_WORDS.fee,
} as const;

export type NumberField = keyof typeof numberLabels;
export const numberFields = Object.keys(numberLabels) as NumberField[];

/** What stands below the fields; some of it depends on the other choices. */
export function fieldHints(data: PayData, choices: Choices): Record<NumberField, string> {
  const { country, currency } = decide(data, choices);
  return {
    bonus: 'Of base pay.',
    equity: 'Leave empty for none.',
    valuation: `In ${currency}, such as 20m.`,
    'on-costs': `Usual here: ${formatPercent(findById(data.places, country).onCosts)}.`,
    fee: 'Of a year of base pay.',
  };
}
