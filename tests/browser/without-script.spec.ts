import { expect, test } from '@playwright/test';
import { rootSite } from '../sites.ts';

test.use({ javaScriptEnabled: false });

const address = `${rootSite.address}decide/researcher-or-engineer/`;

test('search leads to the list of all pages', async ({ page }) => {
  await page.goto(address);
  await page.locator('.search-opener').click();
  await expect(page).toHaveURL(`${rootSite.address}contents/`);
  await expect(page.locator('.contents a').first()).toBeVisible();
});

test('the menu and the sources of figures open', async ({ page, isMobile }) => {
  await page.goto(address);
  await page.locator('.figure button').first().click();
  await expect(page.locator('.figure-notes li').first()).toBeVisible();
  await page.keyboard.press('Escape');
  if (isMobile) await page.locator('header .menu-button').click();
  await expect(page.locator('.sidebar')).toBeVisible();
});

test('the theme follows the system', async ({ page }) => {
  for (const [colorScheme, color] of [
    ['light', 'rgb(253, 252, 249)'],
    ['dark', 'rgb(20, 24, 27)'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(address);
    await expect(page.locator('body')).toHaveCSS('background-color', color);
  }
});

test('the Markdown of a page is a link', async ({ page }) => {
  await page.goto(address);
  await expect(page.locator('[data-copy-markdown]')).toHaveText('Markdown');
  const href = await page.locator('[data-copy-markdown]').getAttribute('href');
  const response = await page.request.get(new URL(href ?? '', address).href);
  expect(await response.text()).toMatch(/^# Researcher or engineer first/);
});
