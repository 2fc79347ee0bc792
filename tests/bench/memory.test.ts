import { expect, test } from 'vitest';
import { memoryOf, parentOf } from '../../bench/memory.ts';

test('a parent is found behind any process name', () => {
  expect(parentOf('812 (node) S 800 812 800 0 -1')).toBe(800);
  expect(parentOf('812 (a name) with) brackets) R 17 812 800')).toBe(17);
});

test('a process that has ended has no parent and no memory', () => {
  expect(parentOf('')).toBe(0);
  expect(memoryOf('', 'VmRSS')).toBe(0);
});

test('memory is read in bytes', () => {
  const status = 'Name:\tnode\nVmPeak:\t  999 kB\nVmHWM:\t   2000 kB\nVmRSS:\t   1000 kB\n';
  expect(memoryOf(status, 'VmHWM')).toBe(2_048_000);
  expect(memoryOf(status, 'VmRSS')).toBe(1_024_000);
});
