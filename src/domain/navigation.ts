import { pageAddress } from './base-path.ts';

interface Section {
  section: string;
  pages: readonly string[];
}

interface Step {
  label: string;
  href: string;
}

interface SidebarSection extends Step {
  isOpen: boolean;
  pages: readonly (Step & { isCurrent: boolean })[];
}

/** Where a page stands in the handbook. */
interface Place {
  section: string | null;
  sidebar: readonly SidebarSection[];
  breadcrumbs: readonly Step[];
  previous: Step | null;
  next: Step | null;
}

/**
 * Answers where a page stands. What is answered for one page holds the sections, and the pages of its own
 * section: it doesn't grow with the number of pages elsewhere.
 */
export function createNavigation(
  sections: readonly Section[],
  labelOf: (slug: string) => string,
): (slug: string) => Place {
  const step = (slug: string): Step => ({ label: labelOf(slug), href: pageAddress(slug) });
  const order = sections.flatMap(({ pages }) => pages);
  const positions = new Map(order.map((slug, position) => [slug, position]));
  const sectionOf = new Map(sections.flatMap((entry) => entry.pages.map((slug) => [slug, entry] as const)));
  const closed = sections.map(({ section, pages }) => ({
    label: section,
    href: pageAddress(pages[0] ?? ''),
    isOpen: false,
    pages: [],
  }));

  return (slug) => {
    const own = sectionOf.get(slug);
    const position = positions.get(slug);
    const neighbor = (offset: number): Step | null => {
      const found = position === undefined ? undefined : order[position + offset];
      return found === undefined ? null : step(found);
    };
    const sidebar = closed.map((entry, index) =>
      own !== undefined && sections[index] === own
        ? { ...entry, isOpen: true, pages: own.pages.map((page) => ({ ...step(page), isCurrent: page === slug })) }
        : entry,
    );
    const opening = own?.pages[0];
    const breadcrumbs = own && opening ? [{ label: own.section, href: pageAddress(opening) }] : [];
    if (own && opening !== slug) breadcrumbs.push(step(slug));
    return { section: own?.section ?? null, sidebar, breadcrumbs, previous: neighbor(-1), next: neighbor(1) };
  };
}
