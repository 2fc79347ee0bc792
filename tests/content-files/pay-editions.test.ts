import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ContentError } from '../../src/content-files/fault.ts';
import { readEditions, readPublished, writeEdition } from '../../src/content-files/pay-editions.ts';
import { copyToyContent, makeFolder, toyContent } from '../folder.ts';
import { sentencesOf } from '../sentences.ts';

/** What stops somebody who reads a folder, as they see it. */
function sentencesOn(read: (folder: string) => unknown, folder: string): string[] {
  try {
    read(folder);
  } catch (error) {
    if (error instanceof ContentError) return sentencesOf(error, folder);
    throw error;
  }
  return [];
}

const older = readFileSync(join(toyContent, 'data/pay/editions/2025-06.json'), 'utf8');

test('every edition is there, the present one first and the others from the newest on', () => {
  const folder = copyToyContent({ 'data/pay/editions/2025-12.json': older });
  expect(readEditions(folder).editions.map(({ edition }) => edition)).toEqual(['2026-02', '2025-12', '2025-06']);
});

test('an older edition has its own figures', () => {
  const { data, editions } = readEditions(toyContent);
  const medians = editions.map((edition) => edition.data.market.cells.map(({ p50 }) => p50));
  expect(data).toBe(editions[0]?.data);
  expect(medians).toEqual([[110_000], [100_000]]);
});

test('the present data can be published once, and then stand for themselves', () => {
  const { data } = readEditions(toyContent);
  const folder = copyToyContent({ 'data/pay/editions/2026-02.json': writeEdition(data) });
  expect(readEditions(folder).editions.map(({ edition }) => edition)).toEqual(['2026-02', '2025-06']);
  expect(readPublished(folder)[0]?.data).toEqual(data);
});

test('without a folder of editions there is none', () => {
  expect(readPublished(makeFolder({}))).toEqual([]);
});

test.each(['', '{"edition":', '<html>'])('an edition that holds %j is named, with what to do', (text) => {
  const folder = copyToyContent({ 'data/pay/editions/2025-12.json': text });
  const sentence =
    'content/data/pay/editions/2025-12.json: found JSON that cannot be read, expected an edition of the pay data. Bring the file back as it was published; it is written by "npm run data:edition" and never by hand.';
  expect(sentencesOn(readPublished, folder)).toEqual([sentence]);
  expect(sentencesOn(readEditions, folder)).toEqual([sentence]);
});

test('without pay data there is nothing to calculate with, and what to do about it', () => {
  const folder = makeFolder({ 'site.yaml': readFileSync(join(toyContent, 'site.yaml'), 'utf8') });
  expect(sentencesOn(readEditions, folder)).toEqual([
    'content: found no pay data, expected data/pay/method.yaml and data/pay/market.yaml, because a page or an address calculates with them. Bring them back, or take the calculator out of the pages.',
  ]);
});
