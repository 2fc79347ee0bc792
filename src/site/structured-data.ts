interface Crumb {
  label: string;
  href: string;
}

interface PageFacts {
  address: string;
  title: string;
  description: string;
  reviewed: string;
  language: string;
  siteName: string;
  home: string;
  breadcrumbs: readonly Crumb[];
  isHome: boolean;
  /** Address of the license of the text, if it has one. */
  license: string | null;
}

/** What search engines are told about a page, as JSON-LD. */
export function structuredData(page: PageFacts): object {
  const site = { '@type': 'WebSite', '@id': `${page.home}#site`, name: page.siteName, url: page.home };
  if (page.isHome) return { '@context': 'https://schema.org', ...site, description: page.description };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Article',
        headline: page.title,
        description: page.description,
        dateModified: page.reviewed,
        inLanguage: page.language,
        url: page.address,
        isPartOf: site,
        ...(page.license === null ? {} : { license: page.license }),
      },
      ...(page.breadcrumbs.length === 0 ? [] : [trail(page)]),
    ],
  };
}

function trail({ breadcrumbs, address }: PageFacts): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: breadcrumbs.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: new URL(href, address).href,
    })),
  };
}

/** JSON that can stand inside a script element: no text in it can close the element. */
export function scriptJson(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
