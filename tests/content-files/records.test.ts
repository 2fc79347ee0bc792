// cspell:ignore survy

import { describe, expect, test } from 'vitest';
import { checkReferences, collectionFiles, readRecords } from '../../src/content-files/records.ts';
import { makeFolder, toyContent } from '../folder.ts';
import { sentencesOf } from '../sentences.ts';

const source = (id: string, more = '') => `id: ${id}
name: Survey
kind: survey
measures: Pay.
trust: Invented.
${more}`;
const listed = (...records: readonly string[]) =>
  records.map((record) => `- ${record.trim().replaceAll('\n', '\n  ')}\n`).join('');

describe('the records of a collection', () => {
  test('stand in one file as a list', () => {
    const { records, faults } = readRecords(toyContent, 'figures');
    expect(faults).toEqual([]);
    expect(records.map(({ id }) => id)).toEqual(['toy-pay', 'toy-share', 'toy-discount']);
  });

  test('know the lines on which they stand', () => {
    const { records } = readRecords(toyContent, 'figures');
    expect(records.map(({ yaml, path }) => yaml.lineOf([...path, 'unit']))).toEqual([5, 13, 22]);
  });

  test('may stand in a folder, one in each file', () => {
    const folder = makeFolder({
      'data/sources/one.yaml': source('one'),
      'data/sources/old/two.yaml': source('two'),
    });
    const { records, faults } = readRecords(folder, 'sources');
    expect(faults).toEqual([]);
    expect(records.map(({ id }) => id).sort()).toEqual(['one', 'two']);
  });

  test('may stand in a file and a folder at once', () => {
    const folder = makeFolder({
      'data/sources.yaml': listed(source('one'), source('two')),
      'data/sources/more.yaml': listed(source('three')),
    });
    expect(collectionFiles(folder, 'sources')).toHaveLength(2);
    expect(readRecords(folder, 'sources').records.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
  });

  test('are none when there is no file', () => {
    expect(readRecords(makeFolder({}), 'sources')).toEqual({ records: [], faults: [] });
  });

  test('have every id once, in all files together', () => {
    const folder = makeFolder({
      'data/sources.yaml': listed(source('one'), source('two')),
      'data/sources/more.yaml': `# The second\n${source('two')}`,
    });
    const { records, faults } = readRecords(folder, 'sources');
    expect(records.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(sentencesOf(faults, folder)).toEqual([
      'content/data/sources/more.yaml:2: found the id "two" for the second time (first in content/data/sources.yaml:6), expected every id once in a collection. Give one of the two another id, or remove it.',
    ]);
  });

  test('are read although one of them, or a whole file, has a fault', () => {
    const folder = makeFolder({
      'data/sources.yaml': listed(source('one'), source('two', 'varnish: red')),
      'data/sources/broken.yaml': 'id: a: b',
      'data/sources/good.yaml': source('three'),
    });
    const { records, faults } = readRecords(folder, 'sources');
    expect(records.map(({ id }) => id)).toEqual(['one', 'three']);
    expect(sentencesOf(faults, folder)).toEqual([
      'content/data/sources.yaml:11: found the unknown key "varnish", expected id, name, kind, published, citedIn, measures or trust. Remove it, or correct its name.',
      expect.stringMatching(/^content\/data\/sources\/broken\.yaml:1: found YAML that cannot be read/),
    ]);
  });
});

describe('a reference from one record to another', () => {
  const check = (text: string) => {
    const folder = makeFolder({ 'data/sources.yaml': text });
    return sentencesOf(checkReferences(new Map([['sources', readRecords(folder, 'sources').records]])), folder);
  };

  test('leads to a record that is there, or is left out', () => {
    expect(check(listed(source('one', 'citedIn: two'), source('two')))).toEqual([]);
  });

  test('that leads nowhere names the nearest record', () => {
    expect(check(listed(source('toy-survey'), source('two', 'citedIn: toy-survy')))).toEqual([
      'content/data/sources.yaml:11: found a reference to "toy-survy", expected the id of a record in data/sources. Did you mean toy-survey?',
    ]);
  });

  test('that is like no record asks for a new one', () => {
    expect(check(listed(source('one', 'citedIn: annual-report')))).toEqual([
      'content/data/sources.yaml:6: found a reference to "annual-report", expected the id of a record in data/sources. Add a record "annual-report" there, or correct the id.',
    ]);
  });

  test('leads into another collection', () => {
    const figures = readRecords(toyContent, 'figures').records;
    const sources = readRecords(toyContent, 'sources').records;
    expect(
      checkReferences(
        new Map([
          ['figures', figures],
          ['sources', sources],
        ]),
      ),
    ).toEqual([]);
    expect(sentencesOf(checkReferences(new Map([['figures', figures]])))).toEqual([
      expect.stringMatching(/^tests\/fixtures\/content\/data\/figures\.yaml:9: found a reference to "toy-survey"/),
      expect.stringMatching(/^tests\/fixtures\/content\/data\/figures\.yaml:17: found a reference to "toy-survey"/),
      expect.stringMatching(/^tests\/fixtures\/content\/data\/figures\.yaml:26: found a reference to "toy-survey"/),
    ]);
  });
});
