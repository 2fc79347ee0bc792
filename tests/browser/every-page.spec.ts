import { expect, type Page, test } from '@playwright/test';
import { isForFrames, readBuiltSite } from '../../src/integrations/built-site.ts';
import { rootSite, subPathSite } from '../sites.ts';
import { findViolations } from './axe.ts';
import { findShifts, watchShifts } from './layout-shifts.ts';

const { pages } = readBuiltSite(rootSite.folder, '/', rootSite.address);
const addresses = pages
  .filter(({ main, address }) => main !== null && !isForFrames(address))
  .map(({ address }) => address);

/** Collects what a page must not do: complain, break the security policy, or talk to another host. */
function watch(page: Page, own: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(own)) complaints.push(`request to ${request.url()}`);
  });
  return complaints;
}

test('there are pages to test', () => {
  expect(addresses.length).toBeGreaterThan(10);
});

/** Opens a page and looks at how it behaves by itself. */
async function behaves(page: Page, site: { address: string }, address: string): Promise<void> {
  const complaints = watch(page, site.address);
  await watchShifts(page);
  await page.goto(site.address + address.slice(1), { waitUntil: 'networkidle' });
  expect(complaints).toEqual([]);
  expect(await findShifts(page), 'what moved').toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, 'nothing reaches past the right edge').toBeLessThanOrEqual(0);
}

for (const address of addresses) {
  // Colors don't depend on the size of the screen, so that each theme is looked at on one of the two.
  test(`${address} is quiet, stays on its host, stands still, and axe finds nothing`, async ({ page, isMobile }) => {
    const colorScheme = isMobile ? 'dark' : 'light';
    await page.emulateMedia({ colorScheme });
    await behaves(page, rootSite, address);
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    expect(await findViolations(page)).toEqual([]);
  });
}

/** One page for each set of files: others with the same files differ in text and links, which the build has checked. */
const oneOfEachKind = new Map(
  pages.filter(({ address }) => addresses.includes(address)).map(({ address, html }) => [filesIn(html), address]),
);

function filesIn(html: string): string {
  return [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, path]) => path).join(' ');
}

for (const address of oneOfEachKind.values()) {
  test(`under a path, ${address} is quiet too`, { tag: '@desktop' }, async ({ page }) => {
    await behaves(page, subPathSite, address);
  });
}

test('a content page asks for at most five files and for none when idle', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(`${rootSite.address}decide/researcher-or-engineer/`, { waitUntil: 'networkidle' });
  const first = requests.length;
  expect(first, requests.join(' ')).toBeLessThanOrEqual(5);
  await page.mouse.move(200, 200);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 })));
  await page.waitForLoadState('networkidle');
  expect(requests.slice(first)).toEqual([]);
});
