import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BenchSection } from './pages.ts';

/** Writes generated pages, and a home page that leads to the first of them, into a folder. */
export function writePages(folder: string, sections: readonly BenchSection[]): void {
  const pages = sections.flatMap((section) => section.pages);
  const home = `---
title: Bench
description: The first of many pages that were generated to measure how long a build takes.
reviewed: 2026-01-01
audience: [founder]
template: splash
---

Begin with [the first page](/${pages[0]?.slug}/).
`;
  writeText(join(folder, 'index.md'), home);
  for (const { slug, markdown } of pages) writeText(join(folder, `${slug}.md`), markdown);
}

export function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
