import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../src/content-files/content-folder.ts';
import { readRecords } from '../../src/content-files/records.ts';
import type { CollectionName } from '../../src/schemas/collections.ts';
import { contentPages, site } from './site.ts';

/** Everything that can be taken along, as the address of its page and its id. */
const sheets = contentPages.flatMap((page) => page.sheets.map((id) => ({ address: page.address, id })));
const idsOn = (address: string) => sheets.filter((sheet) => sheet.address === address).map(({ id }) => id);
const recordsOf = (name: CollectionName) => readRecords(contentFolder(), name).records;
const rolesWith = (start: string) => recordsOf('roles').map(({ id }) => `${start}-${id}`);

test('there are sheets', () => {
  expect(sheets.length).toBeGreaterThan(100);
});

describe.each([
  ['a scorecard', '/hire/scorecards/', rolesWith('scorecard')],
  ['a rubric', '/hire/scorecards/', recordsOf('rubrics').map(({ id }) => id)],
  ['a task', '/hire/take-home/', recordsOf('take-homes').flatMap(({ id }) => [id, `assess-${id}`])],
  ['a first message', '/hire/outreach/', rolesWith('first')],
  ['a follow-up', '/hire/outreach/', rolesWith('follow-up')],
  ['a rejection', '/hire/debrief-and-decision/', rolesWith('rejection')],
  ['an offer call', '/hire/closing/', rolesWith('offer-call')],
  ['a job ad', '/hire/job-description/', rolesWith('ad')],
  ['a plan', '/onboard/30-60-90/', rolesWith('plan')],
])('%s', (_, address, ids) => {
  test(`stands on ${address} for every record`, () => {
    expect(ids.length).toBeGreaterThan(5);
    expect(ids.filter((id) => !idsOn(address).includes(id))).toEqual([]);
  });
});

describe.each(sheets)('the sheet $id of $address', ({ address, id }) => {
  const text = readFileSync(join(site.folder, `${address}${id}.md`), 'utf8');

  test('can be copied as Markdown under its own title, without what is there to be clicked', () => {
    expect(text).toMatch(/^# \S/);
    expect(text.length).toBeGreaterThan(200);
    expect(text).not.toMatch(/\[Markdown\]\(|^Print$|<\w/m);
  });

  test('has no table with a broken row', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.filter((line) => !line.endsWith('|'))).toEqual([]);
  });
});
