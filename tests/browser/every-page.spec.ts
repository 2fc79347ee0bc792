import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { readBuiltSite } from '../../src/integrations/built-site.ts';
import { rootSite, subPathSite } from '../sites.ts';
import { findShifts, watchShifts } from './layout-shifts.ts';

const { pages } = readBuiltSite(rootSite.folder, '/', rootSite.address);
const addresses = pages.filter(({ main }) => main !== null).map(({ address }) => address);

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

for (const site of [rootSite, subPathSite]) {
  for (const address of addresses) {
    test(`${site.address} ${address} is quiet, stays on its host and stands still`, async ({ page }) => {
      const complaints = watch(page, site.address);
      await watchShifts(page);
      await page.goto(site.address + address.slice(1), { waitUntil: 'networkidle' });
      expect(complaints).toEqual([]);
      expect(await findShifts(page), 'what moved').toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, 'nothing reaches past the right edge').toBeLessThanOrEqual(0);
    });
  }
}

for (const scheme of ['light', 'dark'] as const) {
  for (const address of addresses) {
    test(`axe finds nothing on ${address} in the ${scheme} theme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(rootSite.address + address.slice(1));
      await expect(page.locator('html')).toHaveAttribute('data-theme', scheme);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    });
  }
}

test('a content page asks for at most five files and for none when idle', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(`${rootSite.address}decide/researcher-or-engineer/`, { waitUntil: 'networkidle' });
  const first = requests.length;
  expect(first, requests.join(' ')).toBeLessThanOrEqual(5);
  await page.mouse.move(200, 200);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.waitForLoadState('networkidle');
  expect(requests.slice(first)).toEqual([]);
});
