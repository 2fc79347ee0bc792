/**
 * Runs everything: checks, unit tests, builds and what is tested on them, browser tests. Each step runs even when one
 * before it failed, so that one run says all that is wrong. Ends with one line that counts.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { testSites } from '../tests/sites.ts';
import { finish, playwrightCount, results, step, suite, vitest, vitestCount } from './test-steps.ts';

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

finish();
