import { describe, expect, test } from 'vitest';
import CompetencyTableView from '../../src/components/competency-table/CompetencyTableView.astro';
import type { Competency } from '../../src/schemas/competency.ts';
import { toyFigures } from '../toys-of-roles.ts';
import { renderElements } from './view.ts';

const anchors = ['Not at all.', 'Hardly.', 'Well.', 'Best.'];
const competencies: Competency[] = [
  {
    id: 'sawing',
    name: 'Sawing',
    field: 'engineering',
    does: 'Saws {toy-share} straight.',
    evidence: 'A shelf.',
    anchors,
  },
  { id: 'selling', name: 'Selling', field: 'people', does: 'Sells.', evidence: 'A [shop](/team/shop/).', anchors },
];
const props = { caption: 'Competencies', competencies, figures: toyFigures };
const render = (tag: string) => renderElements(CompetencyTableView, props, tag);

describe('the table of competencies', () => {
  test('has a caption, and a row for each under its id, with a link to it', async () => {
    const [caption] = await render('caption');
    expect(caption?.text).toBe('Competencies');
    expect((await render('tr')).map(({ attributes }) => attributes['id'])).toEqual([undefined, 'sawing', 'selling']);
    const links = (await render('a')).map(({ attributes }) => attributes['href']);
    expect(links).toEqual(['#sawing', '#selling', '/toys/team/shop/']);
  });

  test('says what it is about, what a person does and where it shows', async () => {
    const [, row] = await render('tr');
    for (const text of ['Sawing', 'Engineering', 'straight', 'A shelf.']) expect(row?.text).toContain(text);
    expect(await render('data')).toHaveLength(1);
  });
});
