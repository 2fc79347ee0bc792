import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { developmentSites } from '../sites.ts';

const { withIndex, withoutIndex } = developmentSites;

test('an author searches the last build @desktop', async ({ page }) => {
  await page.goto(withIndex.address);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill('breakage');
  await expect(page.locator('pagefind-results a').first()).toBeVisible();
});

test('without a build, search says what to run @desktop', async ({ page }) => {
  await page.goto(withoutIndex.address);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill('breakage');
  await expect(page.getByRole('dialog')).toContainText('run “npm run build” once');
});

test('a fault in site.yaml stops the start with a sentence, and no more @desktop', async () => {
  const content = mkdtempSync(join(tmpdir(), 'handbook-test-'));
  try {
    writeFileSync(join(content, 'site.yaml'), 'nam: Toys\n');
    const run = promisify(execFile)('node', ['scripts/dev.ts'], { env: { ...process.env, HANDBOOK_CONTENT: content } });
    const { code, stderr } = await run.then(
      () => ({ code: 0, stderr: '' }),
      ({ code, stderr }: { code: number; stderr: string }) => ({ code, stderr }),
    );
    expect(code).toBe(1);
    expect(stderr).toContain('site.yaml:1: found');
    expect(stderr).not.toContain('    at ');
  } finally {
    rmSync(content, { recursive: true });
  }
});
