import { join } from 'node:path';
import { writePages, writeText } from './page-files.ts';
import type { BenchSection } from './pages.ts';

/**
 * Writes a Starlight project as its documentation has one begin. It stands below this project, so that Node finds the
 * same packages when it looks for them in the folders above.
 */
export function writePlainProject(folder: string, sections: readonly BenchSection[]): void {
  writeText(join(folder, 'package.json'), JSON.stringify(packageFile));
  writeText(join(folder, 'astro.config.mjs'), astroConfig(sections));
  writeText(join(folder, 'src', 'content.config.ts'), contentConfig);
  writePages(join(folder, 'src', 'content', 'docs'), sections);
}

// Astro leaves packages that are named nowhere to Node, which can't read their components.
const packageFile = { private: true, type: 'module', dependencies: { astro: '*', '@astrojs/starlight': '*' } };

// With an address, so that both sites write canonical links and a sitemap.
function astroConfig(sections: readonly BenchSection[]): string {
  const sidebar = sections.map(({ name, folder }) => ({
    label: name,
    items: [{ autogenerate: { directory: folder } }],
  }));
  return `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://plain.example',
  integrations: [starlight({ title: 'Plain', sidebar: ${JSON.stringify(sidebar)} })],
});
`;
}

const contentConfig = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
};
`;
