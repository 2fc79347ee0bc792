/** What a run of tests is made of: steps that are counted, and one line at the end. */
import { readFileSync } from 'node:fs';
import { runTool } from './run-tools.ts';

interface Count {
  passed: number;
  failed: number;
  /** How many of those that passed did so at the second try. */
  again?: number;
}

export const results = 'test-results';
const total: Count = { passed: 0, failed: 0 };

function report(name: string, { passed, failed, again = 0 }: Count, seconds: number, output: string): void {
  total.passed += passed;
  total.failed += failed;
  // A test that had to be tried again is named, too: it is weak, or what it tests is.
  if (failed + again > 0) console.log(output.trim());
  const tries = again > 0 ? `, ${again} of them at the second try` : '';
  console.log(`${name}: ${passed} passed${tries}, ${failed} failed (${seconds.toFixed(0)} s)`);
}

/** A step that is one thing: it passes or it fails. */
export async function step(
  name: string,
  command: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<void> {
  const { code, output, seconds } = await runTool(name, command, environment);
  report(name, code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, seconds, output);
}

/** A step that counts its tests. When the tool itself breaks, that is a failure, whatever its tests say. */
export async function suite(
  name: string,
  command: readonly string[],
  file: string,
  read: (json: unknown) => Count,
): Promise<void> {
  const { code, output, seconds } = await runTool(name, command, { FORCE_COLOR: '0' });
  const count = readCount(file, read);
  if (count.passed + count.failed === 0 || (code !== 0 && count.failed === 0)) count.failed += 1;
  report(name, count, seconds, output);
}

function readCount(file: string, read: (json: unknown) => Count): Count {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function numberAt(json: unknown, ...path: string[]): number {
  const value = path.reduce<unknown>((at, key) => (typeof at === 'object' && at ? Reflect.get(at, key) : 0), json);
  return typeof value === 'number' ? value : 0;
}

export const vitestCount = (json: unknown): Count => ({
  passed: numberAt(json, 'numPassedTests'),
  // A skipped test is one that should have passed.
  failed: numberAt(json, 'numFailedTests') + numberAt(json, 'numPendingTests') + numberAt(json, 'numTodoTests'),
});

export const playwrightCount = (json: unknown): Count => ({
  passed: numberAt(json, 'stats', 'expected') + numberAt(json, 'stats', 'flaky'),
  failed: numberAt(json, 'stats', 'unexpected') + numberAt(json, 'stats', 'skipped'),
  again: numberAt(json, 'stats', 'flaky'),
});

export const vitest = (file: string, ...projects: string[]) => [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${file}`,
  ...projects.flatMap((project) => ['--project', project]),
];

/** The line that counts, and the code that says whether all is well. */
export function finish(): void {
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}
