import { describe, expect, test } from 'vitest';
import { compareMarkup } from '../../src/components/salary-calculator/compare-markup.ts';
import { numberLabels } from '../../src/components/salary-calculator/form-markup.ts';
import { headlineMarkup } from '../../src/components/salary-calculator/headline-markup.ts';
import { detailsMarkup } from '../../src/components/salary-calculator/result-markup.ts';
import SalaryCalculatorView from '../../src/components/salary-calculator/SalaryCalculatorView.astro';
import {
  addScenario,
  changeShown,
  removeShown,
  shownChoices,
} from '../../src/components/salary-calculator/scenarios.ts';
import { writeHtml } from '../../src/domain/markup.ts';
import { answer } from '../../src/domain/pay/answer.ts';
import { type CalculatorState, type Choices, defaultChoices, nameWorkKinds } from '../../src/domain/pay/inputs.ts';
import { toyData } from '../domain/pay/toy-data.ts';
import { elementsOf, renderView } from './view.ts';

const usual = defaultChoices(toyData);
const given = answer(toyData, usual);
const linkTo = (change: Partial<Choices>) => `/?${Object.entries(change)}`;
const detailsOf = (change: Partial<Choices>, data = toyData) =>
  writeHtml(detailsMarkup(answer(data, { ...usual, ...change }), linkTo));
const render = (more: object = {}) => renderView(SalaryCalculatorView, { data: toyData, editions: ['toy'], ...more });

describe('the calculator without script', () => {
  test('holds the whole answer for the usual choices', async () => {
    const html = await render();
    expect(html).toContain(writeHtml(headlineMarkup(given)));
    expect(html).toContain('data-result="p50"');
    if (given.kind === 'range') expect(html).toContain(given.payLine.replaceAll('&', '&amp;'));
  });

  test('shows the usual choices in fields that are out of use', async () => {
    const fields = elementsOf(await render()).filter(({ tag }) => ['select', 'input'].includes(tag));
    const named = fields.filter(({ attributes }) => attributes['name'] !== 'shown');
    expect(named.map(({ attributes }) => attributes['name']).sort()).toEqual(Object.keys(usual).sort());
    for (const { attributes } of named) expect(attributes).toHaveProperty('disabled');
  });

  test('offers only levels of the role', async () => {
    const options = elementsOf(await render()).filter(
      ({ tag, attributes }) => tag === 'option' && attributes['disabled'] === '',
    );
    const ladder = toyData.roles.find(({ id }) => id === usual.role)?.levels ?? [];
    expect(options.map(({ attributes }) => attributes['value'])).toEqual(
      toyData.levels.map(({ id }) => id).filter((id) => !ladder.includes(id)),
    );
  });

  test('offers kinds of work with the place of the rival', async () => {
    const texts = elementsOf(await render()).flatMap(({ tag, text }) => (tag === 'option' ? [text] : []));
    expect(texts).toEqual(expect.arrayContaining(nameWorkKinds(toyData).map(({ name }) => name)));
  });

  test('has numbers with a label that is only a name, a hint and a place for what is wrong', async () => {
    const elements = elementsOf(await render());
    const byId = (id = '') => elements.filter(({ attributes }) => attributes['id'] === id);
    const labels = elements.filter(({ tag }) => tag === 'label').map(({ text }) => text);
    expect(labels).toEqual(expect.arrayContaining(Object.values(numberLabels)));
    for (const name of Object.keys(numberLabels)) {
      const field = elements.find(({ tag, attributes }) => tag === 'input' && attributes['name'] === name);
      const [hint, ...more] = byId(field?.attributes['aria-describedby']);
      expect(more).toEqual([]);
      expect(hint?.attributes['data-hint']).toBe(name);
      expect(hint?.text).not.toBe('');
    }
    expect(byId('pay--problem')).toMatchObject([{ text: '', attributes: { role: 'status' } }]);
  });

  test('carries its data in a script that no text in them can end', async () => {
    const html = await render({ data: { ...toyData, edition: '</script><img>' }, editions: [] });
    expect(html).not.toContain('</script><img>');
    const json = /<script type="application\/json">(.*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(json).data.edition).toBe('</script><img>');
  });

  test('is bare in a frame: the answer, and a link to the rest', async () => {
    const elements = elementsOf(await render({ isBare: true }));
    expect(elements.filter(({ tag }) => ['form', 'table', 'select'].includes(tag))).toEqual([]);
    expect(elements.filter(({ tag }) => tag === 'h1')).toHaveLength(1);
    expect(elements.filter(({ attributes }) => attributes['class']?.includes('without-script'))).toHaveLength(1);
    const [link] = elements.filter(({ tag }) => tag === 'a');
    expect(link?.attributes['href']).toMatch(/^\/toys\/pay\/calculator\/\?data=/);
  });
});

describe('what explains the answer', () => {
  test('has a step for each, a chart, a table of sources, the cost and what moves it', () => {
    const html = detailsOf({});
    const titles = elementsOf(html).filter(({ tag }) => tag === 'h3');
    expect(titles.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['How we got there', 'What each source says', 'What the hire costs', 'Equity']),
    );
    expect(elementsOf(html).filter(({ tag }) => tag === 'svg')).toHaveLength(1);
    expect(elementsOf(html).filter(({ tag }) => tag === 'caption').length).toBeGreaterThan(3);
  });

  test('marks what has no source or few rows', () => {
    expect(detailsOf({})).toContain('no source given');
    expect(detailsOf({})).toContain('class="line"');
  });

  test('shows a stake in every case, with its value where the company has one', () => {
    const rows = (change: Partial<Choices>) =>
      elementsOf(detailsOf(change)).filter(({ tag, text }) => tag === 'tr' && text.startsWith('No further'));
    const [, name] = toyData.dilution.map((entry) => entry.name);
    expect(detailsOf({ equity: 1, valuation: 1_000_000 })).toContain('$10k');
    expect(detailsOf({ equity: 1 })).toContain('no value given');
    expect(detailsOf({ equity: 1 })).toContain(name);
    expect(rows({})).toEqual([]);
  });

  test('links every end of what moves the target to all that has to be chosen for it', () => {
    if (given.kind === 'none') throw new Error('There is a range for the usual choices.');
    const changes = given.movers.flatMap(({ lowest, highest }) => [lowest.change, highest.change]);
    const links = elementsOf(detailsOf({})).flatMap(({ tag, attributes }) =>
      tag === 'a' && attributes['href']?.startsWith('/?') ? [attributes['href']] : [],
    );
    expect(links).toEqual(changes.map(linkTo));
    expect(changes).toContainEqual({ country: 'isle', currency: 'USD' });
  });

  test('calls the share of on-costs its own judgment only where it is', () => {
    expect(detailsOf({})).toContain('judgment');
    expect(detailsOf({ 'on-costs': 20 })).toContain('judgment');
    expect(detailsOf({ 'on-costs': 7 })).not.toContain('judgment');
  });

  test('counts the months of the calendar year, also when there is one', () => {
    expect(detailsOf({ start: 7 })).toContain('With a start in July, the calendar year carries 6 months of pay');
    expect(detailsOf({ start: 12 })).toContain('With a start in December, the calendar year carries one month of pay');
  });

  test('without a range still shows what sources say', () => {
    const none = toyData.levels.find(({ counted }) => counted === null);
    const html = detailsOf({ level: none?.id ?? '' });
    expect(html).toContain('What each source says');
    expect(html).not.toContain('How we got there');
  });

  test('takes names from the data as text', () => {
    const hostile = { ...toyData, bands: toyData.bands.map((band) => ({ ...band, what: '<img src=x>' })) };
    expect(detailsOf({}, hostile)).not.toContain('<img');
    expect(detailsOf({}, hostile)).toContain('&lt;img src=x&gt;');
  });
});

test('a headline without a range says so by name, and why', () => {
  const none = answer(toyData, { ...usual, country: 'moor' });
  const [basis] = elementsOf(writeHtml(headlineMarkup(none))).filter(
    ({ attributes }) => attributes['data-result'] === 'basis',
  );
  expect(basis).toMatchObject({ attributes: { 'data-value': 'none' }, text: none.sentence });
});

test('scenarios stand in columns, also those without a range', () => {
  const none = answer(toyData, { ...usual, role: toyData.roles[1]?.id ?? '', level: toyData.levels[0]?.id ?? '' });
  const html = writeHtml(compareMarkup([given, none], ['A', 'B', 'C']));
  const heads = elementsOf(html).filter(({ tag, attributes }) => tag === 'th' && attributes['scope'] === 'col');
  expect(heads.map(({ text }) => text)).toEqual(['A', 'B']);
  if (none.kind === 'none') expect(html).toContain('no range');
});

describe('scenarios', () => {
  const one = { scenarios: [usual], shown: 0 };
  const changed = changeShown(one, { bonus: 10 });

  test('are changed one at a time', () => {
    const two = addScenario(changed, usual);
    const other = changeShown(two, { bonus: 20 });
    expect(other.scenarios.map(({ bonus }) => bonus)).toEqual([10, 20]);
    expect(shownChoices(other, usual).bonus).toBe(20);
  });

  test('are three at most', () => {
    let many: CalculatorState = one;
    for (let added = 0; added < 4; added += 1) many = addScenario(many, usual);
    expect(many).toMatchObject({ shown: 2 });
    expect(many.scenarios).toHaveLength(3);
  });

  test('go one by one, and the last one stays', () => {
    const two = { ...addScenario(changed, usual), shown: 0 };
    expect(removeShown(two)).toEqual({ scenarios: [changed.scenarios[0]], shown: 0 });
    expect(removeShown({ ...two, shown: 1 }).shown).toBe(0);
    expect(removeShown(one)).toEqual(one);
  });
});
