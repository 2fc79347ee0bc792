import { describe, expect, test } from 'vitest';
import LevelTableView from '../../src/components/level-table/LevelTableView.astro';
import { toyFigures, toyLevels } from '../toys-of-roles.ts';
import { renderElements } from './view.ts';

const props = { caption: 'Levels', levels: toyLevels, figures: toyFigures };
const render = (tag: string) => renderElements(LevelTableView, props, tag);

describe('the table of levels', () => {
  test('has a caption, and a row for each level under its id', async () => {
    const [caption] = await render('caption');
    const rows = await render('tr');
    expect(caption?.text).toBe('Levels');
    expect(rows.map(({ attributes }) => attributes['id'])).toEqual([undefined, 'junior', 'senior']);
  });

  test('has a link to every row', async () => {
    const links = (await render('a')).map(({ attributes }) => attributes['href']);
    expect(links).toEqual(['#junior', '#senior']);
  });

  test('says how large the work is, what is new, how much direction it takes and what it is called', async () => {
    const [, row] = await render('tr');
    for (const text of [
      'Junior',
      'A wheel.',
      'Finishes it.',
      'Daily.',
      'Apprentice; Helper',
      ...(toyLevels[0]?.signs ?? []),
    ]) {
      expect(row?.text).toContain(text);
    }
    expect(await render('data')).toHaveLength(1);
  });
});
