/**
 * Runs everything: checks, unit tests, builds and what is tested on them, browser tests. Each step runs even when one
 * before it failed, so that one run says all that is wrong. Ends with one line that counts.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { testSites } from '../tests/sites.ts';
import { runTool } from './run-tools.ts';

interface Count {
  passed: number;
  failed: number;
}

const results = 'test-results';
const total: Count = { passed: 0, failed: 0 };

function report(name: string, { passed, failed }: Count, seconds: number, output: string): void {
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) console.log(output.trim());
  console.log(`${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(0)} s)`);
}

/** A step that is one thing: it passes or it fails. */
async function step(name: string, command: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<void> {
  const { code, output, seconds } = await runTool(name, command, environment);
  report(name, code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, seconds, output);
}

/** A step that counts its tests. When the tool itself breaks, that is a failure, whatever its tests say. */
async function suite(
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

const vitestCount = (json: unknown): Count => ({
  passed: numberAt(json, 'numPassedTests'),
  // A skipped test is one that should have passed.
  failed: numberAt(json, 'numFailedTests') + numberAt(json, 'numPendingTests') + numberAt(json, 'numTodoTests'),
});

const playwrightCount = (json: unknown): Count => ({
  passed: numberAt(json, 'stats', 'expected'),
  failed: numberAt(json, 'stats', 'unexpected') + numberAt(json, 'stats', 'flaky') + numberAt(json, 'stats', 'skipped'),
});

const vitest = (file: string, ...projects: string[]) => [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${file}`,
  ...projects.flatMap((project) => ['--project', project]),
];

rmSync(results, { recursive: true, force: true });
mkdirSync(results);
await step('check', ['node', 'scripts/check.ts']);
await suite(
  'unit',
  [...vitest(`${results}/unit.json`, 'unit', 'components', 'content'), '--coverage'],
  `${results}/unit.json`,
  vitestCount,
);
for (const { address, environment } of testSites)
  await step(`build for ${address}`, ['node', 'scripts/build.ts'], environment);
await suite('site', vitest(`${results}/site.json`, 'site'), `${results}/site.json`, vitestCount);
await suite('faults', vitest(`${results}/faults.json`, 'faults'), `${results}/faults.json`, vitestCount);
await suite('commands', vitest(`${results}/commands.json`, 'commands'), `${results}/commands.json`, vitestCount);
await suite('browser', ['playwright', 'test'], `${results}/browser.json`, playwrightCount);

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
