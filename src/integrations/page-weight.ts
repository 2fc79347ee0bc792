import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { BuiltPage } from './built-site.ts';

interface Weight {
  /** Bytes after brotli 11 of everything that the first view fetches, the page itself included. */
  total: number;
  html: number;
  /** Bytes of the scripts among them, those in the page included. */
  script: number;
  requests: number;
  /** Stylesheets that the first paint waits for. */
  blocking: number;
}

const compressed = new Map<string, number>();

function sizeOf(path: string): number {
  const size = compressed.get(path) ?? brotliCompressSync(readFileSync(path)).length;
  compressed.set(path, size);
  return size;
}

/** What a reader's browser fetches to show a page for the first time, without doing anything on it. */
export function weighPage(folder: string, base: string, page: BuiltPage): Weight {
  const fileOf = (address: string) => address.slice(base.length);
  const size = (file: string) => sizeOf(join(folder, file));
  const sum = (files: readonly string[]) => files.reduce((total, file) => total + size(file), 0);
  const scripts = withImports(
    folder,
    [...page.html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = '']) => fileOf(src)),
  );
  const links = [...page.html.matchAll(/<link[^>]* rel="(?:stylesheet|icon|preload|modulepreload)"[^>]*>/g)].map(
    ([tag]) => tag,
  );
  const linked = links.map((tag) => fileOf(/href="([^"]+)"/.exec(tag)?.[1] ?? ''));
  const inline = page.inlineScripts.reduce((total, script) => total + brotliCompressSync(script).length, 0);
  const html = size(page.file);
  return {
    html,
    total: html + sum(scripts) + sum(linked),
    script: inline + sum(scripts),
    requests: 1 + scripts.length + linked.length,
    blocking: links.filter((tag) => tag.includes('rel="stylesheet"') && !tag.includes('media="print"')).length,
  };
}

/** Modules, and the modules that they import at once; what is imported on demand doesn't count. */
function withImports(folder: string, entries: readonly string[]): string[] {
  const found = new Set(entries);
  for (const file of found) {
    const code = readFileSync(join(folder, file), 'utf8');
    for (const [, name = ''] of code.matchAll(/(?:^|[;}\n])import(?:[^"'`(]*from)?["'`]\.\/([^"'`]+)["'`]/g)) {
      found.add(`_astro/${name}`);
    }
  }
  return [...found];
}
