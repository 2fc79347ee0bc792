/** Records that name roles, in the order of the first role that each names; records of the same role keep theirs. */
export function sortByRole<T extends { roles: readonly string[] }>(
  records: readonly T[],
  roles: readonly { id: string }[],
): T[] {
  const place = new Map(roles.map(({ id }, index) => [id, index]));
  const first = (record: T) => Math.min(...record.roles.map((role) => place.get(role) ?? roles.length));
  return [...records].sort((a, b) => first(a) - first(b));
}
