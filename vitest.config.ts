import { getViteConfig } from 'astro/config';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { defineWords, wordsSchema } from './src/schemas/words.ts';

// Views are compiled by Astro's own plugins, but without the site's config, which reads the real content.
const withAstro = getViteConfig({}, { configFile: false, root: import.meta.dirname, logLevel: 'error' });
const astro: ViteUserConfig = await withAstro({ mode: 'test', command: 'serve' });

export default defineConfig({
  test: {
    // Turned on by --coverage. What decides for a reader has no way through it that no test goes.
    coverage: {
      provider: 'v8',
      include: ['src/domain/{compare,pay,plan,tree}/**'],
      reporter: ['text-summary'],
      reportsDirectory: 'test-results/coverage',
      thresholds: { branches: 100 },
    },
    projects: [
      {
        test: {
          name: 'unit',
          // These tests leave nothing behind: in one process they need a third of the time.
          isolate: false,
          include: ['tests/{domain,schemas,content-files,integrations,overlay,bench}/**/*.test.ts'],
        },
      },
      {
        ...astro,
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.ts'],
          // A base path, so that an address without it shows.
          env: { HANDBOOK_CONTENT: 'tests/fixtures/content', BASE_URL: '/toys/' },
        },
        define: { ...astro.define, ...defineWords(wordsSchema.parse({})) },
      },
      { test: { name: 'content', include: ['tests/content/**/*.test.ts'] } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'] } },
      {
        test: {
          name: 'commands',
          include: ['tests/commands/**/*.test.ts'],
          // They build, and a project is built once at a time.
          fileParallelism: false,
          testTimeout: 60_000,
        },
      },
      { test: { name: 'faults', include: ['tests/faults/**/*.test.ts'], maxConcurrency: 1 } },
      {
        test: {
          name: 'servers',
          include: ['tests/servers/**/*.test.ts'],
          globalSetup: 'tests/servers/prepare.ts',
          testTimeout: 30_000,
        },
      },
    ],
  },
});
