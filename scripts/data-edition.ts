/**
 * `npm run data:edition` keeps the present pay data under the name that `content/data/pay/method.yaml` gives it, so
 * that links to results show the same figures when newer ones are out. An edition that is published never changes.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../src/content-files/content-check.ts';
import { contentFolder, shownPath } from '../src/content-files/content-folder.ts';
import { stopOnFaults } from '../src/content-files/fault.ts';
import { readPayData } from '../src/content-files/pay-data.ts';
import { editionFile, writeEdition } from '../src/content-files/pay-editions.ts';
import { prepareContent, readAsking } from '../src/overlay/prepare-content.ts';
import { runCommand } from './run-command.ts';

function run(scratch: string): string {
  const asking = readAsking(process.env);
  if (asking) {
    prepareContent(asking, scratch);
    process.env['HANDBOOK_CONTENT'] = scratch;
  }
  const folder = contentFolder();
  // A company keeps its own editions beside its own data.
  const keeper = asking?.overlay ?? folder;
  // What is published stays for good, so nothing half-done is.
  stopOnFaults(checkContent(folder).faults);
  const data = readPayData(folder);
  if (data === null) return 'There is no pay method in data/pay/method.yaml, so there is nothing to keep.';
  const file = editionFile(keeper, data.edition);
  const text = writeEdition(data);
  if (existsSync(file)) {
    const isSame = readFileSync(file, 'utf8') === text;
    if (isSame) return `${shownPath(file)} holds the present data already.`;
    process.exitCode = 1;
    return `${shownPath(file)} was published with other data. Give the edition a new name in data/pay/method.yaml.`;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return `${shownPath(file)} is written. Links to results now show these figures for good.`;
}

const scratch = mkdtempSync(join(tmpdir(), 'handbook-edition-'));
try {
  await runCommand(() => console.log(run(scratch)));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
