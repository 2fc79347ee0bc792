import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { withoutTests } from '../commands/page-commands.ts';
import { ask } from './ask.ts';
import { freePort, giveToServers, makeHome, runCommand, startCommand } from './servers.ts';

/** The blocks of commands on a page, line by line. */
function commandBlocks(page: string): string[][] {
  const text = readFileSync(`content/handbook/self-host/${page}.mdx`, 'utf8');
  return [...text.matchAll(/^```bash\n(.*?)^```$/gms)].map(([, block = '']) => block.trim().split('\n'));
}

const isTested = ([first]: readonly string[]): boolean => first?.startsWith('# Not tested here: ') === false;

/** What only runs where somebody has an account, or Docker. */
const elsewhere =
  /^(?:docker|npx wrangler|aws|oauth2-proxy|cp deploy\/hosts\/|curl --head https:|rm -r dist\/_server$|SITE_URL=\S+ (?:BASE_PATH=\S+ )?(?:docker|npm run build))/;

test.each(['serving', 'static-hosts', 'security'])('on %s, nothing is called untested that could be tested', (page) => {
  const untested = commandBlocks(page).filter((block) => !isTested(block));
  for (const [, ...commands] of untested) {
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) expect(command).toMatch(elsewhere);
  }
});

test('the packages that the page names are those that the tests run on', () => {
  const installs = commandBlocks('serving')
    .flat()
    .filter((line) => line.startsWith('sudo apt-get install '));
  const named = installs.flatMap((line) => line.split(' ').slice(3));
  expect(named).toEqual(['nginx', 'libnginx-mod-http-brotli-static', 'caddy']);
  expect(readFileSync('.ci/run', 'utf8')).toMatch(new RegExp(`packages=\\(${named.join(' ')} `));
});

/** Runs what the pages say, in a folder of its own and on ports that are free. */
async function makeRunner() {
  const home = makeHome('pages');
  const built = join(home, 'dist');
  const ports = { site: await freePort(), secure: await freePort() };
  const environment = { HANDBOOK_DIST: built, HANDBOOK_CONTENT: 'tests/fixtures/content', HOME: join(home, 'run') };
  const putIn = (text: string): string =>
    text
      .replaceAll('/srv/handbook', home)
      .replaceAll(':8080', `:${ports.site}`)
      .replaceAll(':8443', `:${ports.secure}`)
      .replaceAll('publish.sh dist ', `publish.sh ${built} `)
      .replaceAll('> sbom.json', `> ${home}/sbom.json`);

  const isReady = {
    site: async () => (await ask(`http://127.0.0.1:${ports.site}`, '/healthz')).status === 200,
    // Without a password it refuses, and that is an answer.
    secure: async () => {
      const name = `handbook.company.example:${ports.secure}`;
      const args = ['--silent', '--cacert', `${home}/proxy/fullchain.pem`, '--resolve', `${name}:127.0.0.1`];
      execFileSync('curl', [...args, `https://${name}/`], { stdio: 'ignore' });
      return true;
    },
  };

  const running = new Map<'site' | 'secure', { command: string; stop: () => Promise<void> }>();
  /** A server goes on. One that wants the same port takes the place of the one before it. */
  const start = async (command: string, config: string): Promise<void> => {
    const place = config.includes('/proxy/') ? 'secure' : 'site';
    const filledIn = readFileSync(config, 'utf8')
      .replaceAll('/srv/handbook', home)
      .replaceAll('8080', String(ports.site))
      .replaceAll('8443', String(ports.secure));
    writeFileSync(config, filledIn);
    giveToServers(home);
    await running.get(place)?.stop();
    running.set(place, { command, stop: await startCommand(command, home, isReady[place]) });
  };

  const run = async (line: string): Promise<void> => {
    const command = putIn(line);
    const [, program, config] = /^(nginx|caddy) .*?(\/\S+)(?: -s reload)?$/.exec(command) ?? [];
    if (program === undefined || config === undefined) {
      execFileSync('bash', ['-o', 'pipefail', '-c', command], {
        env: { ...process.env, ...withoutTests, ...environment },
        stdio: 'pipe',
      });
      return;
    }
    const plain = program === 'nginx' ? `nginx -e stderr -c ${config}` : `caddy run --config ${config}`;
    if (command === plain) return start(command, config);
    // The page is about both servers at once, and here one of them runs.
    if (running.get('site')?.command !== plain) await start(plain, config);
    runCommand(command, home);
  };
  const stop = async (): Promise<void> => {
    for (const server of [...running.values()].reverse()) await server.stop();
  };
  return { home, run, stop };
}

test('every other command does what the pages say', { timeout: 300_000 }, async () => {
  const { home, run, stop } = await makeRunner();
  onTestFinished(stop);
  const commands = ['serving', 'security'].flatMap((page) => commandBlocks(page).filter(isTested).flat());
  expect(commands.length).toBeGreaterThan(20);
  for (const command of commands) if (!command.startsWith('sudo apt-get install ')) await run(command);
  expect(readlinkSync(join(home, 'current'))).toBe('releases/1');
  expect(JSON.parse(readFileSync(join(home, 'sbom.json'), 'utf8'))).toMatchObject({ bomFormat: 'CycloneDX' });
});
