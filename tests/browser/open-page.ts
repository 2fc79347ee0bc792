import { expect, type Page } from '@playwright/test';

/** Search is a button only once the page's script runs, so its keys and clicks are heard from then on. */
export async function waitForScript(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Search' })).toBeVisible();
}

export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await waitForScript(page);
}
