const usualSizes = [100, 1000, 4000];

/** Reads the numbers of pages to measure from the command line, smallest first. */
export function readSizes(args: readonly string[]): number[] {
  if (args.length === 0) return usualSizes;
  const wrong = args.find((arg) => !/^[1-9]\d*$/.test(arg));
  if (wrong !== undefined) {
    throw new Error(`"${wrong}" is no number of pages. Write whole numbers, such as: npm run bench -- 100 1000`);
  }
  return [...new Set(args.map(Number))].sort((a, b) => a - b);
}
