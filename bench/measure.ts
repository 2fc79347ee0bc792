import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { watchMemory } from './memory.ts';

/** What one build cost and made. All sizes are in bytes. */
export interface Measurement {
  seconds: number;
  /** Null where the system doesn't tell. */
  memory: number | null;
  output: number;
  files: number;
  /** HTML of a page, on average, as written and after brotli. */
  page: number;
  pageCompressed: number;
}

export interface BuildCommand {
  /** What Node runs. */
  args: readonly string[];
  folder: string;
  env: NodeJS.ProcessEnv;
  /** Where the finished site will be. */
  dist: string;
}

const sampleSize = 50;

/** Runs a build in a process of its own and measures it; of the pages with the given slugs, a sample is weighed. */
export async function measureBuild(command: BuildCommand, slugs: readonly string[]): Promise<Measurement> {
  const { seconds, memory } = await runBuild(command);
  const sizes = readdirSync(command.dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  const sample = pickEvenly(slugs, sampleSize).map((slug) => readFileSync(join(command.dist, slug, 'index.html')));
  return {
    seconds,
    memory,
    output: sum(sizes),
    files: sizes.length,
    page: sum(sample.map((html) => html.length)) / sample.length,
    // Node compresses as hard as brotli can (quality 11) unless told otherwise.
    pageCompressed: sum(sample.map((html) => brotliCompressSync(html).length)) / sample.length,
  };
}

function runBuild({ args, folder, env }: BuildCommand): Promise<{ seconds: number; memory: number | null }> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', reject);
    if (child.pid === undefined) return;
    const watch = watchMemory(child.pid);
    child.on('close', (code) => {
      const seconds = (performance.now() - started) / 1000;
      const memory = watch.stop();
      if (code === 0) resolve({ seconds, memory });
      else reject(new Error(`"node ${args.join(' ')}" failed:\n${Buffer.concat(said).toString().slice(-4000)}`));
    });
  });
}

/** At most so many of the items, at equal distances. */
export function pickEvenly<T>(items: readonly T[], most: number): T[] {
  const count = Math.min(items.length, most);
  return items.filter(
    (_, index) => Math.floor((index * count) / items.length) !== Math.floor(((index - 1) * count) / items.length),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
