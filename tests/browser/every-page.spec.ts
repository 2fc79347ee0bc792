import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { isForFrames, readBuiltSite } from '../../src/integrations/built-site.ts';
import { rootSite, subPathSite } from '../sites.ts';
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

/** What axe has to say against a page as it stands. */
async function findViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

for (const address of addresses) {
  test(`${address} is quiet, stays on its host, stands still, and axe finds nothing in either theme`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await behaves(page, rootSite, address);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      expect(await findViolations(page), colorScheme).toEqual([]);
    }
  });

  // Only its addresses differ from those of the other site, and a phone has the same ones.
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
