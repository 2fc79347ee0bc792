import type { CollectionName } from '../schemas/collections.ts';
import { type Change, type MergedFile, readPlaced, writeCollection } from './merge-records.ts';
import { type Placed, type PlacedBlock, plainValue, textAt } from './placed.ts';

/** Measures that say what our sources know about pay without naming an amount. */
const payMeasures: readonly string[] = ['relative-pay', 'advertised-range'];

interface Withheld {
  files: MergedFile[];
  records: ReadonlyMap<CollectionName, readonly PlacedBlock[]>;
}

/**
 * Where a company shows its own bands alone, our figures about pay lose their numbers before anything reads them. So
 * no page, list or download can show one, whatever a later release adds.
 */
export function withholdMarket(
  base: string,
  site: PlacedBlock,
  records: Withheld['records'],
  changes: Change[],
): Withheld {
  const wanted = site.entries.get('market');
  if (wanted === undefined || plainValue(wanted) !== false) return { files: [], records };
  const all = new Map(records);
  const files = (['figures', 'market', 'pay-method'] as const).flatMap((name) => {
    const ours = readPlaced(base, name, false).files;
    const ourPlaces = new Set(ours.flatMap(({ records: own }) => own.map(({ at }) => at.file)));
    const items = (all.get(name) ?? ours.flatMap(({ records: own }) => own)).map((record) => {
      const amounts = ['value', 'low', 'high'].flatMap((key) => record.entries.get(key) ?? []);
      const hasOurs = amounts.some(({ at }) => ourPlaces.has(at.file));
      return (name === 'figures' ? hasOurs : ourPlaces.has(record.at.file)) ? emptied(name, record, wanted) : record;
    });
    all.set(name, items);
    return writeCollection(name, ours, items);
  });
  const count = all.get('figures')?.filter((record) => record.entries.has('withheld')).length ?? 0;
  const at = `${wanted.at.file}:${wanted.at.line}`;
  changes.push({ kind: 'hides', what: `${count} figures about pay, and what job ads print`, at });
  return { files, records: all };
}

function emptied(name: 'figures' | 'market' | 'pay-method', record: PlacedBlock, because: Placed): PlacedBlock {
  const entries = new Map(record.entries);
  const empty: Placed = { kind: 'list', items: [], at: because.at };
  if (name === 'market') {
    for (const key of ['cells', 'ratios']) entries.set(key, empty);
    entries.delete('remote');
  } else if (name === 'pay-method') {
    entries.set('official', empty);
  } else {
    const isAboutPay =
      textAt(record, 'unit') === 'usd-per-year' || payMeasures.includes(textAt(record, 'measure') ?? '');
    if (!isAboutPay) return record;
    for (const key of ['value', 'low', 'high', 'qualifier', 'openEnded', 'note']) entries.delete(key);
    entries.set('withheld', { kind: 'value', value: true, at: because.at });
  }
  return { ...record, entries };
}
