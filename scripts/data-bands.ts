/**
 * `npm run data:bands -- <csv>` reads a table of a company's own bands and writes them as records into the overlay that
 * `HANDBOOK_OVERLAY` names. The table may lie anywhere; what was written from an earlier one is replaced.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { shownPath } from '../src/content-files/content-folder.ts';
import { stopOnFaults } from '../src/content-files/fault.ts';
import { readRecords } from '../src/content-files/records.ts';
import { readCsv } from '../src/domain/csv.ts';
import { bandRecords, type Known, readBands } from '../src/overlay/bands-csv.ts';
import { prepareContent, readAsking } from '../src/overlay/prepare-content.ts';
import { levelSchema } from '../src/schemas/level.ts';
import { placeSchema } from '../src/schemas/place.ts';
import { roleSchema } from '../src/schemas/role.ts';
import { runCommand, UsageError } from './run-command.ts';

const usage = 'HANDBOOK_OVERLAY=<folder> npm run data:bands -- <csv>';

function readTable(path: string): string[][] {
  try {
    return readCsv(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`${path} could not be read (${error instanceof Error ? error.message : error}). ${usage}`);
  }
}

function readKnown(folder: string): Known & { source: string | undefined } {
  const valuesOf = (name: Parameters<typeof readRecords>[1]) => {
    const { records, faults } = readRecords(folder, name);
    stopOnFaults(faults);
    return records.map(({ value }) => value);
  };
  const roles = valuesOf('roles').map((value) => roleSchema.parse(value));
  const levels = valuesOf('levels').map((value) => levelSchema.parse(value));
  const places = valuesOf('places').map((value) => placeSchema.parse(value));
  return {
    roles: new Map(roles.map(({ id, name, ladder }) => [id, { name, levels: ladder.map(({ level }) => level) }])),
    levels: new Map(levels.map(({ id, name }) => [id, name])),
    places: new Map(places.map(({ id, name }) => [id, name])),
    currencies: ['USD', ...valuesOf('exchange-rates').map(({ id }) => String(id))],
    source: valuesOf('sources').flatMap(({ id, kind }) => (kind === 'company' ? [String(id)] : []))[0],
  };
}

function run(path: string | undefined, scratch: string): void {
  const asking = readAsking(process.env);
  if (path === undefined || asking === null || asking.overlay === null) throw new UsageError(usage);
  const table = readTable(path);
  const target = join(asking.overlay, 'data', 'figures', 'company-bands.yaml');
  prepareContent(asking, scratch);
  process.env['HANDBOOK_CONTENT'] = scratch;
  const known = readKnown(scratch);
  if (known.source === undefined) {
    const where = shownPath(join(asking.overlay, 'data', 'sources.yaml'));
    throw new UsageError(
      `${where}: found no source of the kind "company", expected one that the bands can name. Add it as /self-host/pay-bands/ shows.`,
    );
  }
  const { bands, sentences } = readBands(table, known);
  if (sentences.length > 0) throw new UsageError(sentences.map((sentence) => `${path}: ${sentence}`).join('\n'));
  mkdirSync(dirname(target), { recursive: true });
  const head = '# Written by "npm run data:bands" from a table: change the table, and run it again.\n';
  writeFileSync(target, head + stringify(bandRecords(bands, known, known.source), { lineWidth: 0 }));
  console.log(`${shownPath(target)}: ${bands.length} ${bands.length === 1 ? 'band' : 'bands'}.`);
}

const scratch = mkdtempSync(join(tmpdir(), 'handbook-bands-'));
try {
  await runCommand(() => run(process.argv[2], scratch));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
