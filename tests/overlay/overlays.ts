// cspell:ignore unstub

import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { shownPath } from '../../src/content-files/content-folder.ts';
import { checkOverlay } from '../../src/overlay/check-overlay.ts';
import { copyToyContent, makeFolder } from '../folder.ts';

type Files = Readonly<Record<string, string>>;

/** Merges an overlay with these files into the toy handbook, for the length of one test. */
export function mergeToy(overlayFiles: Files, { sections, ours = {} }: { sections?: string; ours?: Files } = {}) {
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const base = copyToyContent(ours);
  const overlay = makeFolder(overlayFiles);
  const target = join(makeFolder({}), 'merged');
  vi.stubEnv('HANDBOOK_CONTENT', target);
  const { merged, sentences } = checkOverlay({ base, overlay, sections }, target);
  const shown = (text: string) => text.replaceAll(shownPath(overlay), 'own').replaceAll(shownPath(base), 'content');
  return {
    target,
    merged,
    sentences: sentences.map(shown),
    changes: merged.changes.map(({ kind, what, at }) => `${kind} ${what} (${shown(at)})`),
  };
}

/** A page that is complete. */
export function page(title: string, text: string): string {
  return `---\ntitle: ${title}\ndescription: A page of the company's own, long enough to be described in a sentence.\nreviewed: 2026-11-20\naudience: [recruiter]\n---\n\n${text}\n`;
}
