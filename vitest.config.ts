import { getViteConfig } from 'astro/config';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

// Views are compiled by Astro's own plugins, but without the site's config, which reads the real content. The base
// path is a long one, so that an address without it shows.
const withAstro = getViteConfig(
  {},
  { configFile: false, root: import.meta.dirname, base: '/toys/', logLevel: 'error' },
);
const astro: ViteUserConfig = await withAstro({ mode: 'test', command: 'serve' });

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{domain,schemas,content-files,integrations,bench}/**/*.test.ts'],
        },
      },
      {
        ...astro,
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.ts'],
          env: { HANDBOOK_CONTENT: 'tests/fixtures/content' },
        },
      },
      { test: { name: 'content', include: ['tests/content/**/*.test.ts'] } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'] } },
      { test: { name: 'faults', include: ['tests/faults/**/*.test.ts'], maxConcurrency: 2 } },
    ],
  },
});
