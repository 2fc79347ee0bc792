import { describe, expect, test } from 'vitest';
import RoleComparisonView from '../../src/components/role-comparison/RoleComparisonView.astro';
import { figureText } from '../../src/domain/figure-text.ts';
import { toyRange } from '../toys.ts';
import { toyBands, toyFigures, toyRole, toySeller } from '../toys-of-roles.ts';
import { renderElements } from './view.ts';

const props = {
  caption: 'Two roles',
  columns: [
    { role: toyRole, bands: toyBands },
    { role: toySeller, bands: [] },
  ],
  figures: toyFigures,
};
const render = (tag: string) => renderElements(RoleComparisonView, props, tag);

describe('roles side by side', () => {
  test('have a caption, under whose name the table scrolls', async () => {
    const [caption] = await render('caption');
    const [frame] = await render('div');
    expect(caption?.text).toBe(props.caption);
    expect(frame?.attributes).toMatchObject({ role: 'group', tabindex: '0', 'aria-label': props.caption });
  });

  test('have a column each, which leads to the guide', async () => {
    const heads = (await render('th')).filter(({ attributes }) => attributes['scope'] === 'col');
    const links = (await render('a')).map(({ attributes }) => attributes['href']);
    expect(heads.slice(1).map(({ text }) => text)).toEqual(['Toy maker', 'Toy seller']);
    expect(links).toEqual(expect.arrayContaining(['/toys/roles/toy-maker/', '/toys/roles/toy-seller/']));
  });

  test('have a cell for every aspect, which names its role for when it stands alone on paper', async () => {
    const cells = await render('td');
    const rows = (await render('th')).filter(({ attributes }) => attributes['scope'] === 'row');
    expect(cells).toHaveLength(rows.length * 2);
    expect(cells.map(({ attributes }) => attributes['data-role'])).toEqual(
      rows.flatMap(() => ['Toy maker', 'Toy seller']),
    );
  });

  test('show their pay with its sources, base and total apart', async () => {
    const lists = (await render('ul')).filter(({ attributes }) => attributes['data-measure'] !== undefined);
    expect(lists.map(({ attributes }) => attributes['data-measure'])).toEqual(['base', 'total', 'pay-unspecified']);
    expect(lists[0]?.text).toContain(figureText(toyRange));
    expect((await render('a')).map(({ attributes }) => attributes['href'])).toContain(
      '/toys/reference/sources/#toy-survey',
    );
  });

  test('have no ids: their figures have a row of their own elsewhere', async () => {
    const rows = await render('tr');
    expect(rows.filter(({ attributes }) => attributes['id'] !== undefined)).toEqual([]);
  });
});
