import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runTool } from '../../scripts/run-tools.ts';
import { listFiles } from '../../src/content-files/content-folder.ts';
import { projectVersion, readVersion } from '../../src/integrations/version-file.ts';
import { copyToyContent, makeFolder } from '../folder.ts';
import { rootSite, subPathSite, toySite } from '../sites.ts';

const name = `handbook-${projectVersion()}`;

function copyBuild(from: string): string {
  const folder = join(makeFolder({}), 'dist');
  cpSync(from, folder, { recursive: true });
  return folder;
}

/** Packs a build, and reads what came of it. */
async function release(dist: string, content = 'tests/fixtures/content') {
  const environment = { HANDBOOK_DIST: dist, HANDBOOK_CONTENT: content };
  const { code, output } = await runTool('release', ['node', 'scripts/release.ts'], environment);
  const folder = join(dist, '../release');
  return { code, output, folder, read: (file: string) => readFileSync(join(folder, file)) };
}

test.each([
  ['/', rootSite],
  ['/handbook/', subPathSite],
  ['/', toySite],
])('a build for %s says its version and its pages', (base, { folder }) => {
  const said = readVersion(folder);
  expect(said).toEqual({ version: projectVersion(), base, digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
});

test('builds for two paths have two digests', () => {
  expect(readVersion(rootSite.folder)?.digest).not.toBe(readVersion(subPathSite.folder)?.digest);
});

describe('a release', { timeout: 120_000 }, () => {
  test('holds the whole site with its compressed files, below a folder of its name', async () => {
    const dist = copyBuild(toySite.folder);
    const { code, output, folder, read } = await release(dist);
    expect(code, output).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['SHA256SUMS', 'changes-for-overlays.md', `${name}.tar.gz`].sort());
    const target = makeFolder({});
    execFileSync('tar', ['-xzf', join(folder, `${name}.tar.gz`), '-C', target]);
    expect(readdirSync(target)).toEqual([name]);
    const files = listFiles(dist, ['']).map((path) => relative(dist, path));
    expect(files).toContain('index.html.br');
    expect(listFiles(join(target, name), ['']).map((path) => relative(join(target, name), path))).toEqual(files);
    for (const file of files)
      expect(readFileSync(join(target, name, file)).equals(readFileSync(join(dist, file))), file).toBe(true);
    for (const line of read('SHA256SUMS').toString().trim().split('\n')) {
      const [sum, file = ''] = line.split('  ');
      expect(createHash('sha256').update(read(file)).digest('hex'), file).toBe(sum);
    }
  });

  test('of the same build has the same bytes, when it is packed again and elsewhere', async () => {
    const dist = copyBuild(toySite.folder);
    const first = await release(dist);
    const sums = first.read('SHA256SUMS').toString();
    expect(sums).toContain(`${name}.tar.gz`);
    expect((await release(dist)).read('SHA256SUMS').toString()).toBe(sums);
    expect((await release(copyBuild(toySite.folder))).read('SHA256SUMS').toString()).toBe(sums);
  });

  test('tells overlays which ids and addresses are others now', async () => {
    const content = copyToyContent({
      'renamed.yaml': '- { in: figures, from: old-pay, to: toy-pay, since: 0.2.0 }\n',
      'permalinks.txt': '/\n/pay/\n/wages/\n',
    });
    const text = (await release(copyBuild(toySite.folder), content)).read('changes-for-overlays.md').toString();
    expect(text).toContain('- `old-pay` in figures. Since 0.2.0 it is called "toy-pay": write that instead.');
    expect(text).toContain('- `/wages/` leads to `/pay/`.');
  });

  test('needs a build, of the version that the project is at', async () => {
    const nothing = join(makeFolder({}), 'dist');
    expect(await release(nothing)).toMatchObject({
      code: 1,
      output: `There is no built site in ${nothing}. Run "npm run build" first.\n`,
    });
    const old = copyBuild(toySite.folder);
    writeFileSync(join(old, 'version.json'), JSON.stringify({ ...readVersion(old), version: '0.0.1' }));
    expect(await release(old)).toMatchObject({
      code: 1,
      output: `The site in ${old} is version 0.0.1, and the project is at ${projectVersion()}. Run "npm run build" first.\n`,
    });
  });

  test('does not go into the built site itself', async () => {
    const inTheWay = join(makeFolder({}), 'release');
    cpSync(toySite.folder, inTheWay, { recursive: true });
    const { code, output } = await release(inTheWay);
    expect([code, output]).toEqual([
      1,
      `The release would go into the built site itself, ${inTheWay}. Build into another folder.\n`,
    ]);
    expect(readdirSync(inTheWay)).not.toContain('SHA256SUMS');
  });

  test('with a mistake in what was renamed is not packed', async () => {
    const content = copyToyContent({ 'renamed.yaml': '- { in: figures, from: old-pay }\n' });
    const { code, output } = await release(copyBuild(toySite.folder), content);
    expect(code).toBe(1);
    expect(output).toContain('renamed.yaml');
    expect(output).not.toMatch(/\n\s+at /);
  });
});
