import type { FigurePart } from '../../domain/compare/comparison-data.ts';
import { h, type Markup } from '../../domain/markup.ts';

/** A figure as components/figure/FigureView.astro makes one: its mark opens a note that the page has at its end. */
export function noteFigure({ text, figure: { id, value } }: FigurePart): Markup {
  return h(
    'span',
    { class: 'figure', 'data-figure': id },
    h('data', { value }, text),
    h(
      'button',
      { type: 'button', popovertarget: `fn--${id}`, 'data-pagefind-ignore': true },
      h('span', { class: 'sr-only' }, `Source of ${text}, note `),
      h('span', { 'data-figure-mark': id }, '*'),
    ),
  );
}
