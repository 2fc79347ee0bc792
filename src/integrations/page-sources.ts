import { resolve } from 'node:path';
import { readText } from '../content-files/content-folder.ts';
import type { Page } from '../content-files/pages.ts';
import { pageAddress } from '../domain/base-path.ts';

/** Finds where in the content a built page comes from, so that a message can name the author's own file and line. */
export interface PageSources {
  /** The file behind an address, and the line on which a text stands in it. */
  locate(address: string, text: string): { file: string; line: number | undefined };
}

export function createPageSources(pages: readonly Pick<Page, 'slug' | 'file'>[]): PageSources {
  const files = new Map(pages.map(({ slug, file }) => [slug === '404' ? '/404.html' : pageAddress(slug), file]));
  return {
    locate(address, text) {
      const file = files.get(address);
      if (file === undefined) return { file: address, line: undefined };
      const lines = readText(resolve(file)).split('\n');
      const whole = lines.findIndex((line) =>
        line.split(text).some((rest, part) => part > 0 && !/^[\w/#?-]/.test(rest)),
      );
      const index = whole < 0 ? lines.findIndex((line) => line.includes(text)) : whole;
      return { file, line: index < 0 ? undefined : index + 1 };
    },
  };
}
