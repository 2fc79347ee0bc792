/** What the build tells the worker of a site. */
export interface WorkerSettings {
  /** The path that the site is served under, with a slash at both ends. */
  base: string;
  /** Differs between two builds whenever what they serve does. */
  release: string;
  /** Beginnings of the paths whose files have a hash in their names. */
  hashed: readonly string[];
  /** Ending of further such files. */
  hashedEnding: string;
  /** Paths below the base that are kept from the start. */
  kept: readonly string[];
  /** The one of them that stands for a page that isn't kept. */
  fallback: string;
}

/** Caches belong to a host, which may serve a second handbook under another path: the name holds the path. */
export function cachePrefix(base: string): string {
  return `handbook:${base}:`;
}

/** The path of an address below the base, without query and fragment; null for what is none of the site's. */
export function pathBelow(address: string, origin: string, base: string): string | null {
  const url = new URL(address);
  const isOurs = url.origin === origin && url.pathname.startsWith(base);
  return isOurs ? url.pathname.slice(base.length) : null;
}

/** A file that never changes under its name. */
export function isHashed(path: string, { hashed, hashedEnding }: WorkerSettings): boolean {
  return hashed.some((start) => path.startsWith(start)) || path.endsWith(hashedEnding);
}

/** Our caches, the present release first. A browser names caches in the order in which they were made. */
export function newestFirst(names: readonly string[], { base, release }: WorkerSettings): string[] {
  const current = cachePrefix(base) + release;
  const before = names.filter((name) => name.startsWith(cachePrefix(base)) && name !== current);
  return [current, ...before.reverse()];
}

/** All but the present release and the one before it. */
export function outdated(names: readonly string[], settings: WorkerSettings): string[] {
  return newestFirst(names, settings).slice(2);
}
