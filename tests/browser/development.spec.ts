import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { developmentSites, sparePort } from '../sites.ts';

const { withIndex, withoutIndex } = developmentSites;

test('an author searches the last build', async ({ page }) => {
  await page.goto(withIndex.address);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill('breakage');
  await expect(page.locator('pagefind-results a').first()).toBeVisible();
});

test('without a build, search says what to run', async ({ page }) => {
  await page.goto(withoutIndex.address);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill('breakage');
  await expect(page.getByRole('dialog')).toContainText('run “npm run build” once');
});

test('a fault in site.yaml stops the start with a sentence, and no more', async () => {
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

test('what is saved in an overlay shows, and a fault in it is named while the page stays @desktop', async ({
  page,
}) => {
  const room = mkdtempSync(join(tmpdir(), 'handbook-overlay-'));
  const overlay = join(room, 'overlay');
  const ours = join(overlay, 'handbook/pay/bands.md');
  const write = (title: string) =>
    writeFileSync(
      ours,
      `---\ntitle: ${title}\ndescription: Bands of the toy works, which only people who make toys may see.\n` +
        'reviewed: 2026-11-20\naudience: [recruiter]\n---\n\nOurs.\n\n## By level {#by-level}\n\nNone yet.\n',
    );
  mkdirSync(join(overlay, 'handbook/pay'), { recursive: true });
  writeFileSync(join(overlay, 'site.yaml'), 'name: Toy works\nwords: { search: Find }\n');
  write('Our bands');
  // Not in test-results, whose changes no such server looks at.
  const environment = { HANDBOOK_OVERLAY: overlay, HANDBOOK_DIST: join(room, 'dist'), PORT: String(sparePort) };
  const server = spawn('node', ['scripts/dev.ts'], {
    env: { ...process.env, HANDBOOK_CONTENT: 'tests/fixtures/content', ...environment },
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (said += text));
  try {
    const address = `http://127.0.0.1:${sparePort}/`;
    await expect.poll(() => said, { timeout: 30_000 }).toContain(`:${sparePort}`);
    await page.goto(`${address}pay/bands/`);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText('Our bands');
    await expect(page.locator('.site-name')).toHaveText('Toy works');
    await expect(page.getByRole('button', { name: 'Find' })).toBeVisible();
    write('Bands of this year');
    await expect(heading).toHaveText('Bands of this year');
    writeFileSync(join(overlay, 'site.yaml'), 'label: Toy works\n');
    await expect.poll(() => said).toContain('site.yaml:1: found the unknown key "label"');
    await page.reload();
    await expect(heading).toHaveText('Bands of this year');
  } finally {
    const ended = new Promise((resolve) => server.on('close', resolve));
    server.kill();
    await ended;
    rmSync(room, { recursive: true });
  }
});
