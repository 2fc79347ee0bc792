import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export function textOf(page: string): string {
  return readFileSync(`content/handbook/self-host/${page}.mdx`, 'utf8');
}

/** The blocks of a page in one language, without the indentation that they have in a list. */
export function blocksOf(page: string, language: string): string[] {
  return [...textOf(page).matchAll(new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\`$`, 'gm'))].map(
    ([, indent = '', text = '']) => text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );
}

/** Everything that a page tells its reader to type, in its order. */
export function commandsOf(page: string): string[] {
  return blocksOf(page, 'bash').flatMap((text) => text.trim().split('\n'));
}

/** What Vitest puts into the environment for itself; what a page's command starts would take it for its own. */
export const withoutTests = Object.fromEntries(
  ['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'TEST', 'VITEST'].map((name) => [name, undefined]),
);

interface Place {
  environment: NodeJS.ProcessEnv;
  /** The folder that the command is typed in; the project's, if none is named. */
  folder?: string;
}

export function start(command: string, { environment, folder = '.' }: Place) {
  return spawn('bash', ['-c', command], {
    cwd: folder,
    env: { ...process.env, ...withoutTests, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
}

export function run(command: string, place: Place): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = start(command, place);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
