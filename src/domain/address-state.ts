/**
 * The state of a tool as the query of its address: `?level=senior&role=ml-engineer`. Keys are sorted and defaults left
 * out, so that the same state always has the same address. Keys of others are kept. Whatever the address says, the
 * state is one that the tool knows; what could not be used is returned, so that the page can say so.
 */
export interface Field<T> {
  fallback: T;
  /** The value that a text means; `undefined` when it means none. */
  read(text: string): T | undefined;
  write(value: T): string;
}

type Fields = Readonly<Record<string, Field<unknown>>>;
type State<F extends Fields> = { [K in keyof F]: F[K] extends Field<infer T> ? T : never };

export interface Rejected {
  key: string;
  value: string;
}

/** One of some values. An alias is what a value was called before: links with it keep working. */
export function choice<T extends string>(
  values: readonly T[],
  fallback: T,
  aliases: Readonly<Record<string, T>> = {},
): Field<T> {
  const known = new Map<string, T>([...Object.entries(aliases), ...values.map((value) => [value, value] as const)]);
  return { fallback, read: (text) => known.get(text), write: (value) => value };
}

/** One of some values, or none. */
export function optional(values: readonly string[]): Field<string | null> {
  return { fallback: null, read: (text) => values.find((value) => value === text), write: (value) => value ?? '' };
}

/**
 * A number of at most four decimals between two others, or none where the fallback is `null`. Written plainly, so that
 * one number has one address.
 */
export function number<T extends number | null>(
  least: number,
  most: number,
  fallback: T,
): Field<T extends null ? number | null : number>;
export function number(least: number, most: number, fallback: number | null): Field<number | null> {
  return {
    fallback,
    read: (text) => {
      if (!/^\d{1,15}(?:\.\d{1,4})?$/.test(text)) return undefined;
      const value = Number(text);
      return value >= least && value <= most ? value : undefined;
    },
    write: (value) => (value === null ? '' : String(value)),
  };
}

/** A whole number between two others. */
export function wholeNumber(least: number, most: number, fallback: number): Field<number> {
  const field = number(least, most, fallback);
  return { ...field, read: (text) => (/^\d+$/.test(text) ? field.read(text) : undefined) };
}

export function readState<F extends Fields>(fields: F, query: string): { state: State<F>; rejected: Rejected[] } {
  const parameters = new URLSearchParams(query);
  const rejected: Rejected[] = [];
  const entries = Object.entries(fields).map(([key, field]) => {
    const [first, ...repeated] = parameters.getAll(key);
    for (const value of repeated) rejected.push({ key, value });
    const value = first === undefined ? undefined : field.read(first);
    if (first !== undefined && value === undefined) rejected.push({ key, value: first });
    return [key, value ?? field.fallback];
  });
  return { state: Object.fromEntries(entries) as State<F>, rejected };
}

/** What a state adds to an address: its keys with their texts, defaults left out. */
export function writePairs<F extends Fields>(fields: F, state: State<F>): [key: string, text: string][] {
  return Object.entries(fields).flatMap(([key, field]): [string, string][] => {
    const text = field.write(state[key]);
    return text === field.write(field.fallback) ? [] : [[key, text]];
  });
}

/** @param query the address's present query, whose other keys stay */
export function writeState<F extends Fields>(fields: F, state: State<F>, query: string): string {
  return writeQuery(writePairs(fields, state), (key) => Object.hasOwn(fields, key), query);
}

/** A query of these pairs and of what is not ours in the present one, sorted by key. */
export function writeQuery(
  own: readonly (readonly [key: string, text: string])[],
  isOwn: (key: string) => boolean,
  query: string,
): string {
  const others = [...new URLSearchParams(query)].filter(([key]) => !isOwn(key));
  const pairs = [...own, ...others].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  const text = pairs.map(([key, value]) => `${encode(key)}=${encode(value)}`).join('&');
  return text === '' ? '' : `?${text}`;
}

/** A comma means nothing in a query, and a list is easier to read with it. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('%2C', ',');
}

const shownLength = 40;

/**
 * What the page says about values that it could not use; empty when there are none.
 *
 * @param where what asks for them
 * @param instead what became of them
 */
export function rejectedSentence(
  rejected: readonly Rejected[],
  { where = 'The address', instead = 'the usual choice stands instead' } = {},
): string {
  if (rejected.length === 0) return '';
  const named = rejected.map(({ key, value }) => {
    const shown = value.length > shownLength ? `${value.slice(0, shownLength)}…` : value;
    return `${key} “${shown}”`;
  });
  return `${where} asks for ${named.join(', ')}, which this page does not know; ${instead}.`;
}
