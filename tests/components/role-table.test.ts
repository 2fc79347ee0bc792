import { describe, expect, test } from 'vitest';
import RoleTableView from '../../src/components/role-table/RoleTableView.astro';
import { toyFigures, toyRole, toySeller } from '../toys-of-roles.ts';
import { renderElements } from './view.ts';

const props = { caption: 'All roles', roles: [toyRole, toySeller], figures: toyFigures };
const render = (tag: string) => renderElements(RoleTableView, props, tag);

describe('the table of roles', () => {
  test('has its caption', async () => {
    expect((await render('caption')).map(({ text }) => text)).toEqual([props.caption]);
  });

  test('has a row for every role, in their order', async () => {
    const heads = (await render('th')).filter(({ attributes }) => attributes['scope'] === 'row');
    expect(heads.map(({ text }) => text.replace(/\s*Pay$/, ''))).toEqual(['Toy maker', 'Toy seller']);
  });

  test('leads under the base path to the guide and to the pay of each role', async () => {
    const links = await render('a');
    expect(links.map(({ attributes }) => attributes['href'])).toEqual([
      '/toys/roles/toy-maker/',
      '/toys/roles/toy-maker/#pay',
      '/toys/roles/toy-seller/',
      '/toys/roles/toy-seller/#pay',
    ]);
  });

  test('says what each role does and hands over', async () => {
    const [, row] = await render('tr');
    expect(row?.text).toContain(toyRole.summary);
    expect(row?.text).toContain('of children break.');
  });
});
