import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const astro = await getViteConfig(
  {},
  { configFile: false, root: import.meta.dirname },
)({ mode: 'test', command: 'serve' });
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/{domain,schemas,content-files,integrations}/**/*.test.ts'] } },
      { ...astro, test: { name: 'components', include: ['tests/components/**/*.test.ts'] } },
    ],
  },
});
