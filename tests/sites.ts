interface TestSite {
  port: number;
  folder: string;
  address: string;
  /** What its build gets from the environment. */
  environment: Readonly<Record<string, string>>;
}

function site(
  port: number,
  folder: string,
  base: string,
  environment: Readonly<Record<string, string>> = {},
): TestSite {
  const origin = `http://127.0.0.1:${port}`;
  return {
    port,
    folder,
    address: origin + base,
    environment: { SITE_URL: origin, BASE_PATH: base, HANDBOOK_DIST: folder, ...environment },
  };
}

/** The first of seven ports. Whoever runs two checkouts side by side gives the second one others. */
const firstPort = Number(process.env['TEST_PORT'] ?? 4331);

/** The builds that the tests drive: the handbook at the root of its host, the same under a path, and a toy one. */
export const rootSite = site(firstPort, 'test-results/root', '/');
export const subPathSite = site(firstPort + 1, 'test-results/sub-path', '/handbook/');
export const toySite = site(firstPort + 2, 'test-results/toy', '/', { HANDBOOK_CONTENT: 'tests/fixtures/content' });

/** The example of an overlay over the handbook. */
export const exampleSite = site(firstPort + 5, 'test-results/example', '/', {
  HANDBOOK_OVERLAY: 'examples/tannenbaum',
});

/** Where a test serves for itself, one at a time. */
export const sparePort = firstPort + 6;

export const testSites = [rootSite, subPathSite, toySite, exampleSite];

/** The toy handbook as an author sees it at work: with the index of its last build, and before there is one. */
export const developmentSites = {
  withIndex: development(firstPort + 3, toySite.folder),
  withoutIndex: development(firstPort + 4, 'test-results/never-built'),
};

function development(port: number, dist: string) {
  return {
    address: `http://127.0.0.1:${port}/`,
    environment: { PORT: String(port), HANDBOOK_DIST: dist, HANDBOOK_CONTENT: 'tests/fixtures/content' },
  };
}
