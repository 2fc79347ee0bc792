import { describe, expect, test } from 'vitest';
import RolePartView from '../../src/components/role-part/RolePartView.astro';
import { figureText } from '../../src/domain/figure-text.ts';
import { type RolePartName, roleParts } from '../../src/domain/role-parts.ts';
import { toyFigure, toyRange } from '../toys.ts';
import { toyFacts, toyRole } from '../toys-of-roles.ts';
import { elementsOf, renderView } from './view.ts';

const render = async (part: RolePartName, facts = toyFacts) =>
  elementsOf(await renderView(RolePartView, { part, facts }));
const textOf = async (part: RolePartName) => (await render(part)).map(({ text }) => text);
const named = async (part: RolePartName, tag: string) => (await render(part)).filter((element) => element.tag === tag);
const addresses = async (part: RolePartName) => (await named(part, 'a')).map(({ attributes }) => attributes['href']);

describe.each(roleParts)('the part %s of a role', (part) => {
  test('has no heading of its own: the page has it', async () => {
    const headings = (await render(part)).filter(({ tag }) => /^h\d$/.test(tag));
    expect(headings).toEqual([]);
  });

  test('has no gap where a record says nothing', async () => {
    expect((await textOf(part)).join(' ')).not.toMatch(/undefined|null|\[object/);
  });

  test('has tables that scroll by themselves under the name of their caption', async () => {
    const elements = await render(part);
    const captions = elements.filter(({ tag }) => tag === 'caption').map(({ text }) => text);
    const frames = elements.filter(({ attributes }) => attributes['class'] === 'table-scroll');
    expect(frames.map(({ attributes }) => attributes['aria-label'])).toEqual(captions);
    for (const { attributes } of frames) expect(attributes).toMatchObject({ role: 'group', tabindex: '0' });
  });
});

describe('what a role owns', () => {
  test('stands as a list', async () => {
    const items = await named('own', 'li');
    expect(items.map(({ text }) => text)).toEqual(toyRole.owns);
  });

  test('is told from what is not theirs, with the role that has it', async () => {
    const cells = (await named('own', 'td')).map(({ text }) => text);
    expect(cells).toEqual(['The shop', 'Toy seller', 'The weather', expect.any(String)]);
    expect(await addresses('own')).toEqual(['/toys/roles/toy-seller/']);
  });
});

describe('the other parts', () => {
  test.each<[RolePartName, readonly string[]]>([
    ['hand-over', [...toyRole.measures, toyRole.timeToValue]],
    ['apart', toyRole.neighbors.map(({ difference }) => difference)],
    ['when', [...toyRole.hireWhen, 'There is no wood. See wood.', 'Toys run out']],
    ['look-for', [...toyRole.skills.must, ...toyRole.skills.soon, ...toyRole.skills.later, toyRole.degree]],
    ['look-for', toyRole.evidence.flatMap(({ sign, otherPath }) => [sign, otherPath])],
    ['look-for', toyRole.redFlags.flatMap(({ flag, check }) => [flag, check])],
    ['test', Object.values(toyRole.sampleQuestion)],
    [
      'test',
      ['Sawing: Saws along the line.', expect.stringMatching(/^Planning \(from senior on\): Draws before sawing/)],
    ],
    ['search', [...toyRole.found, ...toyRole.draws, ...toyRole.putsOff, toyRole.pitch]],
    ['grow', ['Junior', 'Sands.', 'Senior', 'Designs.', 'Junior', 'Teaches.']],
    ['wrong', toyRole.goesWrong.flatMap(({ sign, repair }) => [sign, repair])],
  ])('%s says %j', async (part, texts) => {
    expect(await textOf(part)).toEqual(expect.arrayContaining([...texts]));
  });

  test('say nothing of what there is not for the role', async () => {
    const facts = { ...toyFacts, links: { search: [], test: [], grow: [] } };
    expect(await renderView(RolePartView, { part: 'test', facts })).not.toContain('To use in');
    expect(await renderView(RolePartView, { part: 'search', facts })).not.toContain('To use in');
  });

  test('show the figures in their texts', async () => {
    const figures = (await named('hand-over', 'data')).map(({ text }) => text);
    expect(figures).toEqual([figureText(toyFigure)]);
  });

  test('lead under the base path to triggers, neighbors and levels', async () => {
    expect(await addresses('when')).toEqual(['/toys/team/wood/', '/toys/team/triggers/#toys-run-out']);
    expect(await addresses('apart')).toEqual(['/toys/roles/toy-seller/', '/toys/roles/toy-maker/']);
    expect(await addresses('grow')).toContain('/toys/roles/levels/#senior');
    expect(await addresses('test')).toContain('/toys/hire/questions/?role=toy-maker#bank');
    expect(await addresses('search')).toContain('/toys/hire/ads/#ad-toy-maker');
    expect(await addresses('grow')).toContain('/toys/onboard/plans/#plan-toy-maker');
  });
});

describe('what a role is paid', () => {
  const tables = async () => {
    const html = await renderView(RolePartView, { part: 'pay', facts: toyFacts });
    return html
      .split('<table')
      .slice(1)
      .map((table) => elementsOf(`<table${table}`));
  };

  test('never mixes measures in a table', async () => {
    const rows = (await tables()).map((table) =>
      table.filter(({ tag, attributes }) => tag === 'tr' && attributes['id']).map(({ attributes }) => attributes),
    );
    expect(rows.map((table) => [...new Set(table.map((attributes) => attributes['data-measure']))])).toEqual([
      ['base'],
      ['total'],
      ['pay-unspecified'],
      ['equity'],
    ]);
  });

  test('has a row for every figure, with a link to it and its plain value', async () => {
    const rows = (await named('pay', 'tr')).flatMap(({ attributes }) => attributes['id'] ?? []);
    const all = [...toyFacts.bands, ...toyFacts.equity].map(({ figure }) => figure.id);
    expect(rows).toEqual(all);
    expect(await addresses('pay')).toEqual(expect.arrayContaining(all.map((id) => `#${id}`)));
    const [first] = await named('pay', 'data');
    expect(first).toMatchObject({ text: figureText(toyRange), attributes: { value: '100000..120000' } });
  });

  test('leads to the source, and to where the sources disagree', async () => {
    expect(await addresses('pay')).toEqual(
      expect.arrayContaining(['/toys/reference/sources/#toy-survey', '/toys/decide/where-sources-disagree/#T1']),
    );
  });

  test('marks the figures for which nobody names a source', async () => {
    const marked = (await named('pay', 'tr')).filter(({ text }) => text.includes('no source given'));
    expect(marked.map(({ attributes }) => attributes['id'])).toEqual(['toy-pay-rumor', 'toy-pay-unnamed']);
  });

  test('has a picture where there is something to compare', async () => {
    expect(await named('pay', 'svg')).toHaveLength(1);
  });

  test('is said to be unknown when no source has a figure', async () => {
    const elements = await render('pay', { ...toyFacts, bands: [], equity: [] });
    expect(elements.map(({ tag }) => tag)).toEqual(['p']);
  });
});
