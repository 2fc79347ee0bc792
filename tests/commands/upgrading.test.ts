import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectVersion } from '../../src/integrations/version-file.ts';
import { toyContent } from '../folder.ts';
import { blocksOf, commandsOf, run } from './page-commands.ts';

/**
 * Everything that the page about upgrading tells a reader to type, run as it stands there. The project itself is built
 * with the toy handbook. What git does is tested with the servers, since these tests need npm alone.
 */
const page = 'upgrading';
const room = mkdtempSync(join(tmpdir(), 'handbook-upgrading-'));
const overlay = join(room, 'our-handbook');
const content = join(room, 'content');
const dist = resolve('test-results', 'upgrading', 'dist');
const release = resolve('test-results', 'upgrading', 'release');
const name = `handbook-${projectVersion()}`;

const check = 'npm run overlay:check ../our-handbook';
const build =
  'SITE_URL=https://handbook.company.example BASE_PATH=/handbook/ HANDBOOK_OVERLAY=../our-handbook npm run build';
const atServer = ['sha256sum --check SHA256SUMS', `tar -xzmf ${name}.tar.gz`, `sh publish.sh ${name} /srv/handbook`];
/** Needs the network and the whole project anew: whoever runs the tests has done so already. */
const done = 'npm ci';

const inProject = (command: string) =>
  run(command.replaceAll('../our-handbook', overlay), {
    environment: { HANDBOOK_DIST: dist, HANDBOOK_CONTENT: content },
  });

beforeAll(() => {
  cpSync(toyContent, content, { recursive: true });
  mkdirSync(overlay);
  writeFileSync(join(overlay, 'site.yaml'), 'name: Toy works handbook\n');
});

afterAll(() => rmSync(room, { recursive: true }));

test('every command on the page that is not for git is run below', () => {
  const commands = commandsOf(page).filter((command) => !command.startsWith('git '));
  const tested = [done, check, build, 'npm run release', ...atServer];
  expect([...new Set(commands)].sort()).toEqual(tested.sort());
});

describe('a version', () => {
  test('is checked against the overlay, with the note in it, and built', { timeout: 120_000 }, async () => {
    writeFileSync(join(overlay, 'built-from.txt'), 'abc\n');
    const checked = await inProject(check);
    expect(checked.code, checked.output).toBe(0);
    expect(checked.output).toContain('The overlay fits');
    const built = await inProject(build);
    expect(built.code, built.output).toBe(0);
  });

  test('says what it is, as on the page', () => {
    const said: unknown = JSON.parse(readFileSync(join(dist, 'version.json'), 'utf8'));
    const [shown = ''] = blocksOf(page, 'json');
    expect(said).toEqual({ ...JSON.parse(shown), digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  test('is packed, and put up from the archive', { timeout: 120_000 }, async () => {
    const packed = await inProject('npm run release');
    expect(packed.code, packed.output).toBe(0);
    const incoming = join(room, 'incoming');
    cpSync(release, incoming, { recursive: true });
    cpSync('deploy/publish.sh', join(incoming, 'publish.sh'));
    for (const command of atServer) {
      const { code, output } = await run(command.replace('/srv/handbook', join(room, 'srv')), {
        environment: {},
        folder: incoming,
      });
      expect(code, output).toBe(0);
    }
    const current = join(room, 'srv/current');
    for (const file of ['index.html', 'index.html.br', '_server/nginx-server-site.conf'])
      expect(readFileSync(join(current, file)).equals(readFileSync(join(dist, file))), file).toBe(true);
    expect(readFileSync(join(current, 'index.html'), 'utf8')).toContain('Toy works handbook');
    // Servers tell by it whether a browser's copy is still good.
    expect(statSync(join(current, 'index.html')).mtimeMs).toBeGreaterThan(0);
  });

  test('that is not what the checksums say is found out', async () => {
    const incoming = join(room, 'damaged');
    cpSync(release, incoming, { recursive: true });
    writeFileSync(join(incoming, `${name}.tar.gz`), 'half');
    const { code, output } = await run(atServer[0] ?? '', { environment: { LC_ALL: 'C' }, folder: incoming });
    expect(code).toBe(1);
    expect(output).toContain(`${name}.tar.gz: FAILED`);
  });

  test('in which an id was renamed says so to an overlay that uses it, before anything is built', async () => {
    writeFileSync(join(content, 'renamed.yaml'), '- { in: figures, from: old-pay, to: toy-pay, since: 0.2.0 }\n');
    mkdirSync(join(overlay, 'data'));
    writeFileSync(join(overlay, 'data/figures.yaml'), '- id: old-pay\n  low: 1\n');
    const { code, output } = await inProject(check);
    expect(code).toBe(1);
    expect(output).toContain('Since 0.2.0 it is called "toy-pay": write that instead.');
    expect(existsSync(join(dist, 'index.html'))).toBe(true);
  });
});
