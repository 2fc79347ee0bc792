import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressSite } from '../../src/integrations/compress.ts';
import { makeFolder } from '../folder.ts';

const page = '<p>The same words, over and over. </p>'.repeat(50);
const files = {
  'index.html': page,
  'pay/index.html': page,
  'tiny.txt': 'a',
  _headers: page,
  '_server/nginx-server-site.conf': page,
  'pagefind/fragment/en_1a2b.pf_fragment': page,
  'card.png': page,
};

async function compressed() {
  const folder = makeFolder(files);
  const total = await compressSite(folder);
  return { folder, total, read: (file: string) => readFileSync(join(folder, file)) };
}

test('a text file gets a smaller one for each encoding, with the same words in it', async () => {
  const { read } = await compressed();
  for (const file of ['index.html', 'pay/index.html']) {
    expect(brotliDecompressSync(read(`${file}.br`)).toString()).toBe(page);
    expect(gunzipSync(read(`${file}.gz`)).toString()).toBe(page);
    expect(read(`${file}.br`).length).toBeLessThan(page.length / 10);
  }
});

test.each([
  'tiny.txt',
  '_headers',
  '_server/nginx-server-site.conf',
  'pagefind/fragment/en_1a2b.pf_fragment',
  'card.png',
])('%s stays alone', async (file) => {
  const { folder } = await compressed();
  expect([existsSync(join(folder, `${file}.br`)), existsSync(join(folder, `${file}.gz`))]).toEqual([false, false]);
});

test('the sum says what is sent, with what stays as it is in it', async () => {
  const { total, read } = await compressed();
  expect(total).toEqual({
    files: 3,
    plain: page.length * 2 + 1,
    '.br': read('index.html.br').length * 2 + 1,
    '.gz': read('index.html.gz').length * 2 + 1,
  });
});

test('the same files give the same bytes', async () => {
  const [one, two] = [await compressed(), await compressed()];
  for (const file of ['index.html.br', 'index.html.gz']) expect(one.read(file)).toEqual(two.read(file));
});

test('every encoding was last changed when the file was', async () => {
  const folder = makeFolder({ 'index.html': page });
  utimesSync(join(folder, 'index.html'), 1e9, 1e9);
  await compressSite(folder);
  for (const file of ['index.html.br', 'index.html.gz']) expect(statSync(join(folder, file)).mtimeMs).toBe(1e12);
});
