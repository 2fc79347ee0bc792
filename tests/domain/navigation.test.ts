import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNavigation } from '../../src/domain/navigation.ts';

const sections = [
  { section: 'Pay', pages: ['pay', 'pay/bands', 'pay/equity'] },
  { section: 'Roles', pages: ['roles', 'roles/maker'] },
];
const labelOf = (slug: string) => `About ${slug}`;
const placeOf = createNavigation(sections, labelOf);

const sizes = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 });
const sectionsOf = (counts: readonly number[]) =>
  counts.map((count, index) => ({
    section: `Section ${index}`,
    pages: Array.from({ length: count }, (_, page) => `section-${index}/page-${page}`),
  }));
const slugOf = (href: string) => href.slice(1, -1);

describe("a page's place", () => {
  test('is in its own section, which alone is open', () => {
    const { section, sidebar } = placeOf('roles/maker');
    expect(section).toBe('Roles');
    expect(sidebar).toEqual([
      { label: 'Pay', href: '/pay/', isOpen: false, pages: [] },
      {
        label: 'Roles',
        href: '/roles/',
        isOpen: true,
        pages: [
          { label: 'About roles', href: '/roles/', isCurrent: false },
          { label: 'About roles/maker', href: '/roles/maker/', isCurrent: true },
        ],
      },
    ]);
  });

  test('has the section and the page itself as breadcrumbs', () => {
    expect(placeOf('pay/bands').breadcrumbs).toEqual([
      { label: 'Pay', href: '/pay/' },
      { label: 'About pay/bands', href: '/pay/bands/' },
    ]);
  });

  test('has one breadcrumb when the page opens its section', () => {
    expect(placeOf('pay').breadcrumbs).toEqual([{ label: 'Pay', href: '/pay/' }]);
  });

  test('leads over the border between two sections', () => {
    expect(placeOf('pay/equity').next?.href).toBe('/roles/');
    expect(placeOf('roles').previous?.href).toBe('/pay/equity/');
  });

  test('has nothing before the first page and nothing after the last', () => {
    expect(placeOf('pay').previous).toBeNull();
    expect(placeOf('roles/maker').next).toBeNull();
  });

  test('of a page outside the sections has closed sections and nothing else', () => {
    const { sidebar, ...rest } = placeOf('index');
    expect(rest).toEqual({ section: null, breadcrumbs: [], previous: null, next: null });
    expect(sidebar.map(({ isOpen }) => isOpen)).toEqual([false, false]);
  });
});

describe('in any handbook', () => {
  test('the page before the next page is the page itself', () => {
    fc.assert(
      fc.property(sizes, (counts) => {
        const made = sectionsOf(counts);
        const find = createNavigation(made, labelOf);
        for (const slug of made.flatMap(({ pages }) => pages)) {
          const { previous, next } = find(slug);
          if (next) expect(find(slugOf(next.href)).previous?.href).toBe(`/${slug}/`);
          if (previous) expect(find(slugOf(previous.href)).next?.href).toBe(`/${slug}/`);
        }
      }),
    );
  });

  test('the next page leads from the first to the last through all of them', () => {
    fc.assert(
      fc.property(sizes, (counts) => {
        const made = sectionsOf(counts);
        const find = createNavigation(made, labelOf);
        const order = made.flatMap(({ pages }) => pages);
        const walked: string[] = [];
        for (let slug = order[0]; slug !== undefined; ) {
          walked.push(slug);
          const { next } = find(slug);
          slug = next === null ? undefined : slugOf(next.href);
        }
        expect(walked).toEqual(order);
      }),
    );
  });

  test("a page's place has as many links as before when other sections grow", () => {
    const linkCount = (place: ReturnType<typeof placeOf>) =>
      place.sidebar.length + place.sidebar.reduce((sum, { pages }) => sum + pages.length, 0);
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 500 }), (counts, more) => {
        const slug = 'section-0/page-0';
        const grown = counts.map((count, index) => (index === 0 ? count : count + more));
        const before = createNavigation(sectionsOf(counts), labelOf)(slug);
        const after = createNavigation(sectionsOf(grown), labelOf)(slug);
        expect(linkCount(after)).toBe(linkCount(before));
      }),
    );
  });
});
