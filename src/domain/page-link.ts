/**
 * The address that leads others to what a reader sees: the state of a tool stays in its query, the words that a search
 * left there don't.
 *
 * @param hash the part of the page, with its `#`; none when empty
 */
export function pageLink(address: string, hash: string): string {
  const { origin, pathname, search } = new URL(address);
  // Taken apart by hand, because URLSearchParams would write the state another way than the tool does.
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && pair.split('=')[0] !== 'highlight');
  return origin + pathname + (kept.length > 0 ? `?${kept.join('&')}` : '') + hash;
}
