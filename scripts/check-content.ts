/** Reads all content without building it, and says what is wrong with it. */
import { checkContent } from '../src/content-files/content-check.ts';
import { contentFolder } from '../src/content-files/content-folder.ts';
import { faultSentence } from '../src/content-files/fault.ts';

const { faults } = checkContent(contentFolder());
for (const fault of faults) console.error(faultSentence(fault));
process.exitCode = faults.length > 0 ? 1 : 0;
