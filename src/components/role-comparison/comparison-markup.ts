import type { ComparedRow, Comparison } from '../../domain/compare/compare.ts';
import type { Aspect, ComparedJob, FigurePart, Item, TextPart } from '../../domain/compare/comparison-data.ts';
import { fewest, most } from '../../domain/compare/inputs.ts';
import { h, type Markup } from '../../domain/markup.ts';
import { rooted } from '../../site/rooted.ts';

type DrawFigure = (part: FigurePart) => Markup;

/** Jobs side by side as a table; the same for every page that has one, with script and without. */
export function comparisonMarkup(comparison: Comparison, caption: string, drawFigure: DrawFigure = linkFigure): Markup {
  const { jobs, rows } = comparison;
  return h(
    'div',
    { class: 'table-scroll', role: 'group', 'aria-label': caption, tabindex: 0 },
    h(
      'table',
      // More columns than can be chosen fit on no phone and on no sheet of paper.
      { class: tableKind(jobs.length), style: `--columns: ${jobs.length + 1}` },
      h('caption', {}, caption),
      h(
        'thead',
        {},
        h('tr', {}, h('th', { scope: 'col' }, 'Aspect'), ...jobs.map((job) => h('th', { scope: 'col' }, jobName(job)))),
      ),
      h('tbody', {}, ...rows.map((row) => rowMarkup(row, drawFigure))),
    ),
  );
}

function tableKind(count: number): string {
  if (count > most) return 'wide comparison';
  return count > fewest ? 'beside' : 'beside pair';
}

function jobName({ title, href }: ComparedJob): Markup | string {
  return href === null ? title : h('a', { href: rooted(href) }, title);
}

export function rowMarkup({ aspect, cells, leftOut }: ComparedRow, drawFigure: DrawFigure = linkFigure): Markup {
  const shared =
    leftOut === 1 ? 'One entry that all share is left out' : `${leftOut} entries that all share are left out`;
  return h(
    'tr',
    { 'data-aspect': aspect.id },
    h('th', { scope: 'row' }, aspect.name, leftOut === 0 ? null : h('small', {}, shared)),
    ...cells.map(({ job, items }) =>
      h('td', { 'data-role': job.title }, cellMarkup(items, aspect, leftOut > 0, drawFigure)),
    ),
  );
}

function cellMarkup(
  items: readonly Item[],
  { isList, isLevel, none }: Aspect,
  hasShared: boolean,
  drawFigure: DrawFigure,
): (Markup | string)[] {
  if (items.length === 0) return [h('span', { class: 'nothing' }, hasShared ? 'Nothing of its own' : none)];
  const said = items.map(({ text, note }) => [
    ...partsMarkup(text, drawFigure),
    ...(note ? [h('small', {}, partsMarkup(note, drawFigure))] : []),
  ]);
  if (isList && !isLevel) return [h('ul', {}, ...said.map((parts) => h('li', {}, parts)))];
  return said.flatMap((parts) => [h('div', {}, parts)]);
}

function partsMarkup(parts: readonly TextPart[], drawFigure: DrawFigure): (Markup | string)[] {
  return parts.map((part) => {
    if (typeof part === 'string') return part;
    return 'figure' in part ? drawFigure(part) : h('a', { href: rooted(part.href) }, part.text);
  });
}

/** In a table that changes, no note at the end of the page can know the figure: its mark leads to the source itself. */
function linkFigure({ text, figure: { id, value, source } }: FigurePart): Markup {
  const link = h('a', { href: rooted(`/reference/figures/#${id}`) }, h('data', { value }, text));
  if (source === null) return link;
  const mark = { href: rooted(`/reference/sources/#${source.id}`), 'aria-label': `Source of ${text}: ${source.name}` };
  return h('span', {}, link, h('sup', {}, h('a', mark, '*')));
}

/** What the whole comes to, above the table. */
export function summaryMarkup({ jobs, counts, same, sentence }: Comparison, isShortened: boolean): Markup[] {
  const names = same.map(({ inText }) => inText).join('; ');
  return [
    h(
      'p',
      { 'data-result': 'roles', 'data-value': jobs.map(({ id }) => id).join(',') },
      h('output', { 'data-result': 'differences', 'data-value': counts.differing }, sentence),
      same.length === 0 ? null : ` ${isShortened ? 'Left out, because it is' : 'What is'} the same for all: ${names}.`,
    ),
    h(
      'p',
      { class: 'page-actions' },
      ...jobs.map(({ id, name }) => h('a', { href: rooted(`/pay/calculator/?role=${id}`) }, `Pay of ${name}`)),
    ),
  ];
}
