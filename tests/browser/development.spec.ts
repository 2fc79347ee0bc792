import { expect, test } from '@playwright/test';
import { developmentSites } from '../sites.ts';

const { withIndex, withoutIndex } = developmentSites;

test('an author searches the last build', async ({ page }) => {
  await page.goto(withIndex.address);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill('breakage');
  await expect(page.locator('pagefind-results a').first()).toBeVisible();
});

test('without a build, search says what to run', async ({ page }) => {
  await page.goto(withoutIndex.address);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill('breakage');
  await expect(page.getByRole('dialog')).toContainText('run “npm run build” once');
});
