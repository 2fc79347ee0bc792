interface Weighted {
  value: number;
  weight: number;
}

/**
 * Values that never fall from one to the next: where they do, neighbors get their common mean by weight, and with it
 * as many before them as it takes. This is the closest rising row there is (pool adjacent violators).
 */
export function evenOut(values: readonly Weighted[]): number[] {
  const blocks: (Weighted & { count: number })[] = [];
  for (const { value, weight } of values) {
    let block = { value, weight, count: 1 };
    for (let last = blocks.at(-1); last && last.value > block.value; last = blocks.at(-1)) {
      blocks.pop();
      const together = last.weight + block.weight;
      block = {
        value: (last.value * last.weight + block.value * block.weight) / together,
        weight: together,
        count: last.count + block.count,
      };
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ value, count }) => Array.from({ length: count }, () => value));
}
