import { expect, type Page, test } from '@playwright/test';
import { rootSite } from '../sites.ts';
import { findViolations } from './axe.ts';

const address = `${rootSite.address}decide/first-hire/`;
const tree = (page: Page) => page.locator('decision-tree');
const open = (page: Page) => tree(page).locator('[data-open]');
const result = (page: Page, name: string) => tree(page).locator(`[data-result="${name}"]`);
const answer = (page: Page, label: string | RegExp) => open(page).getByRole('link', { name: label });

async function openTree(page: Page, query = ''): Promise<void> {
  await page.goto(address + query);
  await expect(page.getByRole('button', { name: 'Start again' })).toBeEnabled();
}

const toEngineer = '?builder=no&customers=yes&deployed=no&lasting=owned&problem=yes&rent=rented';

test('one question follows another, up to an outcome that explains itself', async ({ page }) => {
  await openTree(page);
  await expect(open(page)).toHaveAttribute('data-open', 'problem');
  await answer(page, /^Yes, on one page/).click();
  await expect(open(page)).toHaveAttribute('data-open', 'lasting');
  await expect(open(page).getByRole('heading')).toBeFocused();
  await expect(page).toHaveURL(`${address}?problem=yes`);
  for (const label of [
    /^It stays part/,
    /^No, or only/,
    /^Yes, some have/,
    /^A model that we rent/,
    /^No, nobody can/,
  ]) {
    await answer(page, label).click();
  }
  await expect(page).toHaveURL(address + toEngineer);
  await expect(result(page, 'outcome')).toHaveAttribute('data-value', 'applied-ai-engineer');
  await expect(result(page, 'rule')).toHaveAttribute('data-value', 'builder=no');
  await expect(result(page, 'alternative')).toHaveAttribute('data-value', 'no-hire-now');
  await expect(result(page, 'path')).toHaveAttribute('data-value', /^problem=yes,lasting=owned,.+,builder=no$/);
  await expect(tree(page)).toContainText('What to do this week');
  const dissent = tree(page).locator('[data-disagreement]').first();
  await dissent.locator('summary').click();
  await expect(dissent.getByRole('link').first()).toHaveAttribute('href', /\/reference\/sources\/#/);
  await expect(dissent.getByText('Why.')).toBeVisible();
  await expect(tree(page).getByRole('link', { name: 'What it pays and costs' })).toHaveAttribute(
    'href',
    '/pay/calculator/?level=senior&role=applied-ai-engineer',
  );
});

test('the browser’s own back and forward lead through the answers', async ({ page }) => {
  await openTree(page, '?problem=yes');
  await answer(page, /^It stays part/).click();
  await answer(page, /^No, or only/).click();
  await page.goBack();
  await expect(open(page)).toHaveAttribute('data-open', 'deployed');
  await page.goBack();
  await expect(open(page)).toHaveAttribute('data-open', 'lasting');
  await page.goForward();
  await expect(open(page)).toHaveAttribute('data-open', 'deployed');
});

test('any answer can be changed, and those after it stay where they still fit', async ({ page }) => {
  await openTree(page, toEngineer);
  await tree(page)
    .getByRole('link', { name: /^Change the answer to “What could do the job/ })
    .click();
  await expect(open(page)).toHaveAttribute('data-open', 'rent');
  await expect(open(page)).toContainText('Your answer so far.');
  await answer(page, 'A product that we can buy as it is').click();
  await expect(result(page, 'outcome')).toHaveAttribute('data-value', 'no-hire-now');
  await expect(page).toHaveURL(/rent=bought$/);
  await tree(page)
    .getByRole('link', { name: /^Change the answer to “Does the work end/ })
    .click();
  await answer(page, /^It stays part/).click();
  await expect(result(page, 'outcome')).toHaveAttribute('data-value', 'no-hire-now');
});

test('a question says why it is asked and how to find out', async ({ page }) => {
  await openTree(page);
  await expect(open(page)).toContainText('Many AI projects fail');
  await expect(open(page)).toContainText('Ask each founder');
  await answer(page, 'I don’t know').click();
  await expect(result(page, 'outcome')).toHaveAttribute('data-value', 'not-ready-yet');
});

test('the picture marks the way', async ({ page }) => {
  await openTree(page, '?problem=yes&lasting=owned');
  await expect(page.locator('[data-node=problem]')).toHaveClass(/on-the-way/);
  await expect(page.locator('[data-node=deployed]')).toHaveClass(/on-the-way/);
  await expect(page.locator('[data-node=plateau]')).not.toHaveClass(/on-the-way/);
});

test('answers can be taken along as a link and as a memo', async ({ page }) => {
  await openTree(page, toEngineer);
  const pasted = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Copy link to these answers' }).click();
  await expect.poll(pasted).toBe(address + toEngineer);
  await page.getByRole('button', { name: 'Copy memo as Markdown' }).click();
  await expect.poll(pasted).toMatch(/^# The first AI hire: Hire an applied AI engineer\n/);
});

test('the memo prints alone', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-asked', '');
  });
  await openTree(page, toEngineer);
  await page.getByRole('button', { name: 'Print this walk' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-asked', '');
  await page.emulateMedia({ media: 'print' });
  await expect(result(page, 'outcome')).toBeVisible();
  for (const hidden of ['h1', '#questions', '.page-footer']) await expect(page.locator(hidden), hidden).toBeHidden();
});

test('the keyboard alone comes to an outcome', { tag: '@desktop' }, async ({ page }) => {
  await openTree(page, '?builder=no&customers=yes&deployed=no&lasting=owned&problem=yes');
  await answer(page, /^A product that we can buy/).focus();
  await page.keyboard.press('Enter');
  await expect(result(page, 'outcome')).toBeVisible();
  await expect(tree(page).getByRole('heading').first()).toBeFocused();
  await page.getByRole('button', { name: 'Start again' }).focus();
  await page.keyboard.press('Enter');
  await expect(open(page)).toHaveAttribute('data-open', 'problem');
  await expect(open(page).getByRole('heading')).toBeFocused();
});

test('the first question is answered on the home page and goes on in the tree', async ({ page }) => {
  await page.goto(rootSite.address);
  await page
    .locator('.first-question')
    .getByRole('link', { name: /^Yes, on one page/ })
    .click();
  await expect(page).toHaveURL(`${address}?problem=yes#walk`);
  await expect(open(page)).toHaveAttribute('data-open', 'lasting');
});

for (const query of [
  '?problem=<script>alert(1)</script>',
  '?problem=yes&problem=no',
  '?__proto__=yes&constructor=no',
  '?ask=nowhere',
  '?lasting=owned&rent=rented',
  `?problem=${'x'.repeat(4000)}`,
  '?%E0%A4%A&problem=%00',
]) {
  test(`a strange address does no harm: ${query.slice(0, 40)}`, { tag: '@desktop' }, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await openTree(page, query);
    await expect(open(page).or(result(page, 'outcome'))).toHaveCount(1);
    await expect(tree(page).locator('.address-note script')).toHaveCount(0);
    expect(errors).toEqual([]);
  });
}

test('what an address asks for in vain is named', async ({ page }) => {
  await openTree(page, '?problem=perhaps');
  await expect(tree(page).locator('.address-note')).toContainText('problem “perhaps”');
});

test('axe finds nothing at a question and at an outcome', async ({ page }) => {
  for (const query of ['?problem=yes', toEngineer]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await openTree(page, query);
      expect(await findViolations(page, 'decision-tree')).toEqual([]);
    }
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the first question leads to the next one in the list', async ({ page }) => {
    await page.goto(address);
    await answer(page, /^Yes, on one page/).click();
    await expect(page).toHaveURL(`${address}#lasting`);
    await expect(page.locator('li#lasting')).toBeInViewport();
  });
});
