/** A section of a page, and what it must show for the fact to be there. */
export interface Place {
  /** Address of the page from the root. */
  page: string;
  anchor: string;
  /** Ids of figures and other records, and short words that only stand there if the fact does. */
  holds: readonly (string | RegExp)[];
}

export interface PlacedRow {
  row: string;
  about: string;
  places: readonly Place[];
}

export function at(address: `/${string}#${string}`, ...holds: Place['holds']): Place {
  const [page = '', anchor = ''] = address.split('#');
  return { page, anchor, holds };
}
