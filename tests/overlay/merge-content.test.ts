import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readText } from '../../src/content-files/content-folder.ts';
import { readPayData } from '../../src/content-files/pay-data.ts';
import { readPublished } from '../../src/content-files/pay-editions.ts';
import { readRecords } from '../../src/content-files/records.ts';
import { readSiteFile } from '../../src/content-files/site-file.ts';
import type { CollectionName } from '../../src/schemas/collections.ts';
import { mergeToy, page } from './overlays.ts';

function recordsOf(target: string, name: CollectionName) {
  return readRecords(target, name).records.map(({ value }) => value);
}

function siteOf(target: string) {
  const read = readSiteFile(target);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.site;
}

describe('a record of the overlay', () => {
  test('changes the keys that it names, and leaves the others', () => {
    const { target, changes } = mergeToy({ 'data/figures.yaml': '- id: toy-pay\n  high: 130000\n  note: Ours.\n' });
    const [pay] = recordsOf(target, 'figures');
    expect(pay).toMatchObject({ id: 'toy-pay', low: 100_000, high: 130_000, note: 'Ours.', source: 'toy-survey' });
    expect(changes).toContain('changes figures/toy-pay (own/data/figures.yaml:1)');
  });

  test('takes a key away by leaving it empty', () => {
    const { target } = mergeToy({ 'data/figures.yaml': '- id: toy-pay\n  date:\n' });
    expect(recordsOf(target, 'figures')[0]).not.toHaveProperty('date');
  });

  test('is added behind ours when it is complete', () => {
    const added =
      '- id: our-count\n  what: Shelves\n  value: 3\n  unit: count\n  measure: count\n  place: Toytown\n  source: toy-survey\n';
    const { target, changes } = mergeToy({ 'data/figures/shelves.yaml': added });
    expect(recordsOf(target, 'figures').map(({ id }) => id)).toEqual([
      'toy-pay',
      'toy-share',
      'toy-discount',
      'our-count',
    ]);
    expect(changes).toContain('adds figures/our-count (own/data/figures/shelves.yaml:1)');
  });

  test('stands before the record that it names', () => {
    const { target } = mergeToy({ 'data/figures.yaml': '- id: toy-discount\n  before: toy-pay\n' });
    expect(recordsOf(target, 'figures').map(({ id }) => id)).toEqual(['toy-discount', 'toy-pay', 'toy-share']);
  });

  test('takes one of ours away', () => {
    const { target, merged } = mergeToy({ 'data/stages.yaml': 'id: first-toys\nremove: true\n' });
    expect(recordsOf(target, 'stages')).toEqual([]);
    expect(Object.keys(merged.origins.removed)).toEqual(['stages/first-toys']);
  });

  test('replaces a list of texts whole', () => {
    const { target } = mergeToy({ 'data/stages.yaml': 'id: first-toys\nmistakes: [Waiting., Rushing.]\n' });
    expect(recordsOf(target, 'stages')[0]).toMatchObject({ mistakes: ['Waiting.', 'Rushing.'] });
  });

  test('merges lists of things with ids, however deep they stand', () => {
    const { target } = mergeToy({
      'data/trees.yaml': `id: make-or-buy
questions:
  - id: wood
    text: Is there wood in the shed?
    options:
      - id: little
        label: A little
        to: buy
        before: unsure
outcomes:
  - id: buy
    name: Ask the shop
`,
    });
    expect(recordsOf(target, 'trees')[0]).toMatchObject({
      questions: [
        {
          id: 'wood',
          text: 'Is there wood in the shed?',
          why: 'Toys are made of it.',
          options: [{ id: 'plenty' }, { id: 'little', to: 'buy' }, { id: 'unsure' }],
        },
      ],
      outcomes: [{ id: 'make' }, { id: 'buy', name: 'Ask the shop', why: 'The shop has wood.' }],
    });
  });

  test('takes an entry of such a list away', () => {
    const { target } = mergeToy({ 'data/stages.yaml': 'id: first-toys\nteam:\n  - id: helper\n    remove: true\n' });
    expect(recordsOf(target, 'stages')[0]).toMatchObject({ team: [{ id: 'maker' }] });
  });
});

describe('the site file of the overlay', () => {
  test('is laid over ours, and keeps what it does not name', () => {
    const { target } = mergeToy({ 'site.yaml': 'name: Our toys\ndefaults:\n  currency: EUR\n' });
    expect(siteOf(target)).toMatchObject({
      name: 'Our toys',
      tagline: 'Small enough to build often',
      defaults: { country: 'US', currency: 'EUR' },
    });
  });

  test('makes a build for those inside, unless it says otherwise', () => {
    const usual = siteOf(mergeToy({}).target);
    expect(usual).toMatchObject({ indexing: false, notice: 'For internal use only.', editBase: null });
    const open = siteOf(mergeToy({ 'site.yaml': 'indexing: true\nnotice:\n' }).target);
    expect(open).toMatchObject({ indexing: true, notice: null });
  });

  test('adds, hides and renames pages and sections', () => {
    const { target } = mergeToy({
      'site.yaml': `navigation:
  - section: Pay
    name: Money
    hide: [pay/bands]
    add: [pay/ours]
  - section: Rules
    before: Pay
    pages: [rules]
`,
      'handbook/pay/ours.mdx': page('Ours', 'Text.'),
      'handbook/rules.mdx': page('Rules', 'Text.'),
    });
    expect(siteOf(target).navigation).toEqual([
      { section: 'Rules', pages: ['rules'] },
      { section: 'Money', pages: ['pay', 'pay/calculator', 'pay/equity', 'pay/ours'] },
      { section: 'Reference', pages: ['reference/figures', 'reference/sources'] },
    ]);
    expect(existsSync(join(target, 'handbook/pay/bands.md'))).toBe(false);
  });
});

describe('a section that is left out', () => {
  test('takes its pages along, and the links to them at the top and the foot', () => {
    const { target, merged, changes } = mergeToy({ 'site.yaml': 'navigation:\n  - section: Pay\n    remove: true\n' });
    expect(siteOf(target)).toMatchObject({ headerLinks: [], navigation: [{ section: 'Reference' }] });
    expect(merged.origins.hidden).toEqual(['/pay/bands/', '/pay/calculator/', '/pay/equity/', '/pay/']);
    expect(changes).toContain('hides page /pay/equity/ (navigation)');
  });

  test('leaves the page of the sources, to which every figure leads', () => {
    const { target } = mergeToy({}, { sections: 'Pay' });
    expect(siteOf(target).navigation.map(({ section }) => section)).toEqual(['Pay']);
    expect(existsSync(join(target, 'handbook/reference/sources.mdx'))).toBe(true);
    expect(existsSync(join(target, 'handbook/reference/figures.mdx'))).toBe(false);
  });

  test('can be named by the site file too', () => {
    const { target } = mergeToy({ 'site.yaml': 'sections: [Reference]\n' });
    expect(siteOf(target).navigation.map(({ section }) => section)).toEqual(['Reference']);
  });

  test('must be one that there is', () => {
    expect(mergeToy({}, { sections: 'Pya' }).sentences).toEqual([
      'HANDBOOK_SECTIONS: found the section "Pya", expected one of Pay or Reference. Did you mean Pay?',
    ]);
  });
});

describe('pages and files of the overlay', () => {
  test('replace ours at the same address, whatever their ending', () => {
    const { target, changes } = mergeToy({ 'handbook/pay.mdx': page('Our pay', 'Text.') });
    expect(existsSync(join(target, 'handbook/pay/index.mdx'))).toBe(false);
    expect(readText(join(target, 'handbook/pay.mdx'))).toContain('Our pay');
    expect(changes).toContain('replaces page /pay/ (own/handbook/pay.mdx)');
  });

  test('are listed with what they replace', () => {
    const { changes, sentences } = mergeToy({ 'public/favicon.svg': '<svg/>', 'public/logo.svg': '<svg/>' });
    expect(sentences).toEqual([]);
    expect(changes).toContain('replaces file /favicon.svg (own/public/favicon.svg)');
    expect(changes).toContain('adds file /logo.svg (own/public/logo.svg)');
  });

  test('keep their own promises, and not those of our copy', () => {
    expect(existsSync(join(mergeToy({}).target, 'permalinks.txt'))).toBe(false);
    const { target } = mergeToy({ 'permalinks.txt': '/pay/\n' });
    expect(readText(join(target, 'permalinks.txt'))).toBe('/pay/\n');
  });

  test('may lie beside notes of their own', () => {
    expect(mergeToy({ 'README.md': 'How we keep it.', 'bands.csv': 'role\n', '.gitignore': 'x\n' }).sentences).toEqual(
      [],
    );
  });
});

describe('pay data', () => {
  test('keep their edition where the overlay leaves them as they are', () => {
    const { target } = mergeToy({ 'site.yaml': 'name: Our toys\n' });
    expect(readPayData(target)?.edition).toBe('2026-02');
    expect(readPublished(target).map(({ edition }) => edition)).toEqual(['2025-06']);
  });

  test('are an edition of their own where they differ, named by what is in them, without ours beside it', () => {
    const places = { 'data/pay/places.yaml': '- id: US\n  onCosts: 12\n' };
    const { target } = mergeToy(places);
    const edition = readPayData(target)?.edition;
    expect(edition).toMatch(/^2026-02-[0-9a-f]{8}$/);
    expect(readPublished(target)).toEqual([]);
    expect(readPayData(mergeToy(places).target)?.edition).toBe(edition);
  });

  test('may be named by the overlay itself', () => {
    const { target } = mergeToy({ 'data/pay/method.yaml': 'id: method\nedition: 2026-03-toys\n' });
    expect(readPayData(target)?.edition).toBe('2026-03-toys');
  });

  test('lose what is ours where the company shows none of it', () => {
    const { target, sentences } = mergeToy({ 'site.yaml': 'market: false\n' });
    expect(sentences).toEqual([]);
    const pay = recordsOf(target, 'figures').find(({ id }) => id === 'toy-pay');
    expect(pay).toMatchObject({ withheld: true });
    expect(pay).not.toHaveProperty('low');
    expect(recordsOf(target, 'figures').find(({ id }) => id === 'toy-share')).toMatchObject({ value: 7 });
    expect(readPayData(target)).toMatchObject({ bands: [], market: { cells: [], ratios: [] } });
  });

  test('keep an amount that the overlay gives', () => {
    const { target } = mergeToy({
      'site.yaml': 'market: false\n',
      'data/figures.yaml': '- id: toy-pay\n  low: 90000\n  high: 95000\n',
    });
    expect(recordsOf(target, 'figures')[0]).toMatchObject({ low: 90_000, high: 95_000 });
  });
});

test('what was merged is plain YAML that says the same', () => {
  const { target } = mergeToy({ 'data/figures.yaml': '- id: toy-pay\n  note: "It\'s: a note"\n' });
  expect(parse(readText(join(target, 'data/figures.yaml')))[0]).toMatchObject({ note: "It's: a note", date: '2026' });
});
