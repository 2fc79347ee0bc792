import { describe, expect, test } from 'vitest';
import BandChartView from '../../src/components/band-chart/BandChartView.astro';
import { figureText } from '../../src/domain/figure-text.ts';
import { toyRange } from '../toys.ts';
import { toyBands } from '../toys-of-roles.ts';
import { elementsOf, renderView } from './view.ts';

const props = { caption: 'Base pay', id: 'toys', rows: toyBands.filter(({ figure }) => figure.measure === 'base') };
const render = async (rows = props.rows) => elementsOf(await renderView(BandChartView, { ...props, rows }));

describe('a chart of pay', () => {
  test('has a name and a description that no other picture has', async () => {
    const elements = await render();
    const svg = elements.find(({ tag }) => tag === 'svg');
    const ids = (svg?.attributes['aria-labelledby'] ?? '').split(' ');
    expect(ids.map((id) => elements.find(({ attributes }) => attributes['id'] === id)?.tag)).toEqual(['title', 'desc']);
    expect(ids.every((id) => id.includes(props.id))).toBe(true);
  });

  test('shows a figure under every role that it is about', async () => {
    const texts = (await render()).filter(({ tag }) => tag === 'text').map(({ text }) => text);
    const names = texts.filter((text) => ['Toy maker', 'Toy seller'].includes(text));
    expect(names).toEqual(['Toy maker', 'Toy seller']);
    expect(texts.filter((text) => text === toyRange.what)).toHaveLength(2);
    expect(texts).toContain(figureText(toyRange));
  });

  test('hatches the bars for which nobody names a source', async () => {
    const boxes = (await render()).filter(({ attributes }) => attributes['class'] === 'box');
    const full = (await render()).filter(({ attributes }) => attributes['class'] === 'full');
    expect([boxes.length, full.length]).toEqual([2, 2]);
  });

  test('says the same as a table, in which a figure stands once with all its roles', async () => {
    const elements = await render();
    const rows = elements.filter(({ tag, attributes }) => tag === 'tr' && attributes['id'] !== undefined);
    expect(rows.map(({ attributes }) => attributes['id'])).toEqual(['toy-pay', 'toy-pay-rumor', 'toy-pay-unnamed']);
    const links = elements.filter(({ attributes }) => attributes['href']?.startsWith('/toys/roles/'));
    expect(links.slice(0, 2).map(({ attributes }) => attributes['href'])).toEqual([
      '/toys/roles/toy-maker/',
      '/toys/roles/toy-seller/',
    ]);
  });

  test('says so when there is nothing to show', async () => {
    expect((await render([])).map(({ tag }) => tag)).toEqual(['p']);
  });
});
