import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inject } from 'vitest';
import { ask } from './ask.ts';

export type ServerKind = 'nginx' | 'caddy';
export const serverKinds: readonly ServerKind[] = ['nginx', 'caddy'];

interface Recipe {
  /** The configuration that people copy. */
  config: string;
  run: (config: string) => string;
  reload: (config: string) => string;
}

export const recipes: Readonly<Record<ServerKind, Recipe>> = {
  nginx: {
    config: 'deploy/nginx/nginx.conf',
    run: (config) => `nginx -e stderr -c ${config}`,
    reload: (config) => `nginx -e stderr -c ${config} -s reload`,
  },
  caddy: {
    config: 'deploy/caddy/Caddyfile',
    run: (config) => `caddy run --config ${config}`,
    reload: (config) => `caddy reload --config ${config}`,
  },
};

/** Whoever runs the tests as root starts the servers as nobody: they must not need more. */
const isRoot = process.getuid?.() === 0;
const nobody = isRoot ? { uid: 65534, gid: 65534 } : {};

export interface RunningServer {
  origin: string;
  home: string;
  reload(): void;
  stop(): Promise<void>;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('The system gave no free port.');
  return address.port;
}

/** A folder for releases, as somebody makes it on a server. */
export function makeHome(name: string): string {
  const home = join(inject('workplace'), name);
  mkdirSync(join(home, 'run'), { recursive: true });
  chmodSync(home, 0o755);
  if (isRoot) chownSync(join(home, 'run'), 65534, 65534);
  return home;
}

/** On a server, whoever publishes is the user that the server runs as. */
export function giveToServers(home: string): void {
  if (isRoot) execFileSync('chown', ['-R', '65534:65534', home]);
}

export function publish(built: string, home: string): string {
  return execFileSync('sh', ['deploy/publish.sh', built, home], { encoding: 'utf8' });
}

/** Copies a configuration with nothing but the port and the folder put in. */
export function fillIn(config: string, home: string, port: number): string {
  return readFileSync(config, 'utf8').replaceAll('/srv/handbook', home).replaceAll('8080', String(port));
}

/** Starts a server on what is published in a folder, with the configuration that people copy. */
export async function startServer(kind: ServerKind, home: string): Promise<RunningServer> {
  const port = await freePort();
  const { config, run, reload } = recipes[kind];
  const copy = join(home, config.split('/').at(-1) ?? kind);
  writeFileSync(copy, fillIn(config, home, port));
  const origin = `http://127.0.0.1:${port}`;
  const stop = await startCommand(run(copy), home, async () => (await ask(origin, '/healthz')).status === 200);
  return { origin, home, stop, reload: () => runCommand(reload(copy), home) };
}

const environment = (home: string): NodeJS.ProcessEnv => ({ ...process.env, HOME: join(home, 'run') });

export function runCommand(command: string, home: string): void {
  execFileSync('bash', ['-c', command], { env: environment(home), stdio: 'pipe', cwd: home, ...nobody });
}

/** Starts a command that goes on, and waits until it answers. */
export async function startCommand(
  command: string,
  home: string,
  isReady: () => Promise<boolean>,
): Promise<() => Promise<void>> {
  // nginx opens its output anew by its path, which only a pipe of the same user allows.
  const child = spawn('bash', ['-c', `${command} 2>&1 | cat`], {
    env: environment(home),
    cwd: home,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    ...nobody,
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    // What is wrong is said at the start; a log of every request need not be kept.
    if (output.length < 20_000) output += chunk.toString();
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    endGroup(child);
    await ended;
    // The shell ends first. A server that is still closing would take away what the next one has just made.
    const latest = Date.now() + 40_000;
    while (isGroupThere(child) && Date.now() < latest) await pause(20);
  };
  const deadline = Date.now() + 30_000;
  while (!(await isReady().catch(() => false))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`"${command}" did not start:\n${output}`);
    }
    await pause(20);
  }
  return stop;
}

/** The shell, the server and its workers are a group of their own. */
function endGroup({ pid, exitCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null) process.kill(-pid, 'SIGTERM');
}

function isGroupThere({ pid }: ChildProcess): boolean {
  try {
    return pid !== undefined && process.kill(-pid, 0);
  } catch {
    return false;
  }
}
