import { expect, type Page, test } from '@playwright/test';
import { rootSite } from '../sites.ts';
import { openPage, waitForScript } from './open-page.ts';

/** A page for each kind of sheet, one sheet on it, words that stand in that sheet and words that must not come along. */
const kinds = [
  {
    address: 'hire/scorecards/',
    id: 'scorecard-ml-engineer',
    holds: 'Score: ………',
    leaves: 'Scorecard: data engineer',
  },
  { address: 'hire/take-home/', id: 'late-deliveries', holds: 'What to hand in', leaves: 'What you prepare' },
  { address: 'hire/outreach/', id: 'first-ml-engineer', holds: 'Subject:', leaves: 'Before you use it' },
  { address: 'hire/job-description/', id: 'ad-ml-engineer', holds: 'What you decide', leaves: 'About this example' },
  {
    address: 'onboard/30-60-90/',
    id: 'plan-ml-engineer',
    holds: 'Days 31 to 60',
    leaves: 'Plan for the first ninety days: data engineer',
  },
];

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

for (const { address, id, holds, leaves } of kinds) {
  test(`the sheet ${id} can be copied alone, as Markdown`, async ({ page }) => {
    await openPage(page, rootSite.address + address);
    const sheet = page.locator(`[data-sheet="${id}"]`);
    await sheet.getByRole('link', { name: 'Copy as Markdown' }).click();
    await expect(page.locator('#announcements')).toHaveText('Copied.');
    const text = await copied(page);
    const title = await sheet.locator('h3').textContent();
    expect(text.startsWith(`# ${title}\n`)).toBe(true);
    expect(text.replaceAll('\\', '')).toContain(holds);
    expect(text).not.toContain(leaves);
    expect(text).not.toContain('Print');
  });
}

test('a sheet prints alone', async ({ page }) => {
  await page.addInitScript(() => {
    // The print dialog is the browser's own, and nobody is there to close it.
    window.print = () => document.documentElement.setAttribute('data-asked', '');
  });
  await openPage(page, `${rootSite.address}hire/scorecards/`);
  await page.locator('[data-sheet="scorecard-data-engineer"]').getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-asked', '');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-sheet="scorecard-data-engineer"] .scored').first()).toBeVisible();
  for (const hidden of ['h1', '[data-sheet="scorecard-ml-engineer"]', '.page-footer', '[data-sheet] .page-actions a']) {
    await expect(page.locator(hidden).first(), hidden).toBeHidden();
  }
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('[data-sheet="scorecard-ml-engineer"]')).toBeVisible();
});

test('a sheet that prints alone keeps the notes of its figures, under their numbers', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-asked', '');
  });
  await openPage(page, `${rootSite.address}onboard/30-60-90/`);
  const sheet = page
    .locator('[data-sheet]')
    .filter({ has: page.locator('[data-figure-mark]') })
    .last();
  const mark = sheet.locator('[data-figure-mark]').first();
  const number = await mark.textContent();
  const figure = await mark.getAttribute('data-figure-mark');
  await sheet.getByRole('button', { name: 'Print' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(`#fn--${figure}`)).toBeVisible();
  await expect(page.locator(`#fn--${figure}`)).toHaveAttribute('value', number ?? '');
  const marks = await sheet
    .locator('[data-figure-mark]')
    .evaluateAll((all) => all.map(({ textContent }) => textContent));
  await expect(page.locator('.figure-notes li').filter({ visible: true })).toHaveCount(new Set(marks).size);
});

test('printed whole, a page gives every sheet a page of its own', async ({ page }) => {
  await page.goto(`${rootSite.address}hire/scorecards/`);
  await page.emulateMedia({ media: 'print' });
  for (const sheet of await page.locator('[data-sheet]').all()) {
    await expect(sheet).toHaveCSS('break-before', 'page');
    await expect(sheet).toHaveCSS('break-after', 'page');
  }
});

test('the keyboard alone copies and prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-asked', '');
  });
  await page.goto(`${rootSite.address}hire/outreach/#first-ml-engineer`);
  await waitForScript(page);
  const sheet = page.locator('[data-sheet="first-ml-engineer"]');
  await sheet.locator('[data-copy-markdown]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#announcements')).toHaveText('Copied.');
  await page.keyboard.press('Tab');
  await expect(sheet.getByRole('button', { name: 'Print' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-asked', '');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the Markdown of a sheet is a link, and nothing is offered that does not work', async ({ page }) => {
    await page.goto(`${rootSite.address}hire/outreach/`);
    const sheet = page.locator('[data-sheet="first-ml-engineer"]');
    const href = await sheet.locator('[data-copy-markdown]').getAttribute('href');
    const response = await page.request.get(new URL(href ?? '', page.url()).href);
    expect(response.status()).toBe(200);
    expect(await response.text()).toMatch(/^# First message: /);
    await expect(sheet.getByRole('button', { name: 'Print' })).toBeHidden();
  });
});
