/**
 * Puts things into an order in which most of what passes between them goes forward. Among equals the given order
 * holds. After Eades, Lin and Smyth, "A fast and effective heuristic for the feedback arc set problem".
 */
export function orderByFlow<T>(nodes: readonly T[], edges: readonly (readonly [from: T, to: T])[]): T[] {
  const first: T[] = [];
  const last: T[] = [];
  let rest = [...nodes];
  while (rest.length > 0) {
    const among = edges.filter(([from, to]) => from !== to && rest.includes(from) && rest.includes(to));
    const gives = (node: T) => among.filter(([from]) => from === node).length;
    const takes = (node: T) => among.filter(([, to]) => to === node).length;
    const source = rest.find((node) => takes(node) === 0);
    const sink = rest.findLast((node) => gives(node) === 0);
    const surplus = rest.reduce((best, node) => (gives(node) - takes(node) > gives(best) - takes(best) ? node : best));
    const chosen = source ?? sink ?? surplus;
    if (source === undefined && chosen === sink) last.unshift(chosen);
    else first.push(chosen);
    rest = rest.filter((node) => node !== chosen);
  }
  return [...first, ...last];
}
