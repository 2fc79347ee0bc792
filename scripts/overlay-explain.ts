/** `npm run overlay:explain <folder> <id or path>` says from which file and line a value of the merged handbook comes. */
import { ContentError, stopOnFaults } from '../src/content-files/fault.ts';
import { explainOrigin, nearestNames } from '../src/overlay/explain.ts';
import { mergeContent } from '../src/overlay/merge-content.ts';
import { readAsking } from '../src/overlay/prepare-content.ts';

function run(folder: string | undefined, wanted: string | undefined): void {
  const asking = folder === undefined ? null : readAsking({ ...process.env, HANDBOOK_OVERLAY: folder });
  if (asking === null || wanted === undefined) {
    console.error('Name the overlay and what to explain: npm run overlay:explain <folder> <id or path>');
    process.exitCode = 1;
    return;
  }
  const merged = mergeContent(asking);
  stopOnFaults(merged.faults);
  const lines = explainOrigin(asking, merged, wanted);
  if (lines) console.log(lines.join('\n'));
  else {
    console.error(`Nothing is called "${wanted}". ${nearestNames(asking, merged, wanted)}`);
    process.exitCode = 1;
  }
}

try {
  run(process.argv[2], process.argv[3]);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
