import { describe, expect, test } from 'vitest';
import StagePartView from '../../src/components/stage-part/StagePartView.astro';
import StageTableView from '../../src/components/stage-table/StageTableView.astro';
import { stageParts } from '../../src/domain/stage-parts.ts';
import { toyRecords, toyStage } from '../toys-of-teams.ts';
import { renderElements, renderView } from './view.ts';

describe('the table of stages', () => {
  const props = { caption: 'Stages', stages: [toyStage], ...toyRecords };

  test('leads to the page of each', async () => {
    const [link] = await renderElements(StageTableView, props, 'a');
    expect(link).toMatchObject({ text: toyStage.name, attributes: { href: '/toys/team/stages/first-toys/' } });
  });

  test('lists the seats in their order, and apart from them those that may not be needed', async () => {
    const cells = await renderElements(StageTableView, props, 'td');
    const [small] = await renderElements(StageTableView, props, 'small');
    expect(cells.at(-1)?.text).toContain('Toy maker (2)');
    expect(small?.text).toContain('toy seller');
  });
});

describe('a part of a stage', () => {
  const html = async (part: string) => renderView(StagePartView, { stage: toyStage, part, ...toyRecords });
  const elements = async (part: string, tag: string) =>
    renderElements(StagePartView, { stage: toyStage, part, ...toyRecords }, tag);

  test('is something for every part that there is', async () => {
    for (const part of stageParts) expect((await html(part)).trim(), part).not.toBe('');
  });

  test('team: a picture, and a table with a row for each seat in its order', async () => {
    const heads = (await elements('team', 'th')).filter(({ attributes }) => attributes['scope'] === 'row');
    expect(await elements('team', 'svg')).toHaveLength(1);
    expect(heads.map(({ text }) => text.slice(0, 2))).toEqual(['1.', '2.', '3.']);
  });

  test('team: says to whom a seat reports', async () => {
    const rows = await elements('team', 'tr');
    expect(rows[2]?.text).toContain('seat 1, toy maker');
    expect(rows[1]?.text).not.toContain('seat 1, toy maker');
  });

  test('team: leads under the base path to roles, sources and disagreements', async () => {
    const links = (await elements('team', 'a')).map(({ attributes }) => attributes['href']);
    for (const href of [
      '/toys/roles/toy-maker/',
      '/toys/roles/toy-seller/',
      '/toys/reference/sources/#toy-survey',
      '/toys/decide/where-sources-disagree/#T1',
    ]) {
      expect(links).toContain(href);
    }
  });

  test.each([
    ['signals', toyStage.signals],
    ['mistakes', toyStage.mistakes],
  ])('%s: each of them once', async (part, texts) => {
    expect((await elements(part, 'li')).map(({ text }) => text)).toEqual(texts);
  });

  test('budget: a share for each item', async () => {
    const [row] = (await elements('budget', 'tr')).slice(1);
    expect(row?.text).toContain('7%');
  });

  test('next: what comes, and the triggers to watch', async () => {
    const [link] = await elements('next', 'a');
    expect(await html('next')).toContain(toyStage.next);
    expect(link?.attributes['href']).toBe('/toys/team/triggers/#toys-run-out');
  });
});
