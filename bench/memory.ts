import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface MemoryWatch {
  /** Ends the watch and returns the most memory that was in use, in bytes; null where it can't be read. */
  stop(): number | null;
}

const interval = 100;

/**
 * Watches the memory of a process and of all that it starts. The sum over the processes can only be looked at from
 * time to time; the kernel itself keeps the peak of each, so that none shorter than the interval is missed.
 */
export function watchMemory(root: number): MemoryWatch {
  if (process.platform !== 'linux') return { stop: () => null };
  let peak = 0;
  const look = () => {
    const statuses = processTree(root).map((pid) => readProcess(pid, 'status'));
    const sum = statuses.reduce((total, status) => total + memoryOf(status, 'VmRSS'), 0);
    peak = Math.max(peak, sum, ...statuses.map((status) => memoryOf(status, 'VmHWM')));
  };
  look();
  const timer = setInterval(look, interval);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

function processTree(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = parentOf(readProcess(Number(name), 'stat'));
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const below = (pid: number): number[] => [pid, ...(children.get(pid) ?? []).flatMap(below)];
  return below(root);
}

function readProcess(pid: number, file: 'stat' | 'status'): string {
  try {
    return readFileSync(join('/proc', String(pid), file), 'utf8');
  } catch {
    // It ended between the listing and the reading.
    return '';
  }
}

/** The parent that a process's `stat` names; the process's own name before it may hold spaces and brackets. */
export function parentOf(stat: string): number {
  const [, parent = '0'] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(parent);
}

/** A size that a process's `status` states, in bytes; 0 when it has none any more. */
export function memoryOf(status: string, key: 'VmRSS' | 'VmHWM'): number {
  const units = new RegExp(`^${key}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? '0';
  return Number(units) * 1024;
}
