import { describe, expect, test } from 'vitest';
import RoleMatrixView from '../../src/components/role-matrix/RoleMatrixView.astro';
import { dimensions } from '../../src/schemas/role.ts';
import { toyRole, toySeller } from '../toys-of-roles.ts';
import { elementsOf, renderElements, renderView } from './view.ts';

const props = { caption: 'Depth by role', roles: [toyRole, toySeller] };
const render = (tag: string) => renderElements(RoleMatrixView, props, tag);

describe('the picture of roles and dimensions', () => {
  test('has a name and a description', async () => {
    const elements = elementsOf(await renderView(RoleMatrixView, props));
    const svg = elements.find(({ tag }) => tag === 'svg');
    const named = (svg?.attributes['aria-labelledby'] ?? '').split(' ');
    expect(svg?.attributes['role']).toBe('img');
    expect(named.map((id) => elements.find(({ attributes }) => attributes['id'] === id)?.tag)).toEqual([
      'title',
      'desc',
    ]);
  });

  test('shows each depth by a shape of its own', async () => {
    const marks = elementsOf(await renderView(RoleMatrixView, props)).filter(
      ({ attributes }) => attributes['data-depth'] !== undefined,
    );
    const shapes = new Map(marks.map(({ tag, attributes }) => [attributes['data-depth'], tag]));
    // Two roles and the three marks that the legend explains.
    expect(marks.map(({ attributes }) => attributes['data-depth'])).toEqual([
      ...['light', 'deep', 'working'],
      ...['deep', 'light', 'light'],
      ...['light', 'working', 'deep'],
    ]);
    expect(new Set(shapes.values()).size).toBe(3);
  });

  test('says the same as a table', async () => {
    const cells = await render('td');
    const heads = await render('th');
    expect(heads.map(({ text }) => text)).toEqual(
      expect.arrayContaining([...Object.values(dimensions), 'Toy maker', 'Toy seller']),
    );
    expect(cells.map(({ text }) => text)).toEqual(['Light', 'Deep', 'Working', 'Deep', 'Light', 'Light']);
  });
});
