import { createWriter, type Writer } from './words.ts';

/** A generated page, which both sites build from the very same file. */
export interface BenchPage {
  /** `section-01/page-0001` */
  slug: string;
  title: string;
  /** The whole file, frontmatter included. */
  markdown: string;
}

export interface BenchSection {
  /** The folder of its pages. */
  folder: string;
  name: string;
  pages: readonly BenchPage[];
}

interface Outline {
  slug: string;
  title: string;
  headings: readonly string[];
}

const headingCount = 6;

/** Makes pages of about 900 words in about as many sections as a section has pages. */
export function createSections(pageCount: number): BenchSection[] {
  const sectionCount = Math.max(1, Math.round(Math.sqrt(pageCount)));
  const folderOf = (position: number) => numbered('section', Math.floor((position * sectionCount) / pageCount), 2);
  const outlines = Array.from({ length: pageCount }, (_, position) => outlinePage(position, folderOf(position)));
  const sections = new Map<string, BenchPage[]>();
  for (const [position, outline] of outlines.entries()) {
    // The nearest ones and one from far away, as authors link.
    const offsets = [-1, 1, Math.floor(pageCount / 2)];
    const linked = offsets.flatMap((offset) => outlines[(position + offset + pageCount) % pageCount] ?? []);
    const page = { slug: outline.slug, title: outline.title, markdown: writePage(position, outline, linked) };
    const folder = folderOf(position);
    sections.set(folder, [...(sections.get(folder) ?? []), page]);
  }
  return [...sections].map(([folder, pages]) => ({ folder, name: folder.replace('section-', 'Section '), pages }));
}

function numbered(name: string, position: number, digits: number): string {
  return `${name}-${String(position + 1).padStart(digits, '0')}`;
}

function outlinePage(position: number, folder: string): Outline {
  const writer = createWriter(2 * position + 1);
  const headings = new Set<string>();
  while (headings.size < headingCount) headings.add(writer.phrase(3));
  return { slug: `${folder}/${numbered('page', position, 4)}`, title: writer.phrase(4), headings: [...headings] };
}

function writePage(position: number, { title, headings }: Outline, linked: readonly Outline[]): string {
  const writer = createWriter(2 * position);
  const parts = headings.flatMap((heading, index) => [
    `${index % 3 === 1 ? '###' : '##'} ${heading}`,
    writer.paragraph(45),
    index === 2 ? writeList(writer) : index === 4 ? writeTable(writer) : writer.paragraph(45),
    writer.paragraph(45),
  ]);
  const links = linked.map((target) => `[${target.title}](/${target.slug}/#${anchorOf(target.headings[0] ?? '')})`);
  return `---
title: ${title}
description: ${writer.sentence(18)}
reviewed: 2026-01-01
audience: [founder]
---

${[writer.paragraph(80), ...parts, `See also ${links.join(', ')}.`].join('\n\n')}
`;
}

function writeList(writer: Writer): string {
  return Array.from({ length: 6 }, () => `- **${writer.phrase(2)}**: ${writer.sentence(8)}`).join('\n');
}

function writeTable(writer: Writer): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const cells = () => [writer.phrase(1), writer.phrase(3), String(Math.floor(writer.chance() * 1000))];
  return [cells(), ['---', '---', '---'], ...Array.from({ length: 5 }, cells)].map(row).join('\n');
}

/** The id that Astro gives a heading: ours are words of plain letters. */
function anchorOf(heading: string): string {
  return heading.toLowerCase().replaceAll(' ', '-');
}
