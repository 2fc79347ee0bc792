import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../src/content-files/content-folder.ts';
import { readPages } from '../../src/content-files/pages.ts';
import { readRecords } from '../../src/content-files/records.ts';
import { type CollectionName, collections } from '../../src/schemas/collections.ts';
import { placedRows } from './rows.ts';

const folder = contentFolder();
const names = Object.keys(collections) as CollectionName[];
const records = new Set(names.flatMap((name) => readRecords(folder, name).records.map(({ id }) => id)));
const addresses = new Set(readPages(folder).pages.map(({ slug }) => (slug === 'index' ? '/' : `/${slug}/`)));

/** How many rows of facts each document gave, and how many disagreements there are between them. */
const counts = { 'S0-': 18, 'S1-': 4, 'S2-': 9, 'S3-': 17, 'S4-': 27, C: 25 };
const allRows = Object.entries(counts).flatMap(([start, count]) =>
  Array.from({ length: count }, (_, index) => start + String(index + 1).padStart(start === 'C' ? 1 : 2, '0')),
);

test('every row is placed, once', () => {
  expect(placedRows.map(({ row }) => row).sort()).toEqual(allRows.sort());
});

describe.each(placedRows)('$row: $about', ({ places }) => {
  test('has places that say what they must hold', () => {
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter(({ anchor, holds }) => anchor === '' || holds.length === 0)).toEqual([]);
  });

  test('stands on pages that exist', () => {
    expect(places.map(({ page }) => page).filter((page) => !addresses.has(page))).toEqual([]);
  });

  test('names records that exist', () => {
    const ids = places.flatMap(({ holds }) => holds.filter((hold) => typeof hold === 'string'));
    expect(ids.filter((id) => !records.has(id))).toEqual([]);
  });
});
