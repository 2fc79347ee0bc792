import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ComparisonState,
  fewest,
  most,
  readComparison,
  usualComparison,
  writeComparison,
} from '../../../src/domain/compare/inputs.ts';
import { hostileComparisons } from './hostile-comparisons.ts';

const ids = ['maker', 'seller', 'fixer', 'painter', 'carver', 'packer'];
const offered = { roles: ids.map((id) => ({ id, name: `the ${id}` })), usual: ['maker', 'seller'] };
const state = (more: Partial<ComparisonState> = {}): ComparisonState => ({ ...usualComparison(offered), ...more });
const read = (query: string) => readComparison(offered, query);
const write = (more: Partial<ComparisonState>, query = '') => writeComparison(offered, state(more), query);

describe('an address', () => {
  test.each<[string, Partial<ComparisonState>]>([
    ['', {}],
    ['?roles=fixer,painter', { roles: ['fixer', 'painter'] }],
    ['?only=differences&roles=seller,maker', { roles: ['seller', 'maker'], onlyDifferences: true }],
    ['?levels=shown', { byLevel: true }],
  ])('%s is what it says, and comes back the same', (query, wanted) => {
    expect(read(query)).toEqual({ state: state(wanted), note: '' });
    expect(write(wanted)).toBe(query);
  });

  test('leaves out what is usual, sorts its keys and keeps those of others', () => {
    expect(write({ byLevel: true, onlyDifferences: true }, '?z=1&roles=fixer,maker&a=2')).toBe(
      '?a=2&levels=shown&only=differences&z=1',
    );
  });
});

describe('what can’t be used', () => {
  test('is named, and the roles that there are stay', () => {
    const { state: found, note } = read('?roles=fixer,nobody,carver&only=nothing');
    expect(found.roles).toEqual(['fixer', 'carver']);
    expect(note).toContain('only “nothing”');
    expect(note).toContain('roles “nobody”, which this page does not know; only the roles that it knows are shown.');
  });

  test('leaves the usual roles when none is known', () => {
    const { state: found, note } = read('?roles=nobody');
    expect(found).toEqual(state());
    expect(note).toContain('“nobody”');
    expect(note).toContain('this page added: the maker, the seller.');
  });

  test('a single role gets another beside it, never itself', () => {
    expect(read('?roles=maker').state.roles).toEqual(['maker', 'seller']);
    expect(read('?roles=carver,carver')).toEqual({
      state: state({ roles: ['carver', 'maker'] }),
      note: 'A comparison needs two roles, so this page added: the maker.',
    });
  });

  test('more than four roles are cut off and named', () => {
    const { state: found, note } = read(`?roles=${ids.join(',')}`);
    expect(found.roles).toEqual(ids.slice(0, most));
    expect(note).toBe('At most four roles fit side by side, so these are left out: the carver, the packer.');
  });

  test('a key for the second time is not read', () => {
    const { state: found, note } = read('?roles=fixer,carver&roles=maker,packer');
    expect(found.roles).toEqual(['fixer', 'carver']);
    expect(note).toContain('roles “maker,packer”');
  });

  test('very many wrong names are named in short', () => {
    expect(read(`?roles=${'x,y'.repeat(2000)}`).note.length).toBeLessThan(300);
    expect(read('?roles=a,b,c,d,e,f').note).toContain('roles “a,b,c,d,e,f”');
  });
});

test('whatever an address says, two to four different roles come of it, and a link that leads to the same', () => {
  fc.assert(
    fc.property(hostileComparisons(ids), (query) => {
      const { state: found, note } = read(query);
      expect(found.roles.length).toBeGreaterThanOrEqual(fewest);
      expect(found.roles.length).toBeLessThanOrEqual(most);
      expect(new Set(found.roles).size).toBe(found.roles.length);
      expect(found.roles.filter((id) => !ids.includes(id))).toEqual([]);
      expect(note.length).toBeLessThan(2000);
      const written = writeComparison(offered, found, query);
      expect(readComparison(offered, written)).toEqual({ state: found, note: '' });
      expect(writeComparison(offered, found, written)).toBe(written);
    }),
    { numRuns: 10_000, seed: 1 },
  );
}, 60_000);
