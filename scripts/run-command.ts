/** What the npm commands have in common. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../src/content-files/fault.ts';

/** A sentence for whoever runs a command, and no stack. */
export class UsageError extends Error {}

export function requireBuiltSite(folder: string): void {
  if (!existsSync(join(folder, '_headers')))
    throw new UsageError(`There is no built site in ${folder}. Run "npm run build" first.`);
}

/** Does a command's work. What is wrong with what it was given is said in its sentence; anything else is a bug. */
export async function runCommand(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof ContentError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
