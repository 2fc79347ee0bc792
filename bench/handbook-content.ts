import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { writePages, writeText } from './page-files.ts';
import type { BenchSection } from './pages.ts';

const toyContent = join('tests', 'fixtures', 'content');
/** Pages that every handbook has; the toy's link to nothing that the bench lacks. */
const commonPages = ['404.mdx', 'contents.mdx', join('reference', 'sources.mdx')];

/** Writes a content folder for this project's build: generated pages within the toy content's frame. */
export function writeHandbookContent(folder: string, sections: readonly BenchSection[]): void {
  writePages(join(folder, 'handbook'), sections);
  cpSync(join(toyContent, 'data'), join(folder, 'data'), { recursive: true });
  for (const page of commonPages) cpSync(join(toyContent, 'handbook', page), join(folder, 'handbook', page));

  const toySite: Record<string, unknown> = parse(readFileSync(join(toyContent, 'site.yaml'), 'utf8'));
  const navigation = [
    ...sections.map(({ name, pages }) => ({ section: name, pages: pages.map(({ slug }) => slug) })),
    { section: 'Reference', pages: ['reference/sources'] },
  ];
  const headerLinks = [{ label: 'All pages', href: '/contents/' }];
  writeText(join(folder, 'site.yaml'), stringify({ ...toySite, navigation, headerLinks }));
}
