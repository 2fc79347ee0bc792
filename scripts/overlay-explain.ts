/** `npm run overlay:explain <folder> <id or path>` says from which file and line a value of the merged handbook comes. */
import { stopOnFaults } from '../src/content-files/fault.ts';
import { explainOrigin, nearestNames } from '../src/overlay/explain.ts';
import { mergeContent } from '../src/overlay/merge-content.ts';
import { readAsking } from '../src/overlay/prepare-content.ts';
import { runCommand, UsageError } from './run-command.ts';

function run(folder: string | undefined, wanted: string | undefined): void {
  const asking = folder === undefined ? null : readAsking({ ...process.env, HANDBOOK_OVERLAY: folder });
  if (asking === null || wanted === undefined)
    throw new UsageError('Name the overlay and what to explain: npm run overlay:explain <folder> <id or path>');
  const merged = mergeContent(asking);
  stopOnFaults(merged.faults);
  const lines = explainOrigin(asking, merged, wanted);
  if (!lines) throw new UsageError(`Nothing is called "${wanted}". ${nearestNames(asking, merged, wanted)}`);
  console.log(lines.join('\n'));
}

await runCommand(() => run(process.argv[2], process.argv[3]));
