import { shownPath } from '../src/content-files/content-folder.ts';
import { type Fault, faultSentence } from '../src/content-files/fault.ts';

/** Faults as an author reads them, with the test's own folder shown as `content`. */
export function sentencesOf(result: object | readonly Fault[], folder?: string): string[] {
  const faults = Array.isArray(result) ? result : 'faults' in result ? (result.faults as readonly Fault[]) : [];
  const sentences = faults.map(faultSentence);
  return folder === undefined
    ? sentences
    : sentences.map((sentence) => sentence.replaceAll(shownPath(folder), 'content'));
}
