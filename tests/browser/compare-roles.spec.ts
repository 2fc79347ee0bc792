import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { hostileComparisons } from '../domain/compare/hostile-comparisons.ts';
import { rootSite, subPathSite } from '../sites.ts';

const address = `${rootSite.address}roles/compare/`;
const dataFile = '**/roles/compare.json';

const tool = (page: Page) => page.locator('compare-roles');
const place = (page: Page, number: number) => page.locator(`[name=role-${number}]`);
const part = (page: Page, name: string) => tool(page).locator(`[data-part=${name}]`);
const result = (page: Page, name: string) => tool(page).locator(`[data-result=${name}]`);
const row = (page: Page, aspect: string) => tool(page).locator(`[data-aspect=${aspect}]`);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const onlyDifferences = (page: Page) => page.getByRole('checkbox', { name: 'Only the differences' });
const byLevel = (page: Page) => page.getByRole('checkbox', { name: 'Level by level, with pay' });

/** Opens the tool; what the address asks for is on the screen afterwards. */
async function openTool(page: Page, query = '', at = address): Promise<void> {
  await page.goto(at + query);
  await expect(place(page, 1)).toBeEnabled();
  await expect(part(page, 'table')).not.toHaveAttribute('aria-busy');
}

const shows = (page: Page, roles: string) => expect(result(page, 'roles')).toHaveAttribute('data-value', roles);

test('two roles stand there, complete, and nothing is loaded for them', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await openTool(page);
  await shows(page, 'ml-engineer,applied-ai-engineer');
  await expect(result(page, 'differences')).toHaveAttribute('data-value', /^\d+$/);
  for (const aspect of ['owns', 'output', 'measures', 'skills', 'first-result', 'degree', 'hire-when', 'goes-wrong']) {
    await expect(row(page, aspect)).toBeVisible();
  }
  await expect(row(page, 'pay-base').getByRole('link').first()).toHaveAttribute('href', /\/reference\/figures\/#pay-/);
  expect(loaded.filter((url) => url.endsWith('.json'))).toEqual([]);
});

test('from the first choice to the printed page', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-asked', '');
  });
  await openTool(page);
  await place(page, 1).selectOption('ai-researcher');
  await place(page, 2).selectOption('ml-engineer');
  await place(page, 3).selectOption('research-engineer');
  await shows(page, 'ai-researcher,ml-engineer,research-engineer');
  await onlyDifferences(page).check();
  await byLevel(page).check();
  await expect(page).toHaveURL(
    `${address}?levels=shown&only=differences&roles=ai-researcher,ml-engineer,research-engineer`,
  );
  await expect(row(page, 'level-senior').locator('td')).toHaveCount(3);
  await expect(row(page, 'level-senior')).toContainText('the middle half of job ads in the United States');
  await page.reload();
  await shows(page, 'ai-researcher,ml-engineer,research-engineer');
  await expect(place(page, 3)).toHaveValue('research-engineer');
  await expect(onlyDifferences(page)).toBeChecked();
  const pasted = () => page.evaluate(() => navigator.clipboard.readText());
  await button(page, 'Copy link to this comparison').click();
  await expect.poll(pasted).toBe(page.url());
  await button(page, 'Copy comparison as Markdown').click();
  await expect.poll(pasted).toMatch(/^# AI researcher, ML engineer and research engineer compared\n/);
  expect(await pasted()).toContain('## Senior\n');
  await button(page, 'Print this comparison').click();
  await expect(page.locator('html')).toHaveAttribute('data-asked', '');
  await page.emulateMedia({ media: 'print' });
  await expect(row(page, 'hire-when')).toBeVisible();
  await expect(tool(page).getByRole('columnheader', { name: 'AI researcher' })).toBeVisible();
  for (const hidden of ['h1', 'compare-roles form', '#pairs', '.page-footer']) {
    await expect(page.locator(hidden), hidden).toBeHidden();
  }
});

test('only the differences say what they leave out', async ({ page }) => {
  await openTool(page, '?roles=ml-engineer,research-engineer');
  const before = await tool(page).locator('tr[data-aspect]').count();
  await expect(row(page, 'engineering')).toBeVisible();
  await onlyDifferences(page).check();
  await expect(row(page, 'engineering')).toHaveCount(0);
  await expect(part(page, 'summary')).toContainText('Left out, because it is the same for all: ');
  await expect(part(page, 'summary')).toContainText('depth in engineering');
  const differing = Number(await result(page, 'differences').getAttribute('data-value'));
  await expect(tool(page).locator('tr[data-aspect]')).toHaveCount(differing);
  expect(differing).toBeLessThan(before);
  await expect(row(page, 'competencies')).toContainText('that all share');
  await onlyDifferences(page).uncheck();
  await expect(tool(page).locator('tr[data-aspect]')).toHaveCount(before);
});

test('a role stands there once, and may go again', async ({ page }) => {
  await openTool(page, '?roles=ml-engineer,data-engineer,data-scientist,ai-researcher');
  await expect(place(page, 1).locator('option[value=data-scientist]')).toBeDisabled();
  await place(page, 3).selectOption('');
  await shows(page, 'ml-engineer,data-engineer,ai-researcher');
  await expect(place(page, 1).locator('option[value=data-scientist]')).toBeEnabled();
  await expect(page).toHaveURL(`${address}?roles=ml-engineer,data-engineer,ai-researcher`);
  await button(page, 'Start again').click();
  await shows(page, 'ml-engineer,applied-ai-engineer');
  await expect(place(page, 1)).toBeFocused();
  await expect(page).toHaveURL(address);
});

test('the keyboard alone is enough', { tag: '@desktop' }, async ({ page }) => {
  await openTool(page);
  await place(page, 1).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await shows(page, 'ml-engineer,data-engineer');
  await expect(place(page, 2)).toBeFocused();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
  await expect(onlyDifferences(page)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(onlyDifferences(page)).toBeChecked();
  await expect(row(page, 'competencies')).toContainText('that all share');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(row(page, 'level-senior')).toBeVisible();
  await expect(page).toHaveURL(`${address}?levels=shown&only=differences&roles=ml-engineer,data-engineer`);
  await button(page, 'Copy comparison as Markdown').focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^# ML engineer and data engineer compared\n/);
});

test('a screen reader hears the sum once, after the last of quick changes', async ({ page }) => {
  await openTool(page);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const region = document.querySelector('compare-roles [data-part=spoken]');
    if (region) new MutationObserver(() => heard.push(region.textContent)).observe(region, { childList: true });
  });
  await place(page, 1).selectOption('data-engineer');
  await place(page, 2).selectOption('data-scientist');
  await place(page, 3).selectOption('mlops-engineer');
  await expect(part(page, 'spoken')).toHaveText(
    /^Data engineer, data scientist and MLOps engineer: \d+ of \d+ rows differ\. Entries in them that all share: \d+\.$/,
  );
  expect(await page.evaluate(() => Reflect.get(window, 'heard').length)).toBe(1);
});

test('the names of the roles stay in view', async ({ page }) => {
  await openTool(page, '?roles=ml-engineer,data-scientist');
  await row(page, 'goes-wrong').evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await expect(tool(page).getByRole('columnheader', { name: 'Data scientist' })).toBeInViewport();
});

test('nothing runs over the side with four roles', async ({ page }) => {
  await openTool(page, '?levels=shown&roles=ml-engineer,ai-researcher,research-engineer,applied-scientist');
  const [width, inner] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(Number(width)).toBeLessThanOrEqual(Number(inner));
});

test.describe('when the roles can’t be loaded', () => {
  test('the page says so, keeps what stands there, and tries again at the next choice', async ({ page }) => {
    await page.route(dataFile, (route) => route.abort());
    await openTool(page);
    await place(page, 1).selectOption('ai-researcher');
    await expect(part(page, 'note')).toContainText('could not be loaded');
    await expect(part(page, 'table')).not.toHaveAttribute('aria-busy');
    await shows(page, 'ml-engineer,applied-ai-engineer');
    await button(page, 'Copy link to this comparison').click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(`${address}?roles=ai-researcher,applied-ai-engineer`);
    await page.unroute(dataFile);
    await place(page, 2).selectOption('data-scientist');
    await shows(page, 'ai-researcher,data-scientist');
    await expect(part(page, 'note')).toBeEmpty();
  });

  test('an address that asks for others says so too', async ({ page }) => {
    await page.route(dataFile, (route) => route.fulfill({ status: 503 }));
    await openTool(page, '?roles=ai-researcher,nobody,data-scientist');
    await expect(part(page, 'note')).toContainText('“nobody”');
    await expect(part(page, 'note')).toContainText('could not be loaded');
  });
});

test('what an address asks for in vain is named', async ({ page }) => {
  await openTool(page, '?roles=ml-engineer,wizard,data-engineer&only=some');
  await expect(part(page, 'note')).toContainText('roles “wizard”');
  await expect(part(page, 'note')).toContainText('only “some”');
  await shows(page, 'ml-engineer,data-engineer');
  await place(page, 3).selectOption('data-scientist');
  await expect(part(page, 'note')).toBeEmpty();
});

test('keys of others stay in the address, and links within the page change nothing', async ({ page }) => {
  await openTool(page, '?zebra=1&roles=ml-engineer,data-engineer');
  await place(page, 2).selectOption('data-scientist');
  await expect(page).toHaveURL(`${address}?roles=ml-engineer,data-scientist&zebra=1`);
  await page.evaluate(() => {
    location.hash = '#pairs';
  });
  await expect(place(page, 2)).toHaveValue('data-scientist');
  await shows(page, 'ml-engineer,data-scientist');
});

test('a link leads back from elsewhere', async ({ page }) => {
  await openTool(page, '?roles=ai-researcher,ml-engineer');
  await page.goto(`${address}researcher-or-ml-engineer/`);
  await page.goBack();
  await shows(page, 'ai-researcher,ml-engineer');
});

test('below a path, data and links keep to it', { tag: '@desktop' }, async ({ page }) => {
  await openTool(page, '?roles=ai-researcher,ml-engineer', `${subPathSite.address}roles/compare/`);
  await shows(page, 'ai-researcher,ml-engineer');
  await expect(tool(page).getByRole('columnheader', { name: 'AI researcher' }).getByRole('link')).toHaveAttribute(
    'href',
    '/handbook/roles/ai-researcher/',
  );
});

const strange = [
  '?roles=<script>alert(1)</script>,ml-engineer',
  '?roles=__proto__,constructor',
  '?roles=toString,hasOwnProperty,ml-engineer',
  '?roles=',
  '?roles=,,,,',
  '?roles=ml-engineer,ml-engineer',
  `?roles=${'ml-engineer,'.repeat(400)}`,
  `?roles=${'x'.repeat(4000)}`,
  '?roles=ML-ENGINEER,data-engineer%00',
  '?%E0%A4%A&roles=%E0%A4%A',
  '?__proto__=1&constructor=2&only=__proto__&levels=toString',
  '?only=differences&only=none&levels=shown&levels=shown',
];

test('more than fifty strange addresses do no harm', { tag: '@desktop' }, async ({ page }) => {
  test.setTimeout(240_000);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('dialog', ({ type }) => errors.push(type()));
  const generated = fc.sample(hostileComparisons(['ml-engineer', 'ai-researcher', 'data-scientist', 'head-of-ml']), {
    numRuns: 45,
    seed: 7,
  });
  for (const query of [...strange, ...generated.map((text) => (text.startsWith('?') ? text : `?${text}`))]) {
    await openTool(page, query);
    const roles = (await result(page, 'roles').getAttribute('data-value'))?.split(',') ?? [];
    expect(roles.length, query).toBeGreaterThanOrEqual(2);
    expect(roles.length, query).toBeLessThanOrEqual(4);
    expect(await part(page, 'table').innerText(), query).not.toMatch(/NaN|undefined|\[object/);
    await expect(tool(page).locator('script, img')).toHaveCount(0);
  }
  expect(errors).toEqual([]);
});

for (const [name, query] of [
  ['two roles', ''],
  ['four roles', '?levels=shown&only=differences&roles=ml-engineer,ai-researcher,data-engineer,head-of-ml'],
] as const) {
  test(`axe finds nothing with ${name}`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await openTool(page, query);
      const { violations } = await new AxeBuilder({ page })
        .include('compare-roles')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    }
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the form is out of use, and the pairs have pages with tables', async ({ page }) => {
    await page.goto(address);
    await expect(place(page, 1)).toBeDisabled();
    await expect(page.getByText('Choosing needs script.')).toBeVisible();
    await expect(row(page, 'goes-wrong')).toBeVisible();
    await page.locator('main').getByRole('link', { name: 'MLOps engineer or DevOps engineer', exact: true }).click();
    await expect(page).toHaveURL(`${address}mlops-or-devops/`);
    await expect(page.getByRole('columnheader', { name: 'DevOps engineer' })).toBeVisible();
    await expect(page.locator('[data-aspect=hire-when]')).toBeVisible();
  });
});
