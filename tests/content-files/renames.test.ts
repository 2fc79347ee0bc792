import { expect, test } from 'vitest';
import { becameOf, checkRenames, readRenames } from '../../src/content-files/renames.ts';
import { makeFolder } from '../folder.ts';
import { sentencesOf } from '../sentences.ts';

const ids = (kind: string) => (kind === 'figures' ? ['pay-usa'] : ['Pay']);

function faultsOf(text: string): string[] {
  const folder = makeFolder({ 'renamed.yaml': text });
  return sentencesOf(checkRenames(folder, ids), folder);
}

test('a handbook in which nothing was renamed has no such file', () => {
  expect(readRenames(makeFolder({}))).toEqual({ renames: [], faults: [] });
});

test('a rename says what became of an id, in the place where it stood', () => {
  const { renames } = readRenames(
    makeFolder({
      'renamed.yaml': '- { in: figures, from: pay-us, to: pay-usa, since: 0.2.0, note: It covers more. }\n',
    }),
  );
  expect(becameOf(renames, 'figures', 'pay-us')).toBe(
    'Since 0.2.0 it is called "pay-usa": write that instead. It covers more.',
  );
  expect(becameOf(renames, 'roles', 'pay-us')).toBeNull();
});

test('it leads from an id that is gone to one that is there', () => {
  expect(faultsOf('- { in: figures, from: pay-us, to: pay-usa, since: 0.2.0 }\n')).toEqual([]);
  expect(faultsOf('- { in: navigation, from: Wages, since: 0.2.0 }\n')).toEqual([]);
  expect(faultsOf('- { in: figures, from: pay-usa, since: 0.2.0 }\n')).toEqual([
    'content/renamed.yaml: found "pay-usa" in figures, which is there, expected an id that is gone. Remove the entry, or give that one another id.',
  ]);
  expect(faultsOf('- { in: navigation, from: Wages, to: Money, since: 0.2.0 }\n')).toEqual([
    'content/renamed.yaml: found "Money" in navigation, which is not there, expected the id that took its place. Correct it, or leave out "to" if nothing took its place.',
  ]);
});

test('it is one of the collections that it speaks of', () => {
  expect(faultsOf('- { in: figure, from: pay-us, since: 0.2.0 }\n')[0]).toContain('Did you mean "figures"?');
});
