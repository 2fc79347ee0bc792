import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { checkContent } from '../src/content-files/content-check.ts';
import { copyToyContent, toyContent } from './folder.ts';
import { sentencesOf } from './sentences.ts';

/** What is wrong with the toy handbook after one slip in one of its files. */
export function faultsAfter(file: string, written: string, slip: string): string[] {
  const text = readFileSync(join(toyContent, file), 'utf8');
  expect(text).toContain(written);
  const folder = copyToyContent({ [file]: text.replace(written, slip) });
  return sentencesOf(checkContent(folder).faults, folder);
}
