import { readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from '../content-files/content-folder.ts';

/** What is text. Pictures and the search index are small already. */
const textEndings = [
  '.html',
  '.css',
  '.js',
  '.mjs',
  '.json',
  '.md',
  '.svg',
  '.xml',
  '.txt',
  '.ics',
  '.csv',
  '.webmanifest',
];

const encodings: Readonly<Record<string, (bytes: Buffer) => Promise<Buffer>>> = {
  '.br': (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  '.gz': (bytes) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
};

interface Compressed {
  /** Text files that were looked at. */
  files: number;
  /** Bytes that all of them have, and what is sent of them with each encoding. */
  plain: number;
  '.br': number;
  '.gz': number;
}

/**
 * Puts a `.br` and a `.gz` beside every text file of a built site, where they are smaller than the file. The same
 * files give the same bytes.
 */
export async function compressSite(folder: string): Promise<Compressed> {
  const total: Compressed = { files: 0, plain: 0, '.br': 0, '.gz': 0 };
  const waiting = listFiles(folder, textEndings);
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const sent = await compressFile(file);
      total.files += 1;
      total.plain += sent.plain;
      total['.br'] += sent['.br'];
      total['.gz'] += sent['.gz'];
    }
  };
  // As many as Node has threads for it.
  await Promise.all([work(), work(), work(), work()]);
  return total;
}

async function compressFile(file: string): Promise<Omit<Compressed, 'files'>> {
  const bytes = await readFile(file);
  const { atime, mtime } = await stat(file);
  const sent = { plain: bytes.length, '.br': bytes.length, '.gz': bytes.length };
  for (const ending of ['.br', '.gz'] as const) {
    const smaller = await encodings[ending]?.(bytes);
    if (smaller === undefined || smaller.length >= bytes.length) continue;
    await writeFile(file + ending, smaller);
    // Servers say when a file was last changed: the same for every encoding.
    await utimes(file + ending, atime, mtime);
    sent[ending] = smaller.length;
  }
  return sent;
}
