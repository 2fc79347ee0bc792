import type { Figure } from '../src/schemas/figure.ts';
import type { Source } from '../src/schemas/source.ts';

/** Records that hold whatever their schemas ask for, and nothing that is true. */
export const toyFigure: Figure = {
  id: 'toy-share',
  what: 'Share of toys that break',
  value: 7,
  unit: 'percent',
  measure: 'share',
  place: 'Toytown',
  date: '2026-05',
  source: 'toy-survey',
};

const { value: _, ...withoutValue } = toyFigure;

export const toyRange: Figure = {
  ...withoutValue,
  id: 'toy-pay',
  what: 'Pay of a toy maker',
  low: 100_000,
  high: 120_000,
  unit: 'usd-per-year',
  measure: 'base',
};

export const toySource: Source = {
  id: 'toy-survey',
  name: 'Toy survey',
  kind: 'survey',
  published: '2026',
  measures: 'Base pay of toy makers.',
  trust: 'Invented for tests.',
};

export const toyFrontmatter = {
  title: 'Toys',
  description: 'A page in plain Markdown, without components, that others link to.',
  reviewed: '2026-11-20',
  audience: ['founder'],
};

/** The text of a page whose first line of content is line 8. */
export function toyPage(content: string): string {
  return `---
title: Toys
description: A page in plain Markdown, without components, that others link to.
reviewed: 2026-11-20
audience: [founder]
---

${content}
`;
}
