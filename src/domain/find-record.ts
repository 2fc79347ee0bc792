/** The record with this id. Every reference was followed by the content check, so a missing one is a fault of ours. */
export function findRecord<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (record === undefined) throw new Error(`There is no record "${id}" in the data.`);
  return record;
}
