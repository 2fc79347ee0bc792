/** An address written from the root, as it is under the site's base path. Other addresses stay as they are. */
export function withBase(address: string, base: string): string {
  const isRooted = address.startsWith('/') && !address.startsWith('//');
  return isRooted ? base + address.slice(1) : address;
}

/** The reverse: an address under the base path as it would be written from the root; null when it lies outside. */
export function withoutBase(address: string, base: string): string | null {
  return address.startsWith(base) ? `/${address.slice(base.length)}` : null;
}

/** The address of a page, from the root. */
export function pageAddress(slug: string): string {
  return slug === 'index' || slug === '' ? '/' : `/${slug}/`;
}
