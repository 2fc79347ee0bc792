import { checkContent } from '../content-files/content-check.ts';
import { listFiles, readText } from '../content-files/content-folder.ts';
import { faultSentence } from '../content-files/fault.ts';
import { collectRedirects } from '../integrations/redirects.ts';
import { type Asking, type MergedContent, mergeContent } from './merge-content.ts';
import type { Change } from './merge-records.ts';
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
  merged.changes.push(...lostLinks(target, merged.origins.hidden));
  return { merged, sentences: all.map((fault) => faultSentence(fault)) };
}

/** Links to pages that are left out, which the build turns into plain words: page by page, how many. */
function lostLinks(target: string, hidden: readonly string[]): Change[] {
  const texts = listFiles(target, ['.mdx', '.md', '.yaml']).map(readText);
  return hidden.flatMap((address): Change[] => {
    const link = new RegExp(`(?:\\]\\(|href(?:=|: )["']?)${address}(?:#[A-Za-z0-9-]+)?["')\\s]`, 'g');
    const count = texts.reduce((sum, text) => sum + (text.match(link)?.length ?? 0), 0);
    if (count === 0) return [];
    const what = `${count} ${count === 1 ? 'link' : 'links'} to ${address} as plain words`;
    return [{ kind: 'notes', what, at: 'in pages and records that stay' }];
  });
}
