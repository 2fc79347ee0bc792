import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { hostilePlans } from '../hostile-plans.ts';
import { rootSite } from '../sites.ts';
import { findViolations } from './axe.ts';

const address = `${rootSite.address}team/planner/`;

const field = (page: Page, name: string) => page.locator(`team-planner [name="${name}"]`);
const part = (page: Page, name: string) => page.locator(`team-planner [data-part="${name}"]`);
const button = (page: Page, name: string) => page.locator('team-planner').getByRole('button', { name, exact: true });

async function openPlanner(page: Page, query = ''): Promise<void> {
  await page.goto(address + query);
  await expect(field(page, 'stage')).toBeEnabled();
}

/** Every plain value that the page gives out, once all that explains the plan is there. */
async function readResults(page: Page): Promise<Record<string, string>> {
  for (const name of ['details', 'contracts']) await expect(part(page, name)).not.toHaveAttribute('aria-busy');
  return page
    .locator('team-planner [data-result]')
    .evaluateAll((elements) =>
      Object.fromEntries(
        elements.map((element) => [element.getAttribute('data-result'), element.getAttribute('data-value')]),
      ),
    );
}

const openGroup = (page: Page, name: string) => page.locator('team-planner form summary', { hasText: name }).click();

test('the first view is a plan, with every value that scripts may read', async ({ page }) => {
  await openPlanner(page);
  const results = await readResults(page);
  expect(Object.keys(results).sort()).toEqual(['cost-high', 'cost-low', 'gaps', 'next-hires', 'runway-months']);
  expect(results['next-hires']).toBe('ml-engineer');
  expect(Number(results['cost-low'])).toBeGreaterThan(50_000);
  expect(Number(results['cost-high'])).toBeGreaterThan(Number(results['cost-low']));
});

test('from the first click to the printed page', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-asked', '');
  });
  await openPlanner(page);
  await field(page, 'stage').selectOption('series-a');
  await field(page, 'ml-engineer').fill('2');
  await openGroup(page, 'Load');
  await field(page, 'infrastructure-share').fill('30%');
  await openGroup(page, 'Data and questions');
  await field(page, 'data-share').fill('40');
  await field(page, 'burn').fill('150k');
  await field(page, 'cash').fill('$3m');
  await expect(page).toHaveURL(
    /\/team\/planner\/\?burn=150000&cash=3000000&data-share=40&infrastructure-share=30&ml-engineer=2&stage=series-a$/,
  );
  const results = await readResults(page);
  expect(results['next-hires']).toBe('data-engineer,mlops-engineer');
  expect(Number(results['runway-months'])).toBeLessThan(20);
  expect(Number(results['runway-months'])).toBeGreaterThan(12);
  const trigger = page.locator('[data-trigger=infrastructure-time]');
  await expect(trigger).toContainText('30%; asked for: over 20%');
  await expect(trigger.getByRole('link').first()).toHaveAttribute('href', /\/team\/triggers\/#infrastructure-time$/);
  await expect(page.getByRole('table', { name: 'The plan, month by month' }).getByRole('row')).toHaveCount(13);
  await expect(page.locator('.charts .new')).toHaveText([/Mid-level data engineer/, /Senior MLOps engineer/]);

  await page.reload();
  await expect(field(page, 'cash')).toHaveValue('3,000,000');
  expect(await readResults(page)).toEqual(results);

  await button(page, 'Print').click();
  await expect(page.locator('html')).toHaveAttribute('data-asked', '');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.answer-names')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Who reports to whom' })).toBeVisible();
  for (const section of await page.locator('team-planner section').all()) {
    await expect(section).toHaveCSS('content-visibility', 'visible');
  }
  for (const hidden of ['h1', 'team-planner form', '#how', '.page-footer']) {
    await expect(page.locator(hidden), hidden).toBeHidden();
  }
});

test('the contracts print alone, with room to sign', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-asked', '');
  });
  await openPlanner(page, '?data-engineer=1&ml-engineer=1');
  await readResults(page);
  await button(page, 'Print the contracts').click();
  await page.emulateMedia({ media: 'print' });
  const contract = page.locator('.contract').filter({ hasText: 'From data engineer to ML engineer' });
  await expect(contract.locator('.checklist li').first()).toBeVisible();
  await expect(contract.locator('.signatures')).toBeVisible();
  await expect(page.locator('.answer-names')).toBeHidden();
});

test('the keyboard alone plans', { tag: '@desktop' }, async ({ page }) => {
  await openPlanner(page);
  await field(page, 'stage').focus();
  await page.keyboard.press('ArrowDown');
  await expect(field(page, 'stage')).toHaveValue('series-a');
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('Tab');
  await expect(field(page, 'ml-engineer')).toBeFocused();
  await page.keyboard.type('1');
  for (let step = 0; step < 10; step += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(field(page, 'repair-share')).toBeFocused();
  await page.keyboard.type('50');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Y');
  await expect(field(page, 'features-slip')).toHaveValue('yes');
  await expect(page.locator('[data-result=next-hires]')).toHaveAttribute('data-value', 'ml-engineer');
  await expect(page).toHaveURL(/\?features-slip=yes&ml-engineer=1&repair-share=50&stage=series-a$/);
});

test('a plan can be taken along as a link, Markdown and a table', async ({ page }) => {
  await openPlanner(page, '?country=GB&ml-engineer=1&data-share=50');
  const pasted = () => page.evaluate(() => navigator.clipboard.readText());
  await button(page, 'Copy link to this plan').click();
  await expect.poll(pasted).toMatch(/\/team\/planner\/\?country=GB&data-share=50&ml-engineer=1$/);
  await button(page, 'Copy as Markdown').click();
  await expect.poll(pasted).toMatch(/^# Team plan: Pre-seed to seed, United Kingdom\n/);
  expect(await pasted()).toContain('Data work eats the model builders’ time');
  const download = page.waitForEvent('download');
  await button(page, 'Save as CSV').click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('team-plan.csv');
  expect(readFileSync(await file.path(), 'utf8')).toContain('GBP');
});

test('a saved plan opens again, and another file changes nothing', async ({ page }) => {
  await openPlanner(page, '?stage=scaling&ml-engineer=3&uptime-promised=yes&on-call=1');
  const before = await readResults(page);
  const download = page.waitForEvent('download');
  await button(page, 'Save the plan').click();
  const saved = readFileSync(await (await download).path());

  await button(page, 'Start again').click();
  await expect(field(page, 'ml-engineer')).toHaveValue('');
  const choose = async (name: string, buffer: Buffer) => {
    const chooser = page.waitForEvent('filechooser');
    await button(page, 'Open a saved plan').click();
    await (await chooser).setFiles({ name, mimeType: 'application/json', buffer });
  };
  await choose('mine.json', saved);
  await expect(part(page, 'opened')).toHaveText('mine.json is open.');
  await expect(field(page, 'on-call')).toHaveValue('1');
  expect(await readResults(page)).toEqual(before);

  await choose('other.json', Buffer.from('{"format":"else"}'));
  await expect(part(page, 'opened')).toHaveText('other.json is no plan that was saved here; nothing has changed.');
  await choose('odd.json', Buffer.from('{"format":"team-plan","inputs":{"stage":"<b>","ml-engineer":"4"}}'));
  await expect(part(page, 'opened')).toContainText('The file asks for stage “<b>”');
  await expect(field(page, 'ml-engineer')).toHaveValue('4');
  await expect(page.locator('team-planner [data-part=opened] b')).toHaveCount(0);
});

test('a number that cannot be read is named, and the one before it stays', async ({ page }) => {
  await openPlanner(page, '?ml-engineer=2');
  const before = await readResults(page);
  await field(page, 'ml-engineer').fill('two');
  await expect(field(page, 'ml-engineer')).toHaveAttribute('aria-invalid', 'true');
  await expect(part(page, 'problem')).toContainText('“two” is not a number of people');
  expect(await readResults(page)).toEqual(before);
  await field(page, 'ml-engineer').fill('3');
  await expect(part(page, 'problem')).toBeEmpty();
});

test('a screen reader hears the plan once, after the last of quick changes', async ({ page }) => {
  await openPlanner(page);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const region = document.querySelector('[data-part=spoken]');
    if (region) new MutationObserver(() => heard.push(region.textContent)).observe(region, { childList: true });
  });
  for (const country of ['CA', 'GB', 'DE']) await field(page, 'country').selectOption(country);
  await expect(part(page, 'spoken')).toHaveText(/^Next: Senior ML engineer\. Pay and on-costs .*€/);
  expect(await page.evaluate(() => Reflect.get(window, 'heard').length)).toBe(1);
});

test('axe finds nothing when all of it is open', async ({ page, isMobile }) => {
  await page.emulateMedia({ colorScheme: isMobile ? 'dark' : 'light' });
  await openPlanner(page, '?ahead=yes&burn=90000&cash=900000&data-share=50&ml-engineer=5&models=3&stage=series-a');
  await readResults(page);
  for (const summary of await page.locator('team-planner summary').all()) await summary.click();
  await field(page, 'burn').fill('much');
  expect(await findViolations(page, 'team-planner')).toEqual([]);
});

test('fifty strange addresses do no harm', { tag: '@desktop' }, async ({ page }) => {
  test.setTimeout(180_000);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('dialog', ({ type }) => errors.push(type()));
  expect(hostilePlans.length).toBeGreaterThanOrEqual(50);
  for (const query of hostilePlans) {
    await openPlanner(page, query);
    const results = await readResults(page);
    // The note names what was asked for, in its own words.
    const note = await page.locator('.address-note').innerText();
    const text = (await page.locator('team-planner').innerText()).replace(note, '');
    expect(text, query).not.toMatch(/NaN|undefined|Infinity|\[object/);
    for (const name of ['cost-low', 'cost-high']) {
      expect(Number(results[name]), `${name} of ${query}`).toBeGreaterThanOrEqual(0);
      expect(Number(results[name]), `${name} of ${query}`).toBeLessThan(1e8);
    }
    await expect(page.locator('team-planner .address-note script, team-planner img')).toHaveCount(0);
  }
  expect(errors).toEqual([]);
});

test('what an address asks for in vain is named, and the usual choice stands', async ({ page }) => {
  await openPlanner(page, '?stage=unicorn&ml-engineer=1');
  await expect(page.locator('.address-note')).toContainText('stage “unicorn”');
  await expect(field(page, 'stage')).toHaveValue('pre-seed-to-seed');
  await expect(field(page, 'ml-engineer')).toHaveValue('1');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the plan of an empty team and the cost of every stage stand in the page', async ({ page }) => {
    await page.goto(address);
    await expect(field(page, 'stage')).toBeDisabled();
    await expect(page.getByText('Planning needs script.')).toBeVisible();
    await expect(page.locator('[data-result=next-hires]')).toHaveText('Senior ML engineer');
    const stage = page.locator('details').filter({ has: page.locator('summary', { hasText: /^Series A$/ }) });
    await stage.locator('summary').press('Enter');
    await expect(stage).toHaveAttribute('open');
    const table = page.getByRole('table', { name: 'Series A: what each seat costs a month' });
    await expect(table.getByRole('row', { name: /^Senior MLOps engineer/ })).toContainText('$');
  });
});
