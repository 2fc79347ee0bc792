import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface ToolResult {
  name: string;
  code: number;
  output: string;
  seconds: number;
}

/** Runs one of the project's own command-line tools and keeps what it prints. */
export function runTool(name: string, command: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<ToolResult> {
  const [tool = '', ...args] = command;
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(join('node_modules', '.bin', tool), args, {
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', (code) => {
      const seconds = (performance.now() - started) / 1000;
      resolve({ name, code: code ?? 1, output: Buffer.concat(chunks).toString(), seconds });
    });
  });
}
