import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import FigureNotesView from '../../src/components/figure/FigureNotesView.astro';
import FigureView from '../../src/components/figure/FigureView.astro';

test('x', async () => {
  const c = await AstroContainer.create();
  const figure = {
    id: 'toy-pay',
    what: 'x',
    value: 1,
    unit: 'weeks',
    measure: 'duration',
    place: 'T',
    date: '2026',
    source: 'toy-survey',
  };
  console.log(await c.renderToString(FigureView, { props: { figure } }));
  console.log(
    await c.renderToString(FigureNotesView, {
      props: { notes: [{ figure, source: { id: 's', name: 'S', kind: 'survey' }, citedIn: null }] },
    }),
  );
  expect(1).toBe(1);
});
