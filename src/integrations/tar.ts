/** What stands in an archive: a file by its path there, with `/` between folders. */
export interface TarFile {
  path: string;
  bytes: Uint8Array;
}

const block = 512;
const lengths = { name: 100, prefix: 155 };

/**
 * An archive in the format ustar that says nothing of when and by whom it was made, with its files in the order of
 * their paths: the same files give the same bytes. System programs put in clocks, owners and the order of the disk.
 */
export function writeTar(files: readonly TarFile[]): Buffer {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const parts = sorted.flatMap(({ path, bytes }) => [header(path, bytes.length), bytes, fill(bytes.length)]);
  // Two empty blocks are its end.
  return Buffer.concat([...parts, Buffer.alloc(2 * block)]);
}

function fill(length: number): Buffer {
  return Buffer.alloc((block - (length % block)) % block);
}

function header(path: string, size: number): Buffer {
  const { prefix, name } = splitPath(path);
  const bytes = Buffer.alloc(block);
  const octal = (value: number, length: number, offset: number) =>
    bytes.write(value.toString(8).padStart(length - 1, '0'), offset);
  bytes.write(name, 0);
  octal(0o644, 8, 100);
  // Owner and group.
  octal(0, 8, 108);
  octal(0, 8, 116);
  octal(size, 12, 124);
  // The time of the last change.
  octal(0, 12, 136);
  bytes.write('0', 156);
  bytes.write('ustar\x0000', 257);
  bytes.write(prefix, 345);
  // The checksum counts its own field as spaces.
  bytes.fill(' ', 148, 156);
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return bytes;
}

/** A path that is too long for its field is cut at a slash, and its folders go into another one. */
function splitPath(path: string): { prefix: string; name: string } {
  if (Buffer.byteLength(path) <= lengths.name) return { prefix: '', name: path };
  const cuts = [...path.matchAll(/\//g)].map(({ index }) => ({
    prefix: path.slice(0, index),
    name: path.slice(index + 1),
  }));
  const fitting = cuts.find(
    ({ prefix, name }) => Buffer.byteLength(name) <= lengths.name && Buffer.byteLength(prefix) <= lengths.prefix,
  );
  if (fitting) return fitting;
  throw new Error(`${path} is too long a path for an archive. Give the page or file a shorter name.`);
}
