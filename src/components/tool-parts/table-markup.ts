import { h, type Markup } from '../../domain/markup.ts';

type Cell = readonly (Markup | string)[];

/**
 * A table as components/table/TableFrame.astro makes one. The first column heads its rows, but for figures and
 * amounts, which stand for themselves.
 */
export function tableMarkup(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  kind: 'narrow' | 'wide' | 'figures' | 'amounts',
): Markup {
  const hasHeads = kind === 'narrow' || kind === 'wide';
  return h(
    'div',
    { class: 'table-scroll', role: 'group', 'aria-label': caption, tabindex: 0 },
    h(
      'table',
      { class: kind === 'amounts' ? 'narrow' : kind, style: kind === 'wide' ? `--columns: ${columns.length}` : null },
      h('caption', {}, caption),
      h('thead', {}, h('tr', {}, ...columns.map((name) => (name === '' ? h('td') : h('th', { scope: 'col' }, name))))),
      h(
        'tbody',
        {},
        ...rows.map((cells) =>
          h(
            'tr',
            {},
            ...cells.map((cell, index) =>
              index === 0 && hasHeads ? h('th', { scope: 'row' }, cell) : h('td', {}, cell),
            ),
          ),
        ),
      ),
    ),
  );
}
