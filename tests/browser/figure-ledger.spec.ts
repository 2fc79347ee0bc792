import { expect, type Page, test } from '@playwright/test';
import { rootSite } from '../sites.ts';

const address = `${rootSite.address}reference/figures/`;
const rows = (page: Page) => page.locator('filtered-list tbody tr').filter({ visible: true });
const choiceOf = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const shown = (page: Page) => page.locator('[data-result="shown"]');

test('a choice shows its rows, counts them and stands in the address', async ({ page }) => {
  await page.goto(address);
  const all = await rows(page).count();
  await choiceOf(page, 'Measure').selectOption('equity');
  await expect(page).toHaveURL(`${address}?measure=equity`);
  const some = await rows(page).count();
  expect(some).toBeGreaterThan(1);
  expect(some).toBeLessThan(all);
  await expect(shown(page)).toHaveAttribute('data-value', String(some));
  for (const row of await rows(page).all()) await expect(row).toContainText(/equity stake/i);
});

test('the way back from a source leads to the chosen view', async ({ page }) => {
  await page.goto(address);
  await choiceOf(page, 'Measure').selectOption('share');
  await choiceOf(page, 'Measure').selectOption('equity');
  const some = await rows(page).count();
  await rows(page).first().locator('a[href*="/reference/sources/"]').click();
  await expect(page).toHaveURL(/\/reference\/sources\/#/);
  await page.goBack();
  await expect(page).toHaveURL(`${address}?measure=equity`);
  await expect(choiceOf(page, 'Measure')).toHaveValue('equity');
  await expect(rows(page)).toHaveCount(some);
});

test('the choices of a form are one step of the way back', async ({ page }) => {
  await page.goto(rootSite.address);
  await page.goto(address);
  for (const measure of ['base', 'share', 'equity']) await choiceOf(page, 'Measure').selectOption(measure);
  await page.goBack();
  await expect(page).toHaveURL(rootSite.address);
});

test('the way back from one row to another leads to the view of that time', async ({ page }) => {
  await page.goto(`${address}?measure=equity`);
  await rows(page).first().locator('.link-mark').click();
  await choiceOf(page, 'Measure').selectOption('base');
  await page.goBack();
  await expect(page).toHaveURL(`${address}?measure=equity`);
  await expect(choiceOf(page, 'Measure')).toHaveValue('equity');
  for (const row of await rows(page).all()) await expect(row).toContainText(/equity stake/i);
});

test('a link shows what was chosen, whatever else stands in it', async ({ page }) => {
  await page.goto(`${address}?kind=agency&measure=base&zoom=2`);
  await expect(choiceOf(page, 'Measure')).toHaveValue('base');
  await expect(choiceOf(page, 'Kind of source')).toHaveValue('agency');
  await choiceOf(page, 'Measure').selectOption('all');
  await expect(page).toHaveURL(`${address}?kind=agency&zoom=2`);
});

test('an unknown value falls back, and the page says so', async ({ page }) => {
  await page.goto(`${address}?measure=%3Cimg%20src=x%20onerror=alert(1)%3E&kind=agency`);
  await expect(page.locator('.address-note')).toContainText('The address asks for measure “<img src=x');
  await expect(choiceOf(page, 'Measure')).toHaveValue('all');
  await expect(choiceOf(page, 'Kind of source')).toHaveValue('agency');
  await expect(page.locator('main img')).toHaveCount(0);
});

test('the place where the page says so is there before, and takes no room', async ({ page }) => {
  await page.goto(address);
  const note = page.locator('.address-note');
  await expect(note).not.toHaveCSS('display', 'none');
  await expect(note).toHaveCSS('height', '0px');
  await expect(note).toHaveCSS('margin-top', '0px');
});

test('the keyboard alone chooses', async ({ page }) => {
  await page.goto(address);
  const choice = choiceOf(page, 'Kind of source');
  await expect(choice).toBeEnabled();
  await choice.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/\?kind=/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every row is there and the choices are out of use', async ({ page }) => {
    await page.goto(address);
    await expect(choiceOf(page, 'Measure')).toBeDisabled();
    expect(await rows(page).count()).toBe(Number(await shown(page).getAttribute('data-value')));
  });
});

test('what is old can be looked at alone', async ({ page }) => {
  await page.goto(address);
  await choiceOf(page, 'Age').selectOption('old');
  await expect(page).toHaveURL(`${address}?age=old`);
  const some = await rows(page).count();
  expect(some).toBeGreaterThan(1);
  for (const row of await rows(page).all()) await expect(row.locator('.old')).toHaveText('Old');
});
