import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { runTool } from '../../scripts/run-tools.ts';
import { findViolations } from './axe.ts';
import { waitForScript } from './open-page.ts';
import { servePlainly } from './plain-server.ts';

const base = '/handbook/';
const bands = 'pay/bands/';

/** A release of the toy handbook, with a heading of its own on one page. */
async function build(content: string, name: string, heading: string): Promise<string> {
  const page = join(content, 'handbook/pay/bands.md');
  writeFileSync(page, readFileSync(page, 'utf8').replace(/^## .* \{#by-level\}$/m, `## ${heading} {#by-level}`));
  const folder = `test-results/offline-${name}`;
  const environment = { BASE_PATH: base, HANDBOOK_DIST: folder, HANDBOOK_CONTENT: content };
  const { code, output } = await runTool('build', ['node', 'scripts/build.ts'], environment);
  expect(code, output).toBe(0);
  return folder;
}

// One worker for all of them, because only one build can run at a time.
test.describe.configure({ mode: 'serial', timeout: 120_000 });
/** A browser looks for a new worker once it has nothing better to do. */
const seenLate = { timeout: 40_000 };

let server: Awaited<ReturnType<typeof servePlainly>>;
let releases: { first: string; second: string; third: string; off: string };

test.beforeAll(async () => {
  test.setTimeout(300_000);
  const content = mkdtempSync(join(tmpdir(), 'handbook-offline-'));
  try {
    cpSync('tests/fixtures/content', content, { recursive: true });
    const off = await build(content, 'off', 'By level');
    appendFileSync(join(content, 'site.yaml'), 'offline: true\n');
    const first = await build(content, 'first', 'First release');
    const second = await build(content, 'second', 'Second release');
    const third = await build(content, 'third', 'Third release');
    releases = { off, first, second, third };
  } finally {
    rmSync(content, { recursive: true });
  }
});

test.beforeEach(async () => {
  server = await servePlainly(base, releases.first);
});
test.afterEach(() => server.stop());

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Both the browser's network and the server are gone. */
async function cutNetwork(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
  await server.stop();
}

async function restoreNetwork(context: BrowserContext): Promise<void> {
  await server.start();
  await context.setOffline(false);
}

/** Opens a page and waits until the browser has kept it. */
async function read(page: Page, path: string): Promise<void> {
  await page.goto(server.address + path);
  await expectKept(page, path);
}

async function expectKept(page: Page, path: string): Promise<void> {
  const address = new URL(path, server.address).href;
  await expect.poll(() => page.evaluate(async (key) => (await caches.match(key)) !== undefined, address)).toBe(true);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

const cacheNames = (page: Page) => page.evaluate(() => caches.keys());
const releaseIn = (folder: string) => /"release":"(\w+)"/.exec(readFileSync(join(folder, 'sw.js'), 'utf8'))?.[1];
const cacheOf = (folder: string) => `handbook:${base}:${releaseIn(folder)}`;

test('without a network, what was read opens, and what was not says so @desktop', async ({ page, context }) => {
  await read(page, '');
  await read(page, bands);
  await cutNetwork(context);
  await page.goto(`${server.address + bands}?from=mail#by-level`);
  await expect(page.locator('#by-level')).toHaveText('First release');
  // The first page was there before the worker.
  await page.goto(server.address);
  await expect(heading(page)).toHaveText('Toys');

  await page.goto(`${server.address}pay/equity/?<b>`);
  await expect(heading(page)).toHaveText('This page isn’t kept here');
  await waitForScript(page);
  const list = page.locator('[data-kept-pages] a');
  await expect(list.filter({ hasText: 'Toy calculator' })).toBeVisible();
  expect(await list.allTextContents()).not.toContain('Toy equity');
  expect(await findViolations(page)).toEqual([]);
  await list.filter({ hasText: 'Bands' }).click();
  await expect(page.locator('#by-level')).toHaveText('First release');

  await restoreNetwork(context);
  await page.goto(`${server.address}pay/equity/`);
  await expect(heading(page)).toHaveText('Toy equity');
});

test('without a network, a tool that was never opened answers, with older figures too @desktop', async ({
  page,
  context,
}) => {
  await read(page, '');
  await cutNetwork(context);
  await page.goto(`${server.address}pay/calculator/?data=2025-06`);
  const target = page.locator('[data-result="target"]').first();
  await expect(target).toHaveAttribute('data-value', '100000');
  await page.locator('salary-calculator form summary').click();
  await page.locator('salary-calculator [name="currency"]').selectOption('EUR');
  await expect(page).toHaveURL(/currency=EUR&data=2025-06$/);
  await expect(target).toHaveAttribute('data-value', '50000');
});

test('without a network, a search finds again what it found before @desktop', async ({ page, context }) => {
  const search = async () => {
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('searchbox').fill('breakage');
    await expect(page.locator('pagefind-results a').first()).toContainText('Pay');
  };
  await read(page, '');
  await search();
  await page.reload();
  await search();
  await cutNetwork(context);
  await page.reload();
  await search();
});

test('the worker is small, and each release has a name of its own @desktop', () => {
  const worker = readFileSync(join(releases.first, 'sw.js'), 'utf8');
  expect(worker.length).toBeLessThan(4096);
  expect(new Set([releases.first, releases.second, releases.third].map(releaseIn)).size).toBe(3);
});

test('a dead link is not kept @desktop', async ({ page, context }) => {
  await read(page, '');
  await page.goto(`${server.address}nowhere/`);
  await expect(page.locator('body')).toHaveText('Not found');
  await cutNetwork(context);
  await page.goto(`${server.address}nowhere/`);
  await expect(heading(page)).toHaveText('This page isn’t kept here');
});

test('a server that does not answer is waited for some seconds, and no longer @desktop', async ({ page }) => {
  await read(page, '');
  await read(page, bands);
  server.fallSilent();
  await page.goto(server.address + bands);
  await expect(page.locator('#by-level')).toHaveText('First release');
});

test('a new release is what readers see once they are online, and the one before the last is gone @desktop', async ({
  page,
  context,
}) => {
  await read(page, bands);
  await read(page, 'pay/equity/');
  server.publish(releases.second);
  await page.goto(server.address + bands);
  await expect(page.locator('#by-level'), 'at once, from the network').toHaveText('Second release');
  const [first, second, third] = [releases.first, releases.second, releases.third].map(cacheOf);
  await expect.poll(() => cacheNames(page), seenLate).toEqual([first, second]);

  await cutNetwork(context);
  await page.goto(server.address + bands);
  await expect(page.locator('#by-level')).toHaveText('Second release');
  await page.goto(`${server.address}pay/equity/`);
  await expect(heading(page), 'of the release before').toHaveText('Toy equity');

  await restoreNetwork(context);
  server.publish(releases.third);
  await page.goto(server.address);
  await expect.poll(() => cacheNames(page), seenLate).toEqual([second, third]);
  await cutNetwork(context);
  await page.goto(`${server.address}pay/equity/`);
  await expect(heading(page), 'two releases old').toHaveText('This page isn’t kept here');
  await page.goto(`${server.address}pay/calculator/`);
  await expect(page.locator('salary-calculator [name="role"]')).toBeEnabled();
});

test('a release that comes back is the newest again @desktop', async ({ page, context }) => {
  const [first, second] = [releases.first, releases.second].map(cacheOf);
  await read(page, 'pay/equity/');
  server.publish(releases.second);
  await page.goto(server.address);
  await expect.poll(() => cacheNames(page), seenLate).toEqual([first, second]);
  server.publish(releases.first);
  await page.goto(server.address + bands);
  await expect.poll(() => cacheNames(page), seenLate).toEqual([second, first]);
  await expect(page.locator('#by-level')).toHaveText('First release');
  await cutNetwork(context);
  await page.goto(`${server.address}pay/equity/`);
  await expect(heading(page), 'read two releases ago').toHaveText('This page isn’t kept here');
});

test('switched off, it takes away itself and what it kept, and nothing else @desktop', async ({ page, context }) => {
  await read(page, bands);
  await page.evaluate(() => caches.open('somebody-elses'));
  server.publish(releases.off);
  await page.goto(server.address + bands);
  await expect(page.locator('#by-level')).toHaveText('By level');
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), seenLate)
    .toBe(0);
  await expect.poll(() => cacheNames(page), seenLate).toEqual(['somebody-elses']);

  await page.goto(server.address);
  await expect(heading(page)).toHaveText('Toys');
  await waitForScript(page);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  await cutNetwork(context);
  await expect(page.goto(server.address + bands)).rejects.toThrow(/ERR_/);
});

test('a build without it registers nothing @desktop', async ({ page }) => {
  server.publish(releases.off);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(server.address + bands, { waitUntil: 'networkidle' });
  await waitForScript(page);
  expect(asked.filter((url) => url.endsWith('sw.js'))).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
