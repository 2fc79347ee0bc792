/** `npm run overlay:check <folder>` says what is wrong with an overlay, or what it changes, without building it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkOverlay } from '../src/overlay/check-overlay.ts';
import { readAsking } from '../src/overlay/prepare-content.ts';
import { runCommand, UsageError } from './run-command.ts';

function run(folder: string | undefined, target: string): void {
  if (folder === undefined) throw new UsageError('Name the overlay: npm run overlay:check <folder>');
  const asking = readAsking({ ...process.env, HANDBOOK_OVERLAY: folder });
  if (asking === null) return;
  const { merged, sentences } = checkOverlay(asking, target);
  if (sentences.length > 0) throw new UsageError(sentences.join('\n'));
  for (const { kind, what, at } of merged.changes) console.log(`${kind} ${what} (${at})`);
  console.log(`The overlay fits: ${merged.changes.length} changes, no faults.`);
}

const folder = process.argv[2] ?? process.env['HANDBOOK_OVERLAY'];
const target = mkdtempSync(join(tmpdir(), 'handbook-overlay-'));
try {
  await runCommand(() => run(folder, target));
} finally {
  rmSync(target, { recursive: true, force: true });
}
