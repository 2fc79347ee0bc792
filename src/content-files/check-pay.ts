import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { figureAge } from '../domain/figure-age.ts';
import { nearest } from '../domain/nearest.ts';
import { figureCurrency } from '../domain/pay/money.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { shownPath } from './content-folder.ts';
import { type Fault, listOr } from './fault.ts';
import { payDataOf } from './pay-data.ts';
import { editionFile, readPublished } from './pay-editions.ts';
import type { AllRecords, PlacedRecord } from './records.ts';
import type { SiteFile } from './site-file.ts';

/** What the calculator needs to hold together, beyond what each record says by itself. */
export function checkPay(folder: string, all: AllRecords, siteFile: SiteFile): Fault[] {
  const records = (name: CollectionName) => all.get(name) ?? [];
  const repeated = [...records('pay-method').slice(1), ...records('market').slice(1)].map(
    (record): Fault => ({
      ...placeOf(record),
      found: `a second record "${record.id}"`,
      expected: 'one record in this file',
      fix: 'Remove one of them.',
    }),
  );
  const faults = [
    ...repeated,
    ...records('exchange-rates').flatMap((record) => checkRate(record, siteFile)),
    ...checkCurrencies(all),
    ...checkAmounts(all),
    ...checkOwnBands(all),
    ...checkPair(folder, all),
  ];
  if (records('pay-method').length === 0 || faults.length > 0) return faults;
  faults.push(...checkDefaults(all, siteFile), ...checkFigures(all), ...checkLevels(all));
  // Only what fits together can be compared with what was published.
  return faults.length > 0 ? faults : checkEdition(folder, all, siteFile);
}

/** The method says how the market is read, so neither is of use alone. */
function checkPair(folder: string, all: AllRecords): Fault[] {
  const isThere = (name: CollectionName) => (all.get(name) ?? []).length > 0;
  if (isThere('market') === isThere('pay-method')) return [];
  const [there, missing] = isThere('market') ? ['market', 'method'] : ['method', 'market'];
  return [
    {
      file: shownPath(join(folder, 'data', 'pay', `${there}.yaml`)),
      found: `no data/pay/${missing}.yaml beside it`,
      expected: 'both, since the one says how the other is read',
      fix: `Write data/pay/${missing}.yaml, or remove both.`,
    },
  ];
}

/** Whoever asks for a level has to be told something about it. */
function checkLevels(all: AllRecords): Fault[] {
  return (all.get('pay-method') ?? []).flatMap((record) => {
    const { levels } = record.value as { levels: { level: string }[] };
    const missing = (all.get('levels') ?? []).filter(({ id }) => !levels.some(({ level }) => level === id));
    return missing.map(({ id }) => ({
      ...placeOf(record, 'levels'),
      found: `nothing about the level "${id}"`,
      expected: 'every level of data/levels',
      fix: 'Add it with a note; if nothing in the salary file stands for it, leave out "counted".',
    }));
  });
}

function placeOf(
  { yaml, path }: PlacedRecord,
  ...keys: (string | number)[]
): { file: string; line: number | undefined } {
  return { file: yaml.file, line: yaml.lineOf([...path, ...keys]) };
}

function checkRate(record: PlacedRecord, { site: { review } }: SiteFile): Fault[] {
  const date = String(record.value['date']);
  if (figureAge(date, review) !== 'old') return [];
  return [
    {
      ...placeOf(record, 'date'),
      found: `an exchange rate of ${date} for ${record.id}`,
      expected: `one that is at most ${review.figureMonths} months old on ${review.day}, the day of the last review in site.yaml`,
      fix: 'Write a newer rate with its date and source, and give the pay data a new edition in data/pay/method.yaml.',
    },
  ];
}

function checkCurrencies(all: AllRecords): Fault[] {
  const known = [figureCurrency, ...(all.get('exchange-rates') ?? []).map(({ id }) => id)];
  return (all.get('places') ?? []).flatMap((record) => {
    const currency = String(record.value['currency']);
    if (known.includes(currency)) return [];
    return [
      {
        ...placeOf(record, 'currency'),
        found: `the currency ${currency} without an exchange rate`,
        expected: `one of ${listOr(known)}`,
        fix: `Add a record "${currency}" to data/pay/exchange-rates.yaml, or correct the currency.`,
      },
    ];
  });
}

/** An amount in money that has no rate could stand beside no other. */
function checkAmounts(all: AllRecords): Fault[] {
  const known = (all.get('exchange-rates') ?? []).map(({ id }) => id);
  return (all.get('figures') ?? []).flatMap((record) => {
    const { currency } = record.value;
    if (typeof currency !== 'string' || known.includes(currency)) return [];
    return [
      {
        ...placeOf(record, 'currency'),
        found: `the currency ${currency} without an exchange rate`,
        expected: `one of ${listOr(known)}`,
        fix: `Add a record "${currency}" to data/pay/exchange-rates.yaml, or write "unit: usd-per-year" for US dollars.`,
      },
    ];
  });
}

/** What a company pays itself is found by role, level and place, so it has to name all three. */
function checkOwnBands(all: AllRecords): Fault[] {
  const companies = (all.get('sources') ?? []).filter(({ value }) => value['kind'] === 'company').map(({ id }) => id);
  const nameOf = new Map((all.get('places') ?? []).map(({ id, value }) => [id, String(value['name'])]));
  const places = [...nameOf.values()];
  return (all.get('figures') ?? []).flatMap((record): Fault[] => {
    const { value } = record;
    if (value['measure'] !== 'base' || !companies.includes(String(value['source']))) return [];
    const missing = ['roles', 'levels'].filter((key) => value[key] === undefined);
    const place = String(value['place']);
    return [
      ...missing.map((key) => ({
        ...placeOf(record),
        found: `a band of the company without "${key}"`,
        expected: 'roles, levels and place, by which the calculator finds it',
        fix: `Add "${key}" as a list, such as [${key === 'roles' ? 'ml-engineer' : 'senior'}].`,
      })),
      ...(places.includes(place)
        ? []
        : [
            {
              ...placeOf(record, 'place'),
              found: `a band of the company for "${place}"`,
              expected: 'the name of a place in data/pay/places.yaml',
              // Tables and addresses have the id, a figure has the name.
              fix: closeTo(nameOf.get(place) ?? place, places),
            },
          ]),
    ];
  });
}

function closeTo(name: string, known: readonly string[]): string {
  const close = nearest(name, known);
  return close.length > 0 ? `Did you mean ${listOr(close)}?` : 'Correct it, or add the place.';
}

/** Country and currency in site.yaml are what the calculator starts with. */
function checkDefaults(all: AllRecords, { site: { defaults }, yaml }: SiteFile): Fault[] {
  const idsOf = (name: CollectionName) => (all.get(name) ?? []).map(({ id }) => id);
  const allowed = { country: idsOf('places'), currency: [figureCurrency, ...idsOf('exchange-rates')] };
  return (['country', 'currency'] as const).flatMap((key) => {
    if (allowed[key].includes(defaults[key])) return [];
    const close = nearest(defaults[key], allowed[key]);
    return [
      {
        file: yaml.file,
        line: yaml.lineOf(['defaults', key]),
        found: `"${key}": "${defaults[key]}", which the calculator does not know`,
        expected: `one of ${listOr(allowed[key])}`,
        fix: close.length > 0 ? `Did you mean ${listOr(close)}?` : 'Choose one of them, or add it to data/pay.',
      },
    ];
  });
}

/** Figures that the method names have to be what it takes them for. */
function checkFigures(all: AllRecords): Fault[] {
  const figures = new Map((all.get('figures') ?? []).map(({ id, value }) => [id, value]));
  return (all.get('pay-method') ?? []).flatMap((record) => {
    const wrong = (keys: (string | number)[], id: string, expected: string): Fault => ({
      ...placeOf(record, ...keys),
      found: `the figure "${id}"`,
      expected,
      fix: 'Name another figure, or correct that one.',
    });
    const { discount, official } = record.value as {
      discount: { figure: string };
      official: { range: string; median: string }[];
    };
    const isIn = (id: string, unit: string, key: string) =>
      figures.get(id)?.['unit'] === unit && figures.get(id)?.[key] !== undefined;
    return [
      ...(isIn(discount.figure, 'percent', 'low')
        ? []
        : [wrong(['discount', 'figure'], discount.figure, 'a range in percent')]),
      ...official.flatMap(({ range, median }, index) => [
        ...(isIn(range, 'usd-per-year', 'low')
          ? []
          : [wrong(['official', index, 'range'], range, 'a range in dollars per year')]),
        ...(isIn(median, 'usd-per-year', 'value')
          ? []
          : [wrong(['official', index, 'median'], median, 'one amount in dollars per year')]),
      ]),
    ];
  });
}

/** An edition that was published says the same for good: links to results name it. */
function checkEdition(folder: string, all: AllRecords, { site }: SiteFile): Fault[] {
  const data = payDataOf(all, site);
  const [method] = all.get('pay-method') ?? [];
  const published = readPublished(folder).find(({ edition }) => edition === data?.edition);
  if (data === null || method === undefined || published === undefined) return [];
  // A later release may keep more in an edition; what was published then is what counts.
  const kept = JSON.parse(JSON.stringify(data));
  if (Object.entries(published.data).every(([key, value]) => isDeepStrictEqual(kept[key], value))) return [];
  return [
    {
      ...placeOf(method, 'edition'),
      found: `the edition ${data.edition} with other data than it was published with in ${shownPath(editionFile(folder, data.edition))}`,
      expected:
        'a new name wherever pay data, a figure about pay, a name in them or the defaults in site.yaml change, because links to results name the edition',
      fix: 'Change "edition" and "published" here, then run "npm run data:edition".',
    },
  ];
}
