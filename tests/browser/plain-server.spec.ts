import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { subPathSite, toySite } from '../sites.ts';
import { openPage } from './open-page.ts';
import { servePlainly } from './plain-server.ts';

for (const [where, base, folder, words, found] of [
  ['the root', '/', toySite.folder, 'breakage', 'Pay'],
  ['a path', '/handbook/', subPathSite.folder, 'take-home exercise', 'take-home'],
] as const) {
  test(`a copy of a build, on any server and another host, under ${where}, can be read and searched`, async ({
    page,
  }) => {
    const copy = mkdtempSync(join(tmpdir(), 'handbook-copy-'));
    cpSync(folder, copy, { recursive: true });
    const server = await servePlainly(base, copy);
    try {
      const wrong: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') wrong.push(message.text());
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(server.address) && !request.url().startsWith('data:')) wrong.push(request.url());
      });
      await openPage(page, server.address);
      await page.getByRole('button', { name: 'Search' }).click();
      await page.getByRole('searchbox').fill(words);
      const hit = page.locator('pagefind-results a').first();
      await expect(hit).toContainText(new RegExp(found, 'i'));
      await hit.click();
      await expect(page).toHaveURL(/\?highlight=/);
      await expect(page.locator('mark.pagefind-highlight').first()).toBeVisible();

      await page.goto(`${server.address}pay/calculator/`);
      await expect(page.locator('salary-calculator [name="role"]')).toBeEnabled();
      await expect(page.locator('[data-result="low"]').first()).not.toBeEmpty();
      expect(wrong).toEqual([]);
    } finally {
      await server.stop();
      rmSync(copy, { recursive: true });
    }
  });
}
