/** The record with this id in a list. Whoever asks has its id from the same data, so a missing one is a fault of ours. */
export function findById<T extends { id: string }>(records: readonly T[], id: string): T {
  const record = records.find((other) => other.id === id);
  if (record === undefined) throw new Error(`There is no "${id}" in the data.`);
  return record;
}
