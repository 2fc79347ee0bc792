import { expect, type Page, test } from '@playwright/test';
import { rootSite, subPathSite } from '../sites.ts';
import { findViolations } from './axe.ts';
import { openPage, waitForScript } from './open-page.ts';

const input = (page: Page) => page.getByRole('searchbox');
const results = (page: Page) => page.locator('pagefind-results a');
/** Each result loads by itself, so that the second may stand there before the first one does. */
const firstLinkOf = (page: Page, place: number) =>
  page.locator(`pagefind-results [data-pf-result-index="${place}"] a`).first();

async function searchFor(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Search' }).click();
  await input(page).fill(words);
}

/** The results of what was typed before may be replaced under a test that does not wait for the last ones. */
async function expectResultsFor(page: Page, words: string): Promise<void> {
  await expect(page.getByRole('dialog').locator('.search-status')).toContainText(`for ${words}.`);
}

for (const site of [rootSite, subPathSite]) {
  test(`search under ${site.address} leads to a heading and marks the words there`, async ({ page }) => {
    const violations: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') violations.push(message.text());
    });
    await page.goto(site.address);
    await searchFor(page, 'prototype customers');
    const hit = results(page).filter({ hasText: 'What your product tells you' });
    await hit.click();
    await expect(page).toHaveURL(/\/decide\/researcher-or-engineer\/\?highlight=.*#/);
    expect(page.url().startsWith(site.address)).toBe(true);
    await expect(page.locator('mark.pagefind-highlight').first()).toBeVisible();
    await expect(page.locator('#announcements')).toContainText('marked on this page');
    expect(violations).toEqual([]);
  });
}

test('nothing of search is loaded before it is used', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(rootSite.address, { waitUntil: 'networkidle' });
  await waitForScript(page);
  expect(requests.filter((url) => /pagefind|search-dialog/.test(url))).toEqual([]);
  await page.keyboard.press('Control+k');
  await expect(input(page)).toBeFocused();
  expect(requests.filter((url) => /pagefind/.test(url)).length).toBeGreaterThan(0);
});

test('the keyboard alone opens search, walks the results, follows one and comes back', async ({ page }) => {
  await openPage(page, rootSite.address);
  await page.keyboard.press('Control+k');
  await expect(input(page)).toBeFocused();
  await page.keyboard.type('engineer');
  await expectResultsFor(page, 'engineer');
  for (const place of [0, 1]) await expect(firstLinkOf(page, place)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(firstLinkOf(page, 0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toBeFocused();
  const target = await results(page).nth(1).getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => target !== null && url.href.endsWith(target));
  await waitForScript(page);
  await page.keyboard.press('Control+k');
  await expect(input(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
});

test('closing search gives the focus back to what opened it', async ({ page }) => {
  await page.goto(rootSite.address);
  const opener = page.getByRole('button', { name: 'Search' });
  await opener.focus();
  await page.keyboard.press('Space');
  await expect(input(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});

test('an amount is found with its currency sign', async ({ page }) => {
  await page.goto(rootSite.address);
  await searchFor(page, '$180k');
  await expect(results(page).first()).toBeVisible();
});

test('a job title that stands on no page leads to its role', async ({ page }) => {
  await page.goto(rootSite.address);
  await searchFor(page, 'MLE');
  await expect(results(page).first()).toHaveAttribute('href', /\/roles\/ml-engineer\//);
});

test('results can be kept to a section', async ({ page }) => {
  await page.goto(rootSite.address);
  await searchFor(page, 'engineer');
  await expect(results(page).first()).toBeVisible();
  await page.getByRole('combobox', { name: /^Section/ }).click();
  await page.getByRole('option', { name: /^Pay/ }).click();
  // The first press may close the list of choices alone.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog[open]')).toHaveCount(0, { timeout: 1000 });
  }).toPass();
  await page.keyboard.press('Control+k');
  await expect(input(page)).toBeFocused();
  await expect(results(page).filter({ visible: true }).first()).toHaveAttribute('href', /\/pay\//);
  await expect(page.locator('pagefind-results a:not([href*="/pay/"])')).toHaveCount(0);
});

test('results can be kept to an audience', async ({ page }) => {
  await page.goto(rootSite.address);
  await searchFor(page, 'build');
  await expect(results(page).first()).toBeVisible();
  await page.getByRole('combobox', { name: /^For/ }).click();
  await page.getByRole('option', { name: /^Self-hosters/ }).click();
  await expect(results(page).filter({ hasText: 'Host your own copy' }).first()).toBeAttached();
  await expect(results(page).filter({ hasText: 'Problem brief' })).toHaveCount(0);
});

test('a misspelt word finds nothing and names pages like it', async ({ page }) => {
  await page.goto(rootSite.address);
  await searchFor(page, 'ngineer salry');
  const suggestions = page.locator('.search-suggestions');
  await expect(suggestions.getByRole('link', { name: 'ML engineer', exact: true })).toBeVisible();
  await expect(suggestions.getByRole('link', { name: 'All pages' })).toHaveAttribute('href', /\/contents\/$/);
  await expect(page.getByRole('dialog').getByRole('status').filter({ hasText: 'Did you mean' })).toBeVisible();
});

test('the number of results is announced', async ({ page }) => {
  await page.goto(rootSite.address);
  await searchFor(page, 'researcher');
  await expect(page.getByRole('dialog').locator('.search-status')).toHaveText(/^\d+ results? for researcher\.$/);
});

for (const [missing, files] of [
  ['script', /search-dialog[^/]*\.js/],
  ['stylesheet', /(?:search-dialog|component-ui)[^/]*\.css/],
] as const) {
  test(`when the dialog's ${missing} does not load, search leads to the list of all pages, and works again there`, async ({
    page,
  }) => {
    await page.goto(rootSite.address);
    let refused = 0;
    await page.route(files, (route) => {
      refused += 1;
      return route.abort();
    });
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(`${rootSite.address}contents/`);
    expect(refused).toBeGreaterThan(0);
    await page.unroute(files);
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(input(page)).toBeFocused();
  });
}

for (const [missing, files] of [
  ['its program', /pagefind\.js/],
  ['its entry', /pagefind-entry\.json/],
] as const) {
  test(`when of the index ${missing} does not load, the dialog says so once`, async ({ page }) => {
    await page.route(files, (route) => route.abort());
    await page.goto(rootSite.address);
    await searchFor(page, 'engineer');
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('.pf-summary')).toContainText('did not load');
    await expect(dialog.locator('.search-status')).toContainText('did not load');
    await expect(dialog.locator('.pf-error')).toHaveCount(0);
  });
}

test('names are suggested again after they did not load once', async ({ page }) => {
  const names = /\/pages\.json/;
  await page.route(names, (route) => route.abort());
  await page.goto(rootSite.address);
  await searchFor(page, 'ngineer salry');
  const suggestions = page.locator('.search-suggestions');
  await expect(suggestions.getByRole('link', { name: 'All pages' })).toBeVisible();
  await page.unroute(names);
  await input(page).fill('ngineer sallery');
  await expect(suggestions.getByRole('link', { name: 'ML engineer', exact: true })).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the open dialog in the ${scheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(rootSite.address);
    await searchFor(page, 'engineer');
    await expect(results(page).first()).toBeVisible();
    expect(await findViolations(page, 'dialog[open]')).toEqual([]);
  });
}
