import { expect, type Page, test } from '@playwright/test';
import { exampleSite } from '../sites.ts';

/** Searches, and waits until what is found, or that nothing is, stands in the dialog. */
async function search(page: Page, words: string) {
  await page.goto(exampleSite.address);
  await page.getByRole('button', { name: 'Find a page' }).click();
  await page.getByRole('searchbox').fill(words);
  await expect(page.getByRole('dialog').locator('.search-status')).toContainText(`for ${words}.`);
  return page.locator('pagefind-results a');
}

test.describe('a handbook with an overlay', () => {
  test("has a calculator that answers with the company's own band", async ({ page }) => {
    await page.goto(`${exampleSite.address}pay/calculator/`);
    const result = (name: string) => page.locator(`[data-result="${name}"]`).first();
    await expect(result('low')).toHaveText('€77k');
    await expect(result('high')).toHaveText('€93k');
    await expect(result('basis')).toHaveAttribute('data-value', 'band');
    await expect(page.locator('[data-part="details"]')).toContainText('The company’s own band decides');
    await expect(page.locator('salary-calculator')).not.toContainText('job ads');
    await page.locator('select[name="level"]').selectOption('staff');
    await expect(result('low')).toHaveText('€96k');
    await page.locator('select[name="country"]').selectOption('US');
    await expect(result('basis')).toHaveAttribute('data-value', 'none');
    await expect(page.locator('salary-calculator')).toContainText('The company has no band for this role and level');
  });

  test("has a planner that reckons with the company's own bands", async ({ page }) => {
    await page.goto(`${exampleSite.address}team/planner/`);
    const planner = page.locator('team-planner');
    // The band of a senior ML engineer in Germany, with on-costs, in a twelfth.
    await expect(planner.locator('[data-part="details"]')).toContainText('€7,500–€9,100 a month');
    await expect(planner).not.toContainText('job ads');
    await planner.locator('select[name="country"]').selectOption('US');
    await expect(planner.locator('[data-part="details"]')).toContainText('The company has no band for this seat');
    await expect(planner.locator('[data-result="cost-low"]')).toHaveText('Not known');
  });

  test("calls things as the company does, in the frame and in a tool's script", async ({ page }) => {
    await page.goto(`${exampleSite.address}pay/calculator/`);
    const form = page.getByRole('form', { name: 'Salary calculator' });
    await expect(form.getByRole('combobox', { name: 'Grade' })).toBeEnabled();
    await expect(form.getByRole('combobox', { name: 'Level' })).toHaveCount(0);
    // Script draws the form anew when a scenario is added.
    await page.getByRole('button', { name: 'Compare with another scenario' }).click();
    await expect(form.getByRole('combobox', { name: 'Grade' })).toBeEnabled();
    await expect(page.getByRole('button', { name: 'Copy link for the hiring request' })).toBeEnabled();
    await expect(page.getByRole('button', { name: 'Find a page' })).toBeVisible();
  });

  test("asks the company's own question first, and knows its outcome", async ({ page }) => {
    await page.goto(`${exampleSite.address}decide/first-hire/`);
    const open = page.locator('[data-open="problem"]');
    await expect(open).toContainText('Has the dispatch board signed one problem brief?');
    await open.locator('a', { hasText: 'No, or it is' }).click();
    await expect(page.locator('[data-result="outcome"]')).toHaveText('Take it to the dispatch board first');
    await expect(page.locator('main')).not.toContainText('on one page that all of us would sign? Do the people');
  });

  test('leads to no page that is left out, when script draws the links', async ({ page }) => {
    await page.goto(`${exampleSite.address}decide/first-hire/`);
    const addresses = await page
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.filter((href) => /^\/(?:onboard|self-host)\//.test(href))).toEqual([]);
  });

  test("finds the company's pages and not those that are left out", async ({ page }) => {
    const found = await search(page, 'works council');
    await expect(found.first()).toHaveText('The works council');
    const none = await search(page, 'ninety days plan retention');
    const addresses = await none.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.filter((address) => address.startsWith('/onboard/'))).toEqual([]);
  });

  test('is in the colors of the company, under its name', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`${exampleSite.address}hire/works-council/`);
    await expect(page).toHaveTitle('The works council | Tannenbaum hiring handbook');
    await expect(page.locator('.site-name')).toHaveText('Tannenbaum hiring handbook');
    await expect(page.locator('main a[href="/pay/"]').first()).toHaveCSS('color', 'rgb(31, 92, 46)');
    await expect(page.locator('.sidebar')).not.toContainText('Onboard');
    await expect(page.locator('main')).toContainText('For people at Tannenbaum Freight only.');
  });
});
