import { expect, type Locator, type Page, test } from '@playwright/test';
import { rootSite, subPathSite, toySite } from '../sites.ts';

const page1 = `${rootSite.address}decide/researcher-or-engineer/`;

/** What a stylesheet writes before and after an element. */
function pseudoTexts(element: Locator): Promise<string> {
  return element.evaluate((node) =>
    ['::before', '::after'].map((pseudo) => getComputedStyle(node, pseudo).content).join(' '),
  );
}

/** Said once, some time after the page is there: it must not come on top of what a test makes the page say. */
async function expectMarkedWords(page: Page): Promise<void> {
  await expect(page.locator('#announcements')).toContainText('marked on this page');
}

test('a heading’s mark copies its full address and says so', async ({ page }) => {
  await page.goto(page1);
  const mark = page.getByRole('link', { name: 'Link to “Next step”' });
  await mark.click();
  await expect(page.locator('#announcements')).toHaveText('Copied.');
  const href = await mark.getAttribute('href');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${page1}${href}`);
  await expect(page).toHaveURL(`${page1}${href}`);
});

test('the page’s own link is copied without what a search left in the address', async ({ page }) => {
  await page.goto(`${page1}?highlight=engineer#next-step`);
  await expectMarkedWords(page);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('#announcements')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page1);
});

test('the page is copied as Markdown with complete links and its figures as footnotes', async ({ page }) => {
  await page.goto(page1);
  await page.getByRole('link', { name: 'Copy as Markdown' }).click();
  await expect(page.locator('#announcements')).toHaveText('Copied.');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^# Researcher or engineer first\n/);
  expect(text).toMatch(/\[\^1\]: \*\*3–6 months\*\*/);
  expect(text).toContain('/decide/problem-brief/)');
  expect(text).not.toContain('](/');
});

test('the link of a page with a tool keeps what was chosen', async ({ page }) => {
  await page.goto(`${rootSite.address}reference/figures/?measure=equity&highlight=stake`);
  await expectMarkedWords(page);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('#announcements')).toHaveText('Copied.');
  const link = `${rootSite.address}reference/figures/?measure=equity`;
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
});

test('what was copied is marked, be it by a button, a mark or the corner of a code block', async ({ page }) => {
  await page.goto(`${rootSite.address}reference/writing/`);
  for (const copier of ['[data-copy-link]', '.link-mark', '.copy-code']) {
    const source = page.locator(copier).first();
    await source.click();
    await expect.poll(() => pseudoTexts(source), copier).toContain('✓');
    await expect(source, copier).not.toHaveAttribute('data-copied');
  }
});

test('a second copy is announced too', async ({ page }) => {
  await page.goto(page1);
  await page.evaluate(() => {
    const region = document.querySelector('#announcements');
    const texts: string[] = [];
    new MutationObserver(() => {
      texts.push(region?.textContent ?? '');
      document.body.dataset['announced'] = texts.join('|');
    }).observe(region ?? document, { childList: true });
  });
  const button = page.getByRole('button', { name: 'Copy link' });
  await button.click();
  await expect(page.locator('body')).toHaveAttribute('data-announced', 'Copied.');
  await button.click();
  await expect(page.locator('body')).toHaveAttribute('data-announced', 'Copied.||Copied.');
});

test('where only the click itself may write, a page is still copied as Markdown', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('Too late', 'NotAllowedError'));
  });
  await page.goto(page1);
  await page.getByRole('link', { name: 'Copy as Markdown' }).click();
  await expect(page.locator('#announcements')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^# /);
});

test.describe('without a clipboard', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined })),
  );

  test('what could not be copied says so', async ({ page }) => {
    await page.goto(`${rootSite.address}reference/writing/`);
    for (const copier of ['[data-copy-link]', '.link-mark', '.copy-code']) {
      const source = page.locator(copier).first();
      await source.click();
      await expect.poll(() => pseudoTexts(source), copier).toContain('not copied');
      await expect(source, copier).not.toHaveAttribute('data-copied');
      await expect(page.locator('#announcements'), copier).toContainText('Not copied');
      await expect(source, copier).not.toHaveAttribute('data-not-copied');
    }
  });

  test('the Markdown of a page opens instead', async ({ page }) => {
    await page.goto(page1);
    await page.getByRole('link', { name: 'Copy as Markdown' }).click();
    await expect(page).toHaveURL(`${rootSite.address}decide/researcher-or-engineer.md`);
  });
});

test('a figure shows where it comes from, and the way to its source', async ({ page }) => {
  await page.goto(page1);
  const figure = page.locator('.figure').first();
  await figure.getByRole('button').click();
  const note = page.locator('.figure-notes li:popover-open');
  await expect(note).toContainText('Measured');
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await figure.getByRole('button').press('Enter');
  await note.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/reference\/sources\/#\w/);
  await expect(page.locator(':target')).toBeVisible();
});

test('the theme that a reader chose stays on the next page', async ({ page, isMobile }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(page1);
  if (isMobile) await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('combobox', { name: 'Theme' }).filter({ visible: true }).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto(rootSite.address);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(background).toBe('rgb(20, 24, 27)');
});

test('a page that is not there names those with names like it', async ({ page }) => {
  for (const site of [rootSite, subPathSite]) {
    const response = await page.goto(`${site.address}roles/ml-enginer/`);
    expect(response?.status()).toBe(404);
    const suggestions = page.locator('nearest-pages');
    await suggestions.getByRole('link', { name: 'ML engineer', exact: true }).click();
    await expect(page).toHaveURL(`${site.address}roles/ml-engineer/`);
  }
});

test('a hostile address is shown as text', async ({ page }) => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(dialog.message());
    dialog.dismiss();
  });
  await page.goto(`${rootSite.address}%3Cimg%20src=x%20onerror=alert(1)%3E/engineer`);
  await expect(page.locator('nearest-pages img')).toHaveCount(0);
  await expect(page.locator('nearest-pages').getByRole('button')).toContainText('Search for');
  await page.goto(`${page1}?highlight=%3Cimg%20src=x%20onerror=alert(1)%3E`);
  await expect(page.locator('main img')).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('an old address leads on to the new one, anchor and all', async ({ page }) => {
  await page.goto(`${toySite.address}wages/?a=b#breakage`);
  await expect(page).toHaveURL(`${toySite.address}pay/?a=b#breakage`);
});
