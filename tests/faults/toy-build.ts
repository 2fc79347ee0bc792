import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runTool } from '../../scripts/run-tools.ts';

/** Changes one file of the toy handbook; the text is the file's, empty when it isn't there. */
export type Change = (write: (file: string, edit: (text: string) => string) => void) => void;

interface Outcome {
  code: number;
  /** What the build printed, with the toy handbook's folder left out. */
  output: string;
  /** What stands where the last good site was. */
  dist: string[];
}

// By the first of them a folder is known as an earlier build; the second is what readers see of it.
const lastGood = ['_headers', 'last-good-site.html'];

/** Builds the toy handbook with a change put in, over a site that stands for the last good one. */
export async function buildToy(name: string, change: Change, environment: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const folder = join('test-results', 'faults', name);
  const content = join(folder, 'content');
  const dist = join(folder, 'dist');
  rmSync(folder, { recursive: true, force: true });
  cpSync('tests/fixtures/content', content, { recursive: true });
  mkdirSync(dist);
  for (const file of lastGood) writeFileSync(join(dist, file), 'still here');
  change((file, edit) => {
    const path = join(content, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, edit(readIfThere(path)));
  });
  const { code, output } = await runTool('build', ['node', 'scripts/build.ts'], {
    HANDBOOK_CONTENT: content,
    HANDBOOK_DIST: dist,
    SITE_URL: 'https://toys.example',
    ...environment,
  });
  return { code, output: output.replaceAll(`${content}/`, ''), dist: readdirSync(dist) };
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

export const untouched = lastGood;
