/**
 * What is sent to the index for what was typed. Currency signs go: the index holds `$150k` as `150k` and
 * finds nothing for the sign.
 */
export function searchQuery(typed: string): string {
  return typed
    .replaceAll(/\p{Sc}/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
