import { expect, test } from '@playwright/test';
import { rootSite } from '../sites.ts';

test('on paper there is no chrome, everything is open and figures have their notes', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('starlight-theme', 'dark'));
  await page.goto(`${rootSite.address}decide/researcher-or-engineer/`);
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'dark');
  await page.emulateMedia({ media: 'print' });
  for (const chrome of ['.site-header', '.sidebar', '.on-this-page', '.neighbors', '.page-actions button']) {
    await expect(page.locator(chrome).first(), chrome).toBeHidden();
  }
  await expect(page.locator('.link-mark').first()).toBeHidden();
  const notes = page.locator('.figure-notes li');
  expect(await notes.count()).toBeGreaterThan(1);
  for (const note of await notes.all()) await expect(note).toBeVisible();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('main p a').first()).toHaveCSS('color', 'rgb(11, 90, 102)');
  await expect(page.locator('.print-only')).toContainText('/decide/researcher-or-engineer/');
  const after = await page
    .locator('main p a')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(after).toContain('/reference/sources/');
});

test('on paper every tab of a page is there', async ({ page }) => {
  await page.goto(`${rootSite.address}reference/writing/`);
  await page.emulateMedia({ media: 'print' });
  const panels = page.getByRole('tabpanel', { includeHidden: true });
  expect(await panels.count()).toBeGreaterThan(1);
  for (const panel of await panels.all()) await expect(panel).toBeVisible();
});
