import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.ts';
import { developmentSites, testSites } from './tests/sites.ts';

const executablePath = await findBrowser();

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  forbidOnly: true,
  // A busy machine can hold up any one of hundreds of tests. One that fails twice is wrong; one that passes at the second
  // try is named in what `npm test` prints.
  retries: 1,
  workers: 2,
  // Generous: axe takes its time for a long page on a busy machine, and a test that fails for that says nothing.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // Prints what failed at the end, where the last lines of a log still show it.
  reporter: [['dot'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    launchOptions: {
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    },
    permissions: ['clipboard-read', 'clipboard-write'],
    trace: 'off',
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 900 } } },
    {
      name: 'phone',
      grepInvert: /@desktop/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: [
    ...testSites.map(({ port, folder, address }) => ({
      command: 'node scripts/serve.ts',
      env: { PORT: String(port), HANDBOOK_DIST: folder },
      url: address,
      reuseExistingServer: false,
    })),
    ...Object.values(developmentSites).map(({ address, environment }) => ({
      command: 'node scripts/dev.ts',
      env: environment,
      url: address,
      reuseExistingServer: false,
    })),
  ],
});
