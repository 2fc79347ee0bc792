// cspell:ignore toytow

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/content-files/content-check.ts';
import { readPayData } from '../../src/content-files/pay-data.ts';
import { writeEdition } from '../../src/content-files/pay-editions.ts';
import { faultsAfter } from '../faults-after.ts';
import { copyToyContent, toyContent } from '../folder.ts';
import { sentencesOf } from '../sentences.ts';

describe('an exchange rate', () => {
  test('older than the limit stops the build', () => {
    expect(faultsAfter('data/pay/exchange-rates.yaml', "date: '2026'", "date: '2024-10'")).toEqual([
      'content/data/pay/exchange-rates.yaml:4: found an exchange rate of 2024-10 for EUR, expected one that is at most 24 months old on 2026-11-20, the day of the last review in site.yaml. Write a newer rate with its date and source, and give the pay data a new edition in data/pay/method.yaml.',
    ]);
  });

  test('may be as old as the limit', () => {
    expect(faultsAfter('data/pay/exchange-rates.yaml', "date: '2026'", "date: '2024-11'")).toEqual([]);
  });

  test('is there for the currency of every place', () => {
    expect(faultsAfter('data/pay/places.yaml', 'currency: USD', 'currency: PLN')).toEqual([
      'content/data/pay/places.yaml:5: found the currency PLN without an exchange rate, expected one of USD or EUR. Add a record "PLN" to data/pay/exchange-rates.yaml, or correct the currency.',
    ]);
  });
});

describe('what the calculator starts with', () => {
  test('is a place that it knows', () => {
    expect(faultsAfter('site.yaml', 'country: US', 'country: UK')).toEqual([
      'content/site.yaml:24: found "country": "UK", which the calculator does not know, expected one of US. Did you mean US?',
    ]);
  });

  test('is a currency that it knows', () => {
    expect(faultsAfter('site.yaml', 'currency: USD', 'currency: XYZ')).toEqual([
      'content/site.yaml:25: found "currency": "XYZ", which the calculator does not know, expected one of USD or EUR. Choose one of them, or add it to data/pay.',
    ]);
  });
});

describe('the pay method', () => {
  test('names a discount that is one', () => {
    expect(faultsAfter('data/pay/method.yaml', 'figure: toy-discount', 'figure: toy-pay')).toEqual([
      'content/data/pay/method.yaml:17: found the figure "toy-pay", expected a range in percent. Name another figure, or correct that one.',
    ]);
  });

  test('names official wages as a range with a median', () => {
    const official = 'official:\n  - role: toy-maker\n    range: toy-discount\n    median: toy-pay';
    expect(faultsAfter('data/pay/method.yaml', 'official: []', official)).toEqual([
      'content/data/pay/method.yaml:23: found the figure "toy-discount", expected a range in dollars per year. Name another figure, or correct that one.',
      'content/data/pay/method.yaml:24: found the figure "toy-pay", expected one amount in dollars per year. Name another figure, or correct that one.',
    ]);
  });

  test('stands once', () => {
    const text = readFileSync(join(toyContent, 'data/pay/method.yaml'), 'utf8');
    const twice = [text, text.replace('id: method', 'id: other')]
      .map((record) => `- ${record.trim().replaceAll('\n', '\n  ')}\n`)
      .join('');
    const folder = copyToyContent({ 'data/pay/method.yaml': twice });
    expect(sentencesOf(checkContent(folder).faults, folder)).toEqual([
      'content/data/pay/method.yaml:33: found a second record "other", expected one record in this file. Remove one of them.',
    ]);
  });
});

describe('the method and the market', () => {
  test.each([
    ['method', 'market'],
    ['market', 'method'],
  ])('stand together: %s without %s is of no use', (there, missing) => {
    const folder = copyToyContent({});
    rmSync(join(folder, `data/pay/${missing}.yaml`));
    expect(sentencesOf(checkContent(folder).faults, folder)).toEqual([
      `content/data/pay/${there}.yaml: found no data/pay/${missing}.yaml beside it, expected both, since the one says how the other is read. Write data/pay/${missing}.yaml, or remove both.`,
    ]);
  });

  test('say something about every level', () => {
    const levels = readFileSync(join(toyContent, 'data/levels.yaml'), 'utf8');
    const more = levels.replaceAll('senior', 'junior');
    expect(faultsAfter('data/levels.yaml', levels, `${levels}${more}`)).toEqual([
      'content/data/pay/method.yaml:4: found nothing about the level "junior", expected every level of data/levels. Add it with a note; if nothing in the salary file stands for it, leave out "counted".',
    ]);
  });
});

describe('an edition that was published', () => {
  /** What the toy handbook says about its present edition after it was published so. */
  const faultsOfPublished = (change: object) => {
    const data = readPayData(toyContent);
    if (data === null) throw new Error('There is pay data in the toy handbook.');
    const text = writeEdition({ ...data, ...change });
    const folder = copyToyContent({ [`data/pay/editions/${data.edition}.json`]: text });
    return sentencesOf(checkContent(folder).faults, folder);
  };

  test('may be the present one', () => expect(faultsOfPublished({})).toEqual([]));

  test('may lack what is kept only since then, but nothing in it may change', () => {
    expect(faultsOfPublished({ placeDisagreements: undefined })).toEqual([]);
    expect(faultsOfPublished({ placeDisagreements: ['T9'] })).toHaveLength(1);
    expect(faultsOfPublished({ glue: 'strong' })).toHaveLength(1);
  });

  test('that cannot be read stops the check with a sentence', () => {
    const folder = copyToyContent({ 'data/pay/editions/2025-06.json': '{"edition":' });
    expect(() => checkContent(folder)).toThrow('found JSON that cannot be read');
  });

  test('says the same for good', () => {
    expect(faultsAfter('data/pay/method.yaml', 'edition: 2026-02', 'edition: 2025-06')).toEqual([
      'content/data/pay/method.yaml:2: found the edition 2025-06 with other data than it was published with in content/data/pay/editions/2025-06.json, expected a new name wherever pay data, a figure about pay, a name in them or the defaults in site.yaml change, because links to results name the edition. Change "edition" and "published" here, then run "npm run data:edition".',
    ]);
  });
});

test('a handbook without pay data is fine', () => {
  const folder = copyToyContent({});
  rmSync(join(folder, 'data/pay'), { recursive: true });
  expect(sentencesOf(checkContent(folder).faults, folder)).toEqual([]);
  expect(readPayData(folder)).toBeNull();
});

describe("a company's own band", () => {
  const company = '- id: toy-company\n  name: Toy company\n  kind: company\n  measures: Bands.\n  trust: Ours.\n';
  const band = (more: string) => `- id: our-pay
  what: Our makers
  low: 1000
  high: 2000
  unit: money-per-year
  measure: base
  source: toy-company
${more}`;
  const faultsOf = (more: string) => {
    const folder = copyToyContent({ 'data/sources/ours.yaml': company, 'data/figures/ours.yaml': band(more) });
    return sentencesOf(checkContent(folder).faults, folder);
  };

  test('has a role, a level and a place, by which it is found', () => {
    expect(faultsOf('  currency: EUR\n  place: Toytown\n  roles: [toy-maker]\n  levels: [senior]\n')).toEqual([]);
    expect(faultsOf('  currency: EUR\n  place: Toytow\n  levels: [senior]\n')).toEqual([
      'content/data/figures/ours.yaml:1: found a band of the company without "roles", expected roles, levels and place, by which the calculator finds it. Add "roles" as a list, such as [ml-engineer].',
      'content/data/figures/ours.yaml:9: found a band of the company for "Toytow", expected the name of a place in data/pay/places.yaml. Did you mean Toytown?',
    ]);
  });

  test('names its place, and is told the name where it has the id', () => {
    expect(faultsOf('  currency: EUR\n  place: US\n  roles: [toy-maker]\n  levels: [senior]\n')).toEqual([
      'content/data/figures/ours.yaml:9: found a band of the company for "US", expected the name of a place in data/pay/places.yaml. Did you mean Toytown?',
    ]);
  });

  test('is in money that has an exchange rate', () => {
    expect(faultsOf('  currency: NOK\n  place: Toytown\n  roles: [toy-maker]\n  levels: [senior]\n')).toEqual([
      'content/data/figures/ours.yaml:8: found the currency NOK without an exchange rate, expected one of EUR. Add a record "NOK" to data/pay/exchange-rates.yaml, or write "unit: usd-per-year" for US dollars.',
    ]);
  });
});
