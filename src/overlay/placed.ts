import { stringify } from 'yaml';
import type { Place } from '../content-files/origins.ts';
import { readYaml, type YamlText } from '../content-files/yaml-text.ts';

/** What stands in a YAML text, each part of it with its place: two texts can be merged and still name their lines. */
export type Placed = PlacedValue | PlacedList | PlacedBlock;

interface PlacedValue {
  kind: 'value';
  value: unknown;
  at: Place;
}

export interface PlacedList {
  kind: 'list';
  items: readonly Placed[];
  at: Place;
}

export interface PlacedBlock {
  kind: 'block';
  entries: ReadonlyMap<string, Placed>;
  at: Place;
}

/** A part of a YAML text, the whole of it without a path. */
export function placeYaml(yaml: YamlText, value: unknown = yaml.value, path: readonly PropertyKey[] = []): Placed {
  const at = { file: yaml.file, line: yaml.lineOf(path) };
  if (Array.isArray(value)) {
    return { kind: 'list', items: value.map((item: unknown, index) => placeYaml(yaml, item, [...path, index])), at };
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, own]): [string, Placed] => [
      key,
      placeYaml(yaml, own, [...path, key]),
    ]);
    return { kind: 'block', entries: new Map(entries), at };
  }
  return { kind: 'value', value, at };
}

/** The same without its places. */
export function plainValue(placed: Placed): unknown {
  if (placed.kind === 'value') return placed.value;
  if (placed.kind === 'list') return placed.items.map(plainValue);
  return Object.fromEntries([...placed.entries].map(([key, value]) => [key, plainValue(value)]));
}

/** A text in a block; `undefined` where there is none, or something else. */
export function textAt(block: PlacedBlock, key: string): string | undefined {
  const found = block.entries.get(key);
  return found?.kind === 'value' && typeof found.value === 'string' ? found.value : undefined;
}

/** Text that reads as this value does, and where each of its lines is from. */
export function writePlaced(placed: Placed): { text: string; lines: Place[] } {
  const text = stringify(plainValue(placed), { lineWidth: 0, aliasDuplicateObjects: false });
  const read = readYaml('', text);
  if ('faults' in read) throw new Error('What was merged cannot be read again.');
  const known: Place[] = [];
  const visit = (part: Placed, path: readonly PropertyKey[]): void => {
    known[read.yaml.lineOf(path) - 1] ??= part.at;
    if (part.kind === 'list') for (const [index, item] of part.items.entries()) visit(item, [...path, index]);
    if (part.kind === 'block') for (const [key, value] of part.entries) visit(value, [...path, key]);
  };
  visit(placed, []);
  // A line within a long text is as good as the first of it.
  let last = placed.at;
  const lines = text.split('\n').map((_, index) => {
    last = known[index] ?? last;
    return last;
  });
  return { text, lines };
}
