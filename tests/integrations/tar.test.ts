import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type TarFile, writeTar } from '../../src/integrations/tar.ts';
import { makeFolder } from '../folder.ts';

const long = `site/${'deep/'.repeat(20)}${'page-'.repeat(15)}.html`;
const files: readonly TarFile[] = [
  { path: 'site/pay/index.html', bytes: Buffer.from('<p>Pay: 80 000 €</p>') },
  { path: 'site/empty', bytes: Buffer.alloc(0) },
  { path: 'site/one-block', bytes: Buffer.alloc(512, 'a') },
  { path: 'site/card.png', bytes: Buffer.from(Array.from({ length: 1337 }, (_, index) => index % 256)) },
  { path: 'site/café.md', bytes: Buffer.from('Café') },
  { path: long, bytes: Buffer.from('deep') },
];

function unpacked(...options: string[]): string {
  const folder = makeFolder({});
  const archive = join(folder, 'site.tar');
  writeFileSync(archive, writeTar(files));
  execFileSync('tar', ['-xf', archive, '-C', folder, ...options]);
  return folder;
}

test('the system reads every file back as it was', () => {
  const folder = unpacked();
  for (const { path, bytes } of files) expect(readFileSync(join(folder, path)).equals(bytes), path).toBe(true);
  expect(statSync(join(folder, 'site/pay/index.html')).mode & 0o777).toBe(0o644);
});

test('the system lists the files in the order of their paths', () => {
  const listed = execFileSync('tar', ['--quoting-style=literal', '-tf', '-'], { input: writeTar(files) });
  expect(listed.toString().trim().split('\n')).toEqual(files.map(({ path }) => path).sort());
});

test('the same files give the same bytes, in any order, and no time stands in them', () => {
  expect(writeTar(files.toReversed()).equals(writeTar(files))).toBe(true);
  expect(statSync(join(unpacked(), 'site/card.png')).mtimeMs).toBe(0);
});

test('a path that is too long for the format is named', () => {
  const path = `site/${'x'.repeat(101)}`;
  expect(() => writeTar([{ path, bytes: Buffer.alloc(0) }])).toThrow(
    `${path} is too long a path for an archive. Give the page or file a shorter name.`,
  );
});
