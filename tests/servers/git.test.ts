import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { commandsOf, run } from '../commands/page-commands.ts';

/** What the page about upgrading does with git, run as it stands there, on a small project beside an overlay. */
const room = mkdtempSync(join(tmpdir(), 'handbook-git-'));
const origin = join(room, 'origin');
const copy = join(room, 'copy');

const noted = 'git rev-parse HEAD > ../our-handbook/built-from.txt';
const pull = 'git pull --ff-only';
const back = 'git switch --detach "$(cat ../our-handbook/built-from.txt)"';
const forth = 'git switch -';

/** Git as on any machine, and not as the one who runs the tests has set it up, or as a hook that runs them does. */
const ofGit = Object.fromEntries(
  Object.keys(process.env).flatMap((key) => (key.startsWith('GIT_') ? [[key, undefined]] : [])),
);
const who = { NAME: 'Toy maker', EMAIL: 'maker@toys.example' };
const gitEnvironment: NodeJS.ProcessEnv = {
  ...ofGit,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  ...Object.fromEntries(
    Object.entries(who).flatMap(([key, text]) => ['AUTHOR', 'COMMITTER'].map((role) => [`GIT_${role}_${key}`, text])),
  ),
};

async function git(command: string, folder: string): Promise<string> {
  const { code, output } = await run(command, { environment: gitEnvironment, folder });
  expect(code, output).toBe(0);
  return output.trim();
}

async function commit(text: string): Promise<string> {
  writeFileSync(join(origin, 'version.txt'), text);
  await git('git add . && git commit --quiet --message "Change the version"', origin);
  return git('git rev-parse HEAD', origin);
}

afterAll(() => rmSync(room, { recursive: true }));

test('every command for git on the page is run below', () => {
  const commands = commandsOf('upgrading').filter((command) => command.startsWith('git '));
  expect([...new Set(commands)].sort()).toEqual([noted, pull, back, forth].sort());
});

test('git takes the next state, and goes back to the one that was noted', async () => {
  for (const folder of [origin, join(room, 'our-handbook')]) mkdirSync(folder);
  await git('git init --quiet --initial-branch main', origin);
  const first = await commit('one');
  await git(`git clone --quiet ${origin} ${copy}`, room);
  await git(noted, copy);
  const second = await commit('two');
  await git(pull, copy);
  expect(await git('git rev-parse HEAD', copy)).toBe(second);
  await git(back, copy);
  expect(await git('git rev-parse HEAD', copy)).toBe(first);
  expect(readFileSync(join(copy, 'version.txt'), 'utf8')).toBe('one');
  await git(forth, copy);
  expect(await git('git rev-parse --abbrev-ref HEAD', copy)).toBe('main');
});
