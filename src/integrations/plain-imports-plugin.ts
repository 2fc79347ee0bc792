import type { Plugin } from 'vite';

const helperFile = /(?:^|\/)preload-helper\.[^/]*\.js$/;
const helperImport = /import\s*\{\s*\w+ as (\w+)\s*\}\s*from\s*["'`]\.\/preload-helper\.[^"'`]*["'`];/g;

/** The list of what the helper would fetch, and each place that names some of it. */
const helperList = /const __vite__mapDeps=.*?=>i\.map\(i=>d\[i\]\);?\n?/g;
const helperUse = /,\s*__vite__mapDeps\(\[[\d,]*\]\)/g;

/**
 * Takes Vite's preload helper out of what the browser gets. It fetches stylesheets and further modules ahead of a
 * dynamic import; ours have none worth a file that every page would load. Vite has no setting for it.
 */
export function plainImportsPlugin(): Plugin {
  return {
    name: 'handbook:plain-imports',
    apply: 'build',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const [file, chunk] of Object.entries(bundle)) {
          if (helperFile.test(file)) delete bundle[file];
          else if (chunk.type === 'chunk') chunk.code = withoutHelper(chunk.code);
        }
        const left = Object.values(bundle).find(
          (chunk) => chunk.type === 'chunk' && /from\s*["'`]\.\/preload-helper|__vite__mapDeps/.test(chunk.code),
        );
        if (left) throw new Error(`${left.fileName} still has Vite's preload helper: its form has changed.`);
      },
    },
  };
}

function withoutHelper(code: string): string {
  return code.replaceAll(helperImport, 'const $1=(load)=>load();').replaceAll(helperList, '').replaceAll(helperUse, '');
}
