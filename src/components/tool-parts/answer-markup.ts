import { h, type Markup } from '../../domain/markup.ts';

type Words = readonly (Markup | string)[];

/** A plain value that tests and readers' own scripts find by its name. */
export function result(name: string, value: string | number, ...text: Words): Markup {
  return h('span', { 'data-result': name, 'data-value': value }, text);
}

/** A line of the answer in its box. */
export function fact(name: string, ...value: Words): Markup {
  return h('div', {}, h('dt', {}, name), h('dd', {}, value));
}
