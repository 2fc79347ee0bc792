import { createRequire } from 'node:module';
import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { authorComponents } from '../content-files/author-components.ts';
import { contentFolder, isWithin, shownPath } from '../content-files/content-folder.ts';
import { ContentError } from '../content-files/fault.ts';
import { readPage } from '../content-files/pages.ts';

/**
 * Lets pages use the author components without importing them. The imports go behind the page's text, where they
 * count as well as at its top and leave the numbers of its lines as they are.
 */
export function authorComponentsPlugin(): Plugin {
  const folder = normalizePath(`${contentFolder()}/`);
  const isOutside = !isWithin(contentFolder(), process.cwd());
  const projectFile = join(process.cwd(), 'package.json');
  const require = createRequire(projectFile);
  return {
    name: 'handbook:author-components',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(folder) || !id.endsWith('.mdx')) return null;
      const read = readPage(shownPath(id), '', code);
      if ('faults' in read) throw new ContentError(read.faults);
      const imports = [...new Set(read.page.components.map(({ name }) => name))].flatMap((name) => {
        const component = authorComponents[name];
        if (!component) return [];
        const [module = '', named] = component.module.split('#');
        const imported = named ? `{ ${named} }` : name;
        return [`import ${imported} from '${module}';`];
      });
      return { code: `${code}\n\n${imports.join('\n')}\n`, map: null };
    },
    // Content may lie outside the project, where no packages are: they are the project's.
    resolveId(source, importer) {
      const isBare = /^[@a-z]/.test(source);
      if (!isBare || !isOutside || !importer?.startsWith(folder)) return null;
      return this.resolve(source, require.resolve(projectFile), { skipSelf: true });
    },
  };
}
