import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { runTool } from '../../scripts/run-tools.ts';
import { listFiles } from '../../src/content-files/content-folder.ts';
import { exampleSite, rootSite } from '../sites.ts';

function fingerprints(folder: string): Map<string, string> {
  return new Map(
    listFiles(folder, ['']).map((path) => [
      relative(folder, path),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  );
}

test.each([
  ['content builds', rootSite],
  ['content with the same overlay builds', exampleSite],
])('the same %s the same bytes', { timeout: 240_000 }, async (_, { folder, environment }) => {
  const again = `${folder}-again`;
  const { code, output } = await runTool('build', ['node', 'scripts/build.ts'], {
    ...environment,
    HANDBOOK_DIST: again,
  });
  expect(code, output).toBe(0);
  const first = fingerprints(folder);
  expect(first.size).toBeGreaterThan(50);
  expect(fingerprints(again)).toEqual(first);
});
