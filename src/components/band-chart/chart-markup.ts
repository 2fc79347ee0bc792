import { h, type Markup } from '../../domain/markup.ts';
import type { PlacedText } from '../../domain/pictures/canvas.ts';
import { type BandGroup, type PlacedBand, rangeChart } from '../../domain/pictures/range-chart.ts';

interface ChartWords {
  /** Tells the picture from others on the page. */
  id: string;
  title: string;
  description: string;
  caption: string;
}

/** Ranges of pay as bars over one axis, as in components/picture/PictureFrame.astro. */
export function chartMarkup(
  { id, title, description, caption }: ChartWords,
  groups: readonly BandGroup[],
  nameAmount: (amount: number) => string,
): Markup {
  const chart = rangeChart(groups, nameAmount);
  const [titleId, descriptionId] = [`pic--${id}-title`, `pic--${id}-description`];
  return h(
    'figure',
    { class: 'picture' },
    h('figcaption', {}, caption),
    h(
      'svg',
      {
        role: 'img',
        'aria-labelledby': `${titleId} ${descriptionId}`,
        viewBox: `0 0 ${chart.width} ${chart.height}`,
        'data-pagefind-ignore': true,
      },
      h('title', { id: titleId }, title),
      h('desc', { id: descriptionId }, description),
      ...chart.axes.map((axis) => texts(axis, 'soft', 'middle')),
      h('path', { class: 'line faint', d: chart.tracks }),
      ...chart.groups.map(({ name, bands }) => h('g', {}, texts(name, 'strong'), ...bands.flatMap(bandMarkup))),
    ),
  );
}

function bandMarkup({ label, range, origin, outline, hatching, tick, isOurs }: PlacedBand): Markup[] {
  const line = (kind: string, path: string) => (path === '' ? [] : [h('path', { class: kind, d: path })]);
  return [
    ...texts(label, isOurs ? 'strong' : undefined),
    ...texts([range], 'strong', 'end'),
    ...texts(origin, 'soft'),
    ...line(hatching === '' ? (isOurs ? 'full ours' : 'full') : 'box', outline),
    ...line('line', hatching),
    ...line('tick', tick),
  ];
}

function texts(lines: readonly PlacedText[], kind?: string, anchor?: string): Markup[] {
  return lines.map(({ x, y, text }) => h('text', { class: kind, x, y, 'text-anchor': anchor }, text));
}
