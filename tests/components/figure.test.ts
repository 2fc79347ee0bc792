import { describe, expect, test } from 'vitest';
import FigureNotesView from '../../src/components/figure/FigureNotesView.astro';
import FigureView from '../../src/components/figure/FigureView.astro';
import { numberFigures } from '../../src/domain/figure-notes.ts';
import { dateText, figureText } from '../../src/domain/figure-text.ts';
import { measures } from '../../src/schemas/figure.ts';
import { sourceKinds } from '../../src/schemas/source.ts';
import { toyFigure, toyRange, toySource } from '../toys.ts';
import { elementsOf, renderElements, renderView } from './view.ts';

describe('a figure in the text', () => {
  test('shows itself and holds its plain value', async () => {
    const [data] = await renderElements(FigureView, { figure: toyRange }, 'data');
    expect(data).toMatchObject({ text: figureText(toyRange), attributes: { value: '100000..120000' } });
  });

  test('has a button that opens its note', async () => {
    const [button] = await renderElements(FigureView, { figure: toyRange }, 'button');
    const notes = [{ figure: toyRange, source: toySource, citedIn: null, disagreements: [] }];
    const [note] = await renderElements(FigureNotesView, { notes }, 'li');
    expect(button?.attributes['type']).toBe('button');
    expect(button?.attributes['popovertarget']).toBe(note?.attributes['id']);
    expect(note?.attributes).toHaveProperty('popover');
  });

  test('has a name on its button that tells it from others', async () => {
    const [button] = await renderElements(FigureView, { figure: toyRange }, 'button');
    expect(button?.text).toBe(`Source of ${figureText(toyRange)}, note *`);
  });

  test('is found by its id', async () => {
    const [span] = await renderElements(FigureView, { figure: toyRange }, 'span');
    expect(span?.attributes['data-figure']).toBe(toyRange.id);
  });

  test('has a mark that the page can number', async () => {
    const html =
      (await renderView(FigureView, { figure: toyRange })) + (await renderView(FigureView, { figure: toyFigure }));
    const { html: numbered, ids } = numberFigures(html);
    expect(ids).toEqual([toyRange.id, toyFigure.id]);
    expect(
      elementsOf(numbered)
        .filter(({ tag }) => tag === 'button')
        .map(({ text }) => text),
    ).toEqual([`Source of ${figureText(toyRange)}, note 1`, `Source of ${figureText(toyFigure)}, note 2`]);
  });
});

describe('the notes of the figures', () => {
  const report = { ...toySource, id: 'toy-report', name: 'Toy report' };
  const noted = { ...toyFigure, note: 'Only wooden ones.' };
  const notes = [
    { figure: noted, source: toySource, citedIn: report, disagreements: [] },
    { figure: toyRange, source: toySource, citedIn: null, disagreements: [] },
  ];

  test('stand in the order that the page gives', async () => {
    const items = await renderElements(FigureNotesView, { notes }, 'li');
    expect(items.map(({ attributes }) => attributes['id'])).toEqual(['fn--toy-share', 'fn--toy-pay']);
  });

  test.each([
    ['the figure', figureText(noted)],
    ['what it is about', noted.what],
    ['its measure', measures[noted.measure]],
    ['its place', noted.place],
    ['its date', dateText(noted.date)],
    ['what a careful reader must know', noted.note],
    ['its source', toySource.name],
    ['the kind of its source', sourceKinds[toySource.kind]],
    ['the document that cites the source', report.name],
  ])('say %s', async (_name, text) => {
    const [item] = await renderElements(FigureNotesView, { notes }, 'li');
    expect(item?.text).toContain(text);
  });

  test('lead under the base path to the source and to the document that cites it', async () => {
    const links = await renderElements(FigureNotesView, { notes }, 'a');
    expect(links.map(({ attributes }) => attributes['href'])).toEqual([
      '/toys/reference/sources/#toy-survey',
      '/toys/reference/sources/#toy-report',
      '/toys/reference/sources/#toy-survey',
    ]);
  });

  test('lead to the disagreements that touch the figure', async () => {
    const disagreements = [
      { id: 'T1', title: 'Whether toys break' },
      { id: 'T2', title: 'What a toy is' },
    ];
    const disputed = [{ figure: noted, source: toySource, citedIn: null, disagreements }];
    const links = await renderElements(FigureNotesView, { notes: disputed }, 'a');
    expect(links.map(({ attributes }) => attributes['href'])).toEqual([
      '/toys/reference/sources/#toy-survey',
      '/toys/decide/where-sources-disagree/#T1',
      '/toys/decide/where-sources-disagree/#T2',
    ]);
  });

  test('have nothing between words where a note or a document is missing', async () => {
    const [, item] = await renderElements(FigureNotesView, { notes }, 'li');
    expect(item?.text).not.toMatch(/undefined|null|false| {2}| [.,]/);
  });

  test('say so when nobody gave a date', async () => {
    const { date: _, ...dateless } = toyFigure;
    const [item] = await renderElements(
      FigureNotesView,
      { notes: [{ figure: dateless, source: toySource, citedIn: null, disagreements: [] }] },
      'li',
    );
    expect(item?.text).toContain(dateText(undefined));
  });
});
