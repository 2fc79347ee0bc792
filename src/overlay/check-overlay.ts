import { checkContent } from '../content-files/content-check.ts';
import { faultSentence } from '../content-files/fault.ts';
import { collectRedirects } from '../integrations/redirects.ts';
import { type Asking, type MergedContent, mergeContent } from './merge-content.ts';
import { prepareContent } from './prepare-content.ts';

/** Merges an overlay into a folder and says what is wrong with the result, without building it. */
export function checkOverlay(asking: Asking, target: string): { merged: MergedContent; sentences: string[] } {
  const merged = mergeContent(asking);
  if (merged.faults.length > 0) return { merged, sentences: merged.faults.map((fault) => faultSentence(fault)) };
  prepareContent(asking, target);
  // From here on this process reads what was merged as any content, and messages name the files that it came from.
  process.env['HANDBOOK_CONTENT'] = target;
  const { pages, faults } = checkContent(target);
  const all = [...faults, ...(faults.length > 0 ? [] : collectRedirects(pages).faults)];
  return { merged, sentences: all.map((fault) => faultSentence(fault)) };
}
