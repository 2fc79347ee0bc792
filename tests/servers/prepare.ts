import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { compressSite } from '../../src/integrations/compress.ts';
import { type BuildName, buildNames, builds } from './sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Copies of the builds with their compressed files, as somebody has them who publishes them. */
    compressed: Record<BuildName, string>;
    /** A folder that the servers' own user may read, which this project's may forbid. */
    workplace: string;
  }
}

export async function setup(project: TestProject): Promise<() => void> {
  const workplace = mkdtempSync(join(tmpdir(), 'handbook-servers-'));
  chmodSync(workplace, 0o755);
  const compressed = { root: '', 'sub-path': '', toy: '' };
  await Promise.all(
    buildNames.map(async (name) => {
      compressed[name] = join(workplace, 'built', name);
      cpSync(builds[name].folder, compressed[name], { recursive: true, preserveTimestamps: true });
      await compressSite(compressed[name]);
    }),
  );
  project.provide('compressed', compressed);
  project.provide('workplace', workplace);
  return () => rmSync(workplace, { recursive: true, force: true });
}
