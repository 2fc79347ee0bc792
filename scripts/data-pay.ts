/**
 * `npm run data:pay -- <csv>` counts the open salary file anew by the rule in `content/data/pay/market.yaml`, and puts
 * the result below that rule. Maintainers run it when the file or the rule has changed; the file stays outside.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseDocument } from 'yaml';
import { contentFolder, shownPath } from '../src/content-files/content-folder.ts';
import { stopOnFaults } from '../src/content-files/fault.ts';
import { collectionFiles, readRecords } from '../src/content-files/records.ts';
import { readCsv } from '../src/domain/csv.ts';
import { deriveMarket } from '../src/domain/market/derive.ts';
import { readSalaryRows } from '../src/domain/market/salary-row.ts';
import { marketSchema } from '../src/schemas/market.ts';
import { placeSchema } from '../src/schemas/place.ts';
import { roleSchema } from '../src/schemas/role.ts';
import { runCommand, UsageError } from './run-command.ts';

function readFile(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new UsageError(`${path} could not be read. Name the salary file: npm run data:pay -- <csv>`);
  }
}

function countRows(path: string, text: string) {
  try {
    return readSalaryRows(readCsv(text));
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : error}.`);
  }
}

function run(path: string): void {
  const folder = contentFolder();
  const bytes = readFile(path);
  const rows = countRows(path, bytes.toString('utf8'));
  const read = [readRecords(folder, 'places'), readRecords(folder, 'roles')] as const;
  stopOnFaults(read.flatMap(({ faults }) => faults));
  const places = read[0].records.map(({ value }) => placeSchema.parse(value));
  const roles = read[1].records.map(({ value }) => roleSchema.parse(value));
  const ladders = new Map(roles.map(({ id, ladder }) => [id, ladder.map(({ level }) => level)]));

  const [file] = collectionFiles(folder, 'market');
  if (file === undefined) throw new UsageError('There is no market.yaml in data/pay with a rule to count by.');
  const document = parseDocument(readFileSync(file, 'utf8'));
  const { id: version, source, rule } = document.toJS();
  const parsed = marketSchema.shape.rule.safeParse(rule);
  if (!parsed.success) {
    throw new UsageError(`${shownPath(file)}: the rule is not complete. "npm run check:content" says what is missing.`);
  }
  const { used, usedUnique, ...derived } = deriveMarket(rows, parsed.data, places, ladders);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const values = {
    file: { name: basename(path), sha256, rows: rows.length, used, usedUnique },
    cells: derived.cells,
    ratios: derived.ratios,
    ...(derived.remote === undefined ? {} : { remote: derived.remote }),
  };
  for (const key of ['file', 'cells', 'ratios', 'remote']) document.delete(key);
  for (const [key, value] of Object.entries(values)) document.set(key, document.createNode(value));
  // As Prettier would write it, so that only what was counted differs.
  const style = { lineWidth: 120, indentSeq: true, singleQuote: true, flowCollectionPadding: false };
  writeFileSync(file, document.toString(style));
  console.log(
    `${shownPath(file)}: ${version} from ${source}, ${used} of ${rows.length} rows (${usedUnique} different), ` +
      `${derived.cells.length} cells, ${derived.ratios.length} comparisons.`,
  );
  const without = places.filter(
    ({ id: place, within }) =>
      within === undefined &&
      !derived.cells.some((cell) => cell.place === place) &&
      !derived.ratios.some((ratio) => ratio.place === place),
  );
  for (const { name } of without) console.log(`${name} has too few rows for anything.`);
}

const [path] = process.argv.slice(2);
await runCommand(() => {
  if (path === undefined) throw new UsageError('Name the salary file: npm run data:pay -- <csv>');
  run(path);
});
