import { expect, type Page, test } from '@playwright/test';
import { rootSite } from '../sites.ts';

const address = `${rootSite.address}hire/questions/`;
const questions = (page: Page) => page.locator('.question').filter({ visible: true });
const choiceOf = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const shown = (page: Page) => page.locator('[data-result="shown"]');

async function openBank(page: Page, query = ''): Promise<void> {
  await page.goto(address + query);
  await expect(choiceOf(page, 'Role')).toBeEnabled();
}

test('choices narrow the bank down together, and stand in the address', async ({ page }) => {
  await openBank(page);
  const all = await questions(page).count();
  await choiceOf(page, 'Role').selectOption('mlops-engineer');
  const ofRole = await questions(page).count();
  await choiceOf(page, 'Step').selectOption('screen');
  await expect(page).toHaveURL(`${address}?interview=screen&role=mlops-engineer`);
  const ofStep = await questions(page).count();
  expect(ofStep).toBeGreaterThan(0);
  expect(ofStep).toBeLessThan(ofRole);
  expect(ofRole).toBeLessThan(all);
  await expect(shown(page)).toHaveAttribute('data-value', String(ofStep));
  for (const question of await questions(page).all()) {
    await expect(question).toHaveAttribute('data-role', /\bmlops-engineer\b/);
    await expect(question).toHaveAttribute('data-interview', 'screen');
  }
});

test('a competency without a question that fits has no heading either', async ({ page }) => {
  await openBank(page, '?competency=evaluation');
  await expect(page.locator('[data-group]').filter({ visible: true })).toHaveCount(1);
  await expect(page.locator('#about-evaluation')).toBeVisible();
  await expect(page.locator('#about-data-care')).toBeHidden();
});

test('one button shows everything again', async ({ page }) => {
  await openBank(page, '?level=senior&role=ml-engineer&topic=failure');
  const button = page.getByRole('button', { name: 'Show all' });
  await button.click();
  await expect(page).toHaveURL(address);
  await expect(choiceOf(page, 'Role')).toHaveValue('all');
  await expect(choiceOf(page, 'Role')).toBeFocused();
  await expect(page.locator('button[type=reset]')).toBeHidden();
  expect(await questions(page).count()).toBe(Number(await shown(page).getAttribute('data-value')));
});

test('a link to one question shows it, whatever the choices in it say', async ({ page }) => {
  await openBank(page);
  const other = page.locator('.question:not([data-role~="head-of-ml"]) h4').last();
  const id = await other.getAttribute('id');
  await openBank(page, `?role=head-of-ml#${id}`);
  await expect(page.locator(`#${id}`)).toBeInViewport();
});

test('what a link named does not stay among other choices', async ({ page }) => {
  await openBank(page, '?role=head-of-ml#ai-feature-this-quarter');
  await expect(page.locator('#ai-feature-this-quarter')).toBeVisible();
  await choiceOf(page, 'Level').selectOption('director');
  await expect(page.locator('#ai-feature-this-quarter')).toBeHidden();
  await expect(page).toHaveURL(`${address}?level=director&role=head-of-ml`);
  for (const question of await questions(page).all()) {
    await expect(question).toHaveAttribute('data-role', /\bhead-of-ml\b/);
  }
});

test('a link within the page leads to a question that the choices hide', async ({ page }) => {
  await openBank(page, '?role=head-of-ml');
  await page.getByRole('link', { name: 'for engineers' }).first().click();
  const target = page.locator(`#${new URL(page.url()).hash.slice(1)}`);
  await expect(target).toBeInViewport();
});

test('a link to a group shows it, whatever the choices say', async ({ page }) => {
  await openBank(page, '?role=head-of-ml#about-data-care');
  await expect(page.locator('#about-data-care')).toBeInViewport();
  expect(await page.locator('[data-competency="data-care"]').filter({ visible: true }).count()).toBeGreaterThan(1);
});

test('choices that fit no question say so', async ({ page }) => {
  await openBank(page, '?interview=references&role=ml-engineer');
  await expect(shown(page)).toHaveText('0 questions');
  await expect(page.locator('button[data-print]')).toBeDisabled();
  await expect(questions(page)).toHaveCount(0);
});

const hostile = [
  `?role=${encodeURIComponent('<script>alert(1)</script>')}`,
  '?role=ml-engineer&role=data-engineer',
  '?level=__proto__&topic=constructor',
  '?interview=%E0%A4%A',
  `?competency=${'x'.repeat(5000)}`,
  '?role=ML-ENGINEER',
  '?role=',
  '?=&&&==',
  '?unknown=1&unknown=2#%E0%A4%A',
  '?role=ml-engineer%00',
];

for (const query of hostile) {
  test(`a strange address does no harm: ${query.slice(0, 40)}`, { tag: '@desktop' }, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('dialog', ({ type }) => errors.push(type()));
    await openBank(page, query);
    expect(await questions(page).count()).toBeGreaterThan(0);
    expect(errors).toEqual([]);
    await expect(page.locator('.address-note script')).toHaveCount(0);
  });
}

test('values that are unknown are named, and the usual choice stands', async ({ page }) => {
  await openBank(page, '?level=senior&role=astronaut');
  await expect(page.locator('.address-note')).toContainText('role “astronaut”');
  await expect(choiceOf(page, 'Role')).toHaveValue('all');
  await expect(choiceOf(page, 'Level')).toHaveValue('senior');
});

test('on paper only the chosen questions stand, without the form', async ({ page }) => {
  await openBank(page, '?role=head-of-ml');
  const chosen = await questions(page).count();
  await page.emulateMedia({ media: 'print' });
  await expect(questions(page)).toHaveCount(chosen);
  await expect(page.locator('form.filters')).toBeHidden();
});

test('the chosen questions print alone', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-asked', '');
  });
  await openBank(page, '?role=head-of-ml');
  await page.getByRole('button', { name: 'Print these' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-asked', '');
  const chosen = await questions(page).count();
  await page.emulateMedia({ media: 'print' });
  await expect(questions(page)).toHaveCount(chosen);
  await expect(questions(page).first().locator('dd').first()).toBeVisible();
  await expect(page.locator('.chosen')).toHaveText(/^\d+ questions, Role: Head of ML$/);
  for (const hidden of ['h1', '#by-role', '.page-footer']) await expect(page.locator(hidden), hidden).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every question is there, and the choices are out of use', async ({ page }) => {
    await page.goto(address);
    await expect(choiceOf(page, 'Role')).toBeDisabled();
    await expect(page.getByText('Choosing needs script.')).toBeVisible();
    expect(await questions(page).count()).toBe(Number(await shown(page).getAttribute('data-value')));
  });
});
