import { listOr } from '../content-files/fault.ts';
import { nearest } from '../domain/nearest.ts';

/** A band of a company, as a row of its table has it. */
export interface Band {
  role: string;
  level: string;
  place: string;
  low: number;
  high: number;
  currency: string;
  date: string | undefined;
}

/** What the columns may hold, by id. */
export interface Known {
  roles: ReadonlyMap<string, { name: string; levels: readonly string[] }>;
  levels: ReadonlyMap<string, string>;
  places: ReadonlyMap<string, string>;
  currencies: readonly string[];
}

const needed = ['role', 'level', 'place', 'low', 'high', 'currency'] as const;
const columns = [...needed, 'date'] as const;
type Column = (typeof columns)[number];

/** Reads a table of bands. What is wrong is said row by row, counted as a spreadsheet counts them. */
export function readBands(rows: readonly (readonly string[])[], known: Known): { bands: Band[]; sentences: string[] } {
  const [head = [], ...body] = rows;
  const names = head.map((name) => name.trim().toLowerCase());
  const sentences = checkHead(names);
  if (sentences.length > 0) return { bands: [], sentences };
  const bands: Band[] = [];
  const first = new Map<string, number>();
  for (const [index, cells] of body.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const row = index + 2;
    const at = (column: Column) => (cells[names.indexOf(column)] ?? '').trim();
    const wrong = checkRow(at, cells.length, names.length, known);
    const key = [at('role'), at('level'), at('place')].join(', ');
    const earlier = first.get(key);
    if (earlier !== undefined)
      wrong.push(
        `found ${key} for the second time (first in row ${earlier}), expected one band for each. Remove one of the two.`,
      );
    first.set(key, earlier ?? row);
    sentences.push(...wrong.map((sentence) => `row ${row}: ${sentence}`));
    if (wrong.length > 0) continue;
    bands.push({
      ...{ role: at('role'), level: at('level'), place: at('place'), currency: at('currency') },
      ...{ low: readAmount(at('low')), high: readAmount(at('high')), date: at('date') || undefined },
    });
  }
  if (bands.length === 0 && sentences.length === 0)
    sentences.push('row 2: found no band, expected at least one. Write one below the names of the columns.');
  return { bands, sentences };
}

function checkHead(names: readonly string[]): string[] {
  const missing = needed.filter((name) => !names.includes(name));
  const unknown = names.filter((name) => !columns.some((column) => column === name));
  return [
    ...missing.map(
      (name) => `row 1: found no column "${name}", expected ${needed.join(', ')} and perhaps date. Add it.`,
    ),
    ...unknown.map(
      (name) =>
        `row 1: found the column "${name}", expected ${listOr(columns)}. ${suggest(name, columns, 'Remove it')}`,
    ),
  ];
}

function checkRow(at: (column: Column) => string, cells: number, expected: number, known: Known): string[] {
  if (cells !== expected) {
    return [`found ${cells} cells, expected ${expected}, as in row 1. Write amounts without commas, or in quotes.`];
  }
  const role = known.roles.get(at('role'));
  const [low, high] = [readAmount(at('low')), readAmount(at('high'))];
  const amounts = (['low', 'high'] as const).filter((name) => Number.isNaN(readAmount(at(name))));
  return [
    ...checkId('role', at('role'), [...known.roles.keys()]),
    ...checkId('level', at('level'), [...known.levels.keys()]),
    ...checkId('place', at('place'), [...known.places.keys()]),
    ...checkId('currency', at('currency'), known.currencies),
    ...(role && known.levels.has(at('level')) && !role.levels.includes(at('level'))
      ? [
          `found the level "${at('level')}" for ${role.name}, expected a level of that ladder: ${listOr(role.levels)}. Correct one of the two.`,
        ]
      : []),
    ...amounts.map(
      (name) => `found "${at(name)}" as ${name}, expected an amount a year such as 70000. Write it in digits.`,
    ),
    ...(amounts.length === 0 && low >= high
      ? [
          `found the low end ${low} not below the high end ${high}, expected the lower amount first. Swap or correct them.`,
        ]
      : []),
    ...(at('date') === '' || /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(at('date'))
      ? []
      : [
          `found "${at('date')}" as date, expected a year, a month or a day such as 2026-11-28. Correct it, or leave it empty.`,
        ]),
  ];
}

function checkId(column: Column, value: string, known: readonly string[]): string[] {
  if (known.includes(value)) return [];
  return [
    `found "${value}" as ${column}, expected ${column === 'currency' ? 'US dollars or a currency with an exchange rate' : `the id of a ${column}`}. ${suggest(value, known, `Choose one of ${listOr(known)}`)}`,
  ];
}

function suggest(value: string, known: readonly string[], otherwise: string): string {
  const close = nearest(value, known);
  return close.length > 0 ? `Did you mean ${listOr(close)}?` : `${otherwise}.`;
}

/** `70000`, `70,000` and `70 000`; NaN for anything else. */
function readAmount(text: string): number {
  return /^[1-9]\d{0,2}(?:[, ]\d{3})+$|^[1-9]\d*$/.test(text) ? Number(text.replaceAll(/[, ]/g, '')) : Number.NaN;
}

/** The bands as figure records, each under an id that stays as long as role, level and place do. */
export function bandRecords(bands: readonly Band[], known: Known, source: string): Record<string, unknown>[] {
  return bands.map(({ role, level, place, low, high, currency, date }) => ({
    id: `band-${role}-${level}-${place}`,
    what: `${upper(known.roles.get(role)?.name ?? role)}, ${known.levels.get(level) ?? level}`,
    ...{ low, high },
    ...(currency === 'USD' ? { unit: 'usd-per-year' } : { unit: 'money-per-year', currency }),
    ...{ measure: 'base', place: known.places.get(place) ?? place, roles: [role], levels: [level] },
    ...(date === undefined ? {} : { date }),
    source,
  }));
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
