import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';

const packages = ['astro', '@astrojs/starlight', 'pagefind'];

/** What the figures depend on besides the code. */
export function describeMachine(): string {
  const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = `${(totalmem() / 1e9).toFixed(0)} GB of memory`;
  const versions = packages.map((name) => `${name} ${versionOf(name)}`);
  return [
    `${availableParallelism()} cores (${processor}), ${memory}, ${process.platform}`,
    [`node ${process.versions.node}`, ...versions].join(', '),
  ].join('\n');
}

function versionOf(name: string): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'));
  return version;
}
