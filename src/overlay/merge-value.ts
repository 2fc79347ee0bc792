import { isDeepStrictEqual } from 'node:util';
import { z } from 'astro/zod';
import { schemaAt, unwrap } from '../content-files/check-schema.ts';
import { type Fault, listOr } from '../content-files/fault.ts';
import { nearest } from '../domain/nearest.ts';
import { type Placed, type PlacedBlock, type PlacedList, plainValue, textAt } from './placed.ts';

type Schema = z.core.$ZodType | undefined;

/** How to speak of the entries of a list, and what became of those that are gone. */
export interface Entries {
  /** What an entry is called by: `id`, or `section` in the navigation. */
  key: string;
  /** Completes "expected …": `the id of a record in data/figures`. */
  expected: string;
  /** Whether an entry that we don't have may be added as it stands; if not, what is wrong with it. */
  checkNew(entry: PlacedBlock, id: string): Fault[] | null;
  /** What became of an entry of ours under this id, as a sentence. */
  becameOf(id: string): string | null;
}

export interface MergedEntries {
  items: PlacedBlock[];
  faults: Fault[];
  added: string[];
  changed: string[];
  removed: string[];
}

/** Merges a list of things with ids: changes those of the same id, adds the others, takes away what is to go. */
export function mergeEntries(
  base: readonly PlacedBlock[],
  over: readonly PlacedBlock[],
  schema: Schema,
  entries: Entries,
): MergedEntries {
  const { key } = entries;
  const merged: MergedEntries = { items: [...base], faults: [], added: [], changed: [], removed: [] };
  const known = base.map((entry) => textAt(entry, key) ?? '');
  const first = new Map(over.toReversed().map((entry) => [textAt(entry, key), entry]));
  for (const entry of over) {
    const id = textAt(entry, key) ?? '';
    const earlier = first.get(id);
    const wrong = earlier && earlier !== entry ? [repeatedEntry(entry, earlier, key, id)] : checkCommands(entry);
    if (wrong.length > 0) merged.faults.push(...wrong);
    else mergeEntry(merged, entry, { id, schema, known, entries });
  }
  return merged;
}

interface Merging {
  id: string;
  schema: Schema;
  /** Ids of all our entries. */
  known: readonly string[];
  entries: Entries;
}

function mergeEntry(merged: MergedEntries, entry: PlacedBlock, merging: Merging): void {
  const { id, entries } = merging;
  const index = merged.items.findIndex((item) => textAt(item, entries.key) === id);
  const old = merged.items[index];
  if (old === undefined) addEntry(merged, entry, merging);
  else if (entry.entries.has('remove')) {
    merged.items.splice(index, 1);
    merged.removed.push(id);
  } else changeEntry(merged, entry, merging, old);
}

function addEntry(merged: MergedEntries, entry: PlacedBlock, merging: Merging): void {
  const isRemoval = entry.entries.has('remove');
  const added = withoutCommands(entry);
  const wrong = isRemoval ? [] : merging.entries.checkNew(added, merging.id);
  if (wrong !== null) {
    merged.faults.push(...(wrong.length > 0 ? wrong : [unknownEntry(entry, isRemoval, merging)]));
    return;
  }
  merged.items.push(added);
  merged.added.push(merging.id);
  moveEntry(merged, entry, merging);
}

function changeEntry(merged: MergedEntries, entry: PlacedBlock, merging: Merging, old: PlacedBlock): void {
  const { id, schema } = merging;
  const faults: Fault[] = [];
  const changed = mergeBlock(old, withoutCommands(entry), schema, faults);
  merged.faults.push(...faults);
  const isMoved = textAt(entry, 'before') !== undefined;
  if (!isMoved && faults.length === 0 && isDeepStrictEqual(plainValue(changed), plainValue(old))) {
    merged.faults.push({
      ...entry.at,
      found: `an entry "${id}" that says what the handbook says already`,
      expected: 'at least one key with another value',
      fix: 'Change a key, or remove the entry.',
    });
    return;
  }
  merged.items.splice(merged.items.indexOf(old), 1, changed);
  merged.changed.push(id);
  moveEntry(merged, entry, merging);
}

/** Puts an entry before the one that its key "before" names. */
function moveEntry(
  { items, faults }: MergedEntries,
  entry: PlacedBlock,
  { id, known, entries: { key } }: Merging,
): void {
  const before = textAt(entry, 'before');
  if (before === undefined) return;
  const find = (wanted: string) => items.findIndex((item) => textAt(item, key) === wanted);
  if (find(before) >= 0 && before !== id) {
    const moved = items.splice(find(id), 1);
    items.splice(find(before), 0, ...moved);
    return;
  }
  const close = nearest(before, known);
  faults.push({
    ...(entry.entries.get('before')?.at ?? entry.at),
    found: `"before": "${before}"`,
    expected: `the ${key} of another entry of the list`,
    fix: close.length > 0 ? `Did you mean ${listOr(close)}?` : 'Correct it, or leave it out.',
  });
}

function repeatedEntry(entry: PlacedBlock, first: PlacedBlock, key: string, id: string): Fault {
  return {
    ...entry.at,
    found: `the ${key} "${id}" for the second time (first in ${first.at.file}:${first.at.line})`,
    expected: `every ${key} once`,
    fix: 'Write both into one entry.',
  };
}

function unknownEntry(entry: PlacedBlock, isRemoval: boolean, { id, known, entries }: Merging): Fault {
  const close = nearest(id, known);
  const { expected } = entries;
  return {
    ...entry.at,
    found: isRemoval ? `"remove" for "${id}", which the handbook does not have` : `"${id}", which overrides nothing`,
    expected: isRemoval ? expected : `${expected}, or an entry that is complete, to be added`,
    fix:
      entries.becameOf(id) ??
      (close.length > 0 ? `Did you mean ${listOr(close)}?` : 'Correct it, or remove the entry.'),
  };
}

function checkCommands(entry: PlacedBlock): Fault[] {
  const remove = entry.entries.get('remove');
  if (remove === undefined) return [];
  if (plainValue(remove) !== true) {
    const found = `"remove": ${JSON.stringify(plainValue(remove))}`;
    return [{ ...remove.at, found, expected: 'true', fix: 'Write "remove: true", or leave it out to keep the entry.' }];
  }
  if (entry.entries.size === 2) return [];
  const expected = 'nothing else where an entry is taken away';
  return [{ ...remove.at, found: '"remove" beside other keys', expected, fix: 'Remove the other keys, or "remove".' }];
}

function withoutCommands(entry: PlacedBlock): PlacedBlock {
  // A list under "before" is a key of the record itself, as steps of an interview have it.
  const isCommand = (key: string) => key === 'remove' || (key === 'before' && textAt(entry, key) !== undefined);
  return { ...entry, entries: new Map([...entry.entries].filter(([key]) => !isCommand(key))) };
}

/** Key by key: blocks within are merged too, and so are lists of things with ids. Anything else is replaced whole. */
export function mergeBlock(base: PlacedBlock, over: PlacedBlock, schema: Schema, faults: Fault[]): PlacedBlock {
  const entries = new Map(base.entries);
  for (const [key, value] of over.entries) {
    const field = schema && schemaAt(schema, [key]);
    if (isNothing(value) && field !== undefined && !z.safeParse(field, null).success) entries.delete(key);
    else entries.set(key, mergeValue(entries.get(key), value, field, faults));
  }
  return { ...base, entries };
}

function isNothing(value: Placed): boolean {
  return value.kind === 'value' && value.value === null;
}

function mergeValue(base: Placed | undefined, over: Placed, schema: Schema, faults: Fault[]): Placed {
  if (base?.kind === 'block' && over.kind === 'block') return mergeBlock(base, over, schema, faults);
  if (base?.kind !== 'list' || over.kind !== 'list') return over;
  const [ours, theirs] = [entriesWithIds(base), entriesWithIds(over)];
  if (ours === null || theirs === null) return over;
  const bare = schema && unwrap(schema);
  const element = bare instanceof z.ZodArray ? bare.element : undefined;
  const merged = mergeEntries(ours, theirs, element, {
    key: 'id',
    expected: 'the id of an entry of this list',
    checkNew: (entry) => {
      const isComplete = element === undefined || z.safeParse(element, plainValue(entry)).success;
      return isComplete ? null : [];
    },
    becameOf: () => null,
  });
  faults.push(...merged.faults);
  return { kind: 'list', items: merged.items, at: over.at };
}

/** The entries of a list of things with ids; `null` for any other list. */
function entriesWithIds({ items }: PlacedList): PlacedBlock[] | null {
  const blocks = items.filter((item) => item.kind === 'block').filter((item) => textAt(item, 'id') !== undefined);
  return items.length > 0 && blocks.length === items.length ? blocks : null;
}
