import { spawnSync } from 'node:child_process';

/** Runs a command that is expected to fail, and keeps what it says. */
export function runFailing(command: string): { code: number; output: string } {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  return { code: status ?? -1, output: stdout + stderr };
}
