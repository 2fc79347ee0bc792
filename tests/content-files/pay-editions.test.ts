import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEditions, readPublished, writeEdition } from '../../src/content-files/pay-editions.ts';
import { copyToyContent, makeFolder, toyContent } from '../folder.ts';

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

test('without a pay method there is nothing to calculate with', () => {
  const folder = makeFolder({ 'site.yaml': readFileSync(join(toyContent, 'site.yaml'), 'utf8') });
  expect(() => readEditions(folder)).toThrow('There is no pay method in data/pay/method.yaml to calculate with.');
});
