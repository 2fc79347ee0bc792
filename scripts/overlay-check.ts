/** `npm run overlay:check <folder>` says what is wrong with an overlay, or what it changes, without building it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ContentError } from '../src/content-files/fault.ts';
import { checkOverlay } from '../src/overlay/check-overlay.ts';
import { readAsking } from '../src/overlay/prepare-content.ts';

function run(folder: string, target: string): void {
  const asking = readAsking({ ...process.env, HANDBOOK_OVERLAY: folder });
  if (asking === null) return;
  const { merged, sentences } = checkOverlay(asking, target);
  for (const sentence of sentences) console.error(sentence);
  if (sentences.length > 0) {
    process.exitCode = 1;
    return;
  }
  for (const { kind, what, at } of merged.changes) console.log(`${kind} ${what} (${at})`);
  console.log(`The overlay fits: ${merged.changes.length} changes, no faults.`);
}

const folder = process.argv[2] ?? process.env['HANDBOOK_OVERLAY'];
const target = mkdtempSync(join(tmpdir(), 'handbook-overlay-'));
try {
  if (folder === undefined) {
    console.error('Name the overlay: npm run overlay:check <folder>');
    process.exitCode = 1;
  } else run(folder, target);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(target, { recursive: true, force: true });
}
