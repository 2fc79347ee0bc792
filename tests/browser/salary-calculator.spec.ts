import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { hostileQueries } from '../hostile-queries.ts';
import { rootSite, toySite } from '../sites.ts';
import { findViolations } from './axe.ts';

const address = `${rootSite.address}pay/calculator/`;
const embed = `${rootSite.address}embed/salary/`;

const field = (page: Page, name: string) => page.locator(`salary-calculator [name="${name}"]`);
const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function openCalculator(page: Page, query = '', at = address): Promise<void> {
  await page.goto(at + query);
  await expect(field(page, 'role')).toBeEnabled();
}

async function openMore(page: Page): Promise<void> {
  await page.locator('salary-calculator form summary').click();
}

/** Every plain value that the page gives out, by name; what explains the answer follows it piece by piece. */
async function readResults(page: Page): Promise<Record<string, string>> {
  await expect(part(page, 'details')).not.toHaveAttribute('aria-busy');
  return plainValues(page);
}

function plainValues(page: Page): Promise<Record<string, string>> {
  return page
    .locator('salary-calculator [data-result]')
    .evaluateAll((elements) =>
      Object.fromEntries(
        elements.map((element) => [element.getAttribute('data-result'), element.getAttribute('data-value')]),
      ),
    );
}

const names = [
  ...['low', 'target', 'high', 'currency', 'basis', 'p25', 'p50', 'p75', 'unique-rows'],
  ...['first-year-cost', 'monthly-cost'],
];

test('the first view is an answer, with every value that scripts may read', async ({ page }) => {
  await openCalculator(page);
  const results = await readResults(page);
  expect(Object.keys(results).sort()).toEqual(names.toSorted());
  const [low = 0, target = 0, high = 0] = ['low', 'target', 'high'].map((name) => Number(results[name]));
  expect(low).toBeGreaterThan(50_000);
  expect(target).toBeGreaterThanOrEqual(low);
  expect(high).toBeGreaterThanOrEqual(target);
  expect(results['currency']).toBe('USD');
  expect(Number(results['first-year-cost'])).toBeGreaterThan(target);
  expect(Math.abs(Number(results['monthly-cost']) * 12 - Number(results['first-year-cost']))).toBeLessThan(2000);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the usual answer stands in the page, and the form is out of use', async ({ page, browser }) => {
    await page.goto(address);
    await expect(field(page, 'role')).toBeDisabled();
    await expect(page.getByText('Choosing needs script.')).toBeVisible();
    const inPage = await plainValues(page);
    const context = await browser.newContext({ javaScriptEnabled: true });
    const other = await context.newPage();
    await openCalculator(other);
    expect(inPage).toEqual(await readResults(other));
    await context.close();
  });

  test('every counted band and every source stands in tables', async ({ page }) => {
    await page.goto(`${rootSite.address}pay/`);
    const rows = page.getByRole('row').filter({ hasText: 'different rows (' });
    expect(await rows.count()).toBeGreaterThan(25);
  });
});

test('choices change the answer and the address, and the address leads back', async ({ page }) => {
  await openCalculator(page);
  const before = await readResults(page);
  await field(page, 'role').selectOption('data-scientist');
  await field(page, 'country').selectOption('DE');
  await field(page, 'level').selectOption('staff');
  await expect(page).toHaveURL(/\/pay\/calculator\/\?country=DE&data=[\d-]+&level=staff&role=data-scientist$/);
  const after = await readResults(page);
  expect(after['currency']).toBe('EUR');
  expect(after['target']).not.toBe(before['target']);
  await page.reload();
  await expect(field(page, 'level')).toHaveValue('staff');
  expect(await readResults(page)).toEqual(after);
  await expect(page.locator('.answer-job')).toHaveText('Staff data scientist in Germany');
});

test('a level that the new role does not have gives way to the usual one', async ({ page }) => {
  await openCalculator(page, '?level=junior');
  await field(page, 'role').selectOption('head-of-ml');
  await expect(field(page, 'level')).toHaveValue('executive');
  await expect(page.locator('option[value=junior]')).toBeDisabled();
  expect(Number((await readResults(page))['target'])).toBeGreaterThan(0);
});

test('where there is no range, a sentence says why and what to do', async ({ page }) => {
  await openCalculator(page, '?level=junior&role=head-of-ml');
  await expect(page.locator('.answer')).toContainText(
    'Choose one of their own levels: manager, director, and executive.',
  );
  await field(page, 'level').selectOption('manager');
  await expect(page.locator('.answer')).toContainText('Choose the role and level of the best engineer');
  expect(await readResults(page)).toEqual({ basis: 'none' });
});

const typed = [
  ['20m', '20,000,000', '100,000'],
  ['180k', '180,000', '900'],
  ['180,000', '180,000', '900'],
  ['€ 95.000', '95,000', '475'],
  ['$12,500,000', '12,500,000', '62,500'],
] as const;

for (const [text, shown, worth] of typed) {
  test(`the value of a company can be typed as ${text}`, { tag: '@desktop' }, async ({ page }) => {
    await openCalculator(page);
    await openMore(page);
    await field(page, 'equity').fill('0.5');
    await field(page, 'valuation').fill(text);
    await expect(page.getByRole('row', { name: /No further round/ })).toContainText(worth.replace(/,000$/, ''));
    await expect(page).toHaveURL(new RegExp(`equity=0.5&valuation=${shown.replaceAll(',', '')}$`));
    await page.reload();
    await expect(field(page, 'valuation')).toHaveValue(shown);
  });
}

test('a number that cannot be read is named, and the one before it stays', async ({ page }) => {
  await openCalculator(page);
  await openMore(page);
  await field(page, 'bonus').fill('10%');
  const before = await readResults(page);
  await field(page, 'bonus').fill('ten');
  await expect(field(page, 'bonus')).toHaveAttribute('aria-invalid', 'true');
  await expect(part(page, 'problem')).toHaveText(
    'Bonus, %: “ten” is not a number from 0 to 100; the number before it still counts.',
  );
  expect(await readResults(page)).toEqual(before);
  await field(page, 'bonus').fill('');
  await expect(part(page, 'problem')).toBeEmpty();
  expect((await readResults(page))['first-year-cost']).not.toBe(before['first-year-cost']);
});

test('equity is never added to cash', async ({ page }) => {
  await openCalculator(page);
  const before = await readResults(page);
  await openMore(page);
  await field(page, 'equity').fill('2');
  await field(page, 'valuation').fill('50m');
  await expect(page.getByRole('row', { name: /No further round/ })).toContainText('$1,000,000');
  expect(await readResults(page)).toEqual(before);
});

test('up to three scenarios stand side by side, in the address too', async ({ page }) => {
  await openCalculator(page);
  await button(page, 'Compare with another scenario').click();
  await field(page, 'country').selectOption('GB');
  await button(page, 'Compare with another scenario').click();
  await field(page, 'country').selectOption('CA');
  await expect(page.getByText('Compare with another scenario')).toBeHidden();
  await expect(field(page, 'role')).toBeFocused();
  const table = part(page, 'compare').getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText(['A', 'B', 'C']);
  await expect(table.getByRole('row', { name: /^Job/ })).toContainText('Canada');
  await expect(page).toHaveURL(/\?b-country=GB&c-country=CA&compare=3&data=[\d-]+&show=3$/);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'C' })).toBeChecked();
  await page.getByRole('radio', { name: 'B' }).check();
  await expect(field(page, 'country')).toHaveValue('GB');
  await button(page, 'Remove').click();
  await expect(field(page, 'country')).toHaveValue('CA');
  await button(page, 'Remove').click();
  await expect(part(page, 'compare')).toBeEmpty();
  await expect(page).toHaveURL(/\/pay\/calculator\/\?data=[\d-]+$/);
});

test('one button starts again', async ({ page }) => {
  await openCalculator(page, '?country=FR&role=data-engineer&bonus=20&compare=2');
  await button(page, 'Start again').click();
  await expect(field(page, 'country')).toHaveValue('US');
  await expect(field(page, 'role')).toHaveValue('ml-engineer');
  await expect(part(page, 'compare')).toBeEmpty();
});

test('what moves the number leads to the same page with that choice', async ({ page }) => {
  await openCalculator(page, '?country=NL');
  const link = page
    .getByRole('row', { name: /^Place/ })
    .getByRole('link')
    .last();
  const name = await link.textContent();
  await link.click();
  await expect(field(page, 'role')).toBeEnabled();
  await expect(page.locator('.answer-job')).toContainText(String(name));
});

test('the result can be taken along as a link, Markdown, a pay line and a table', async ({ page }) => {
  await openCalculator(page, '?country=GB&bonus=10');
  const pasted = () => page.evaluate(() => navigator.clipboard.readText());
  await button(page, 'Copy link to this result').click();
  await expect.poll(pasted).toMatch(/\/pay\/calculator\/\?bonus=10&country=GB&data=[\d-]+$/);
  await button(page, 'Copy as Markdown').last().click();
  await expect.poll(pasted).toMatch(/^# Senior ML engineer in the United Kingdom\n/);
  expect(await pasted()).toContain('## How we got there');
  await field(page, 'country').selectOption('ES');
  await page.locator('[data-part=pay-line]').locator('..').getByRole('button', { name: 'Copy' }).click();
  await expect.poll(pasted).toMatch(/^Base pay: €\d+k–€\d+k a year before tax \(senior ML engineer in Spain\)/);
  const download = page.waitForEvent('download');
  await button(page, 'Save as CSV').click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^salary-[\d-]+\.csv$/);
  const rows = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(rows[0]).toMatch(/^scenario,job,measure,what,low,middle,high,currency/);
  expect(rows.length).toBeGreaterThan(5);
});

test('the result prints alone, with everything open and without the form', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-asked', '');
  });
  await openCalculator(page);
  await button(page, 'Print').click();
  await expect(page.locator('html')).toHaveAttribute('data-asked', '');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.answer-range')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Pay source by source' })).toBeVisible();
  for (const section of await page.locator('salary-calculator section').all()) {
    await expect(section).toHaveCSS('content-visibility', 'visible');
  }
  for (const hidden of ['h1', 'salary-calculator form', '#steps', '.page-footer']) {
    await expect(page.locator(hidden), hidden).toBeHidden();
  }
});

test('a screen reader hears the new range once, after the last of quick changes', async ({ page }) => {
  await openCalculator(page);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const region = document.querySelector('[data-part=spoken]');
    if (region) new MutationObserver(() => heard.push(region.textContent)).observe(region, { childList: true });
  });
  for (const country of ['CA', 'GB', 'DE']) await field(page, 'country').selectOption(country);
  await expect(part(page, 'spoken')).toHaveText(/^Senior ML engineer in Germany: €\d+k–€\d+k in base pay a year\.$/);
  expect(await page.evaluate(() => Reflect.get(window, 'heard').length)).toBe(1);
});

test('the keyboard alone is enough', { tag: '@desktop' }, async ({ page }) => {
  await openCalculator(page);
  await field(page, 'role').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowUp');
  await expect(field(page, 'level')).toHaveValue('mid');
  await expect(field(page, 'level')).toBeFocused();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(field(page, 'bonus')).toBeFocused();
  await page.keyboard.type('15');
  await expect(page.getByRole('row', { name: /^Bonus, 15%/ })).toBeVisible();
  await expect(page).toHaveURL(/\?bonus=15&data=[\d-]+&level=mid$/);
});

test('axe finds nothing when all of it is open', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await openCalculator(page, '?compare=3&b-country=DE&c-level=junior&c-role=head-of-ml&equity=1&valuation=9000000');
    await openMore(page);
    await page.getByText('The same as a table, with sources').click();
    await field(page, 'fee').fill('much');
    expect(await findViolations(page, 'salary-calculator')).toEqual([]);
  }
});

test('fifty strange addresses do no harm', { tag: '@desktop' }, async ({ page }) => {
  test.setTimeout(180_000);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('dialog', ({ type }) => errors.push(type()));
  expect(hostileQueries.length).toBeGreaterThanOrEqual(50);
  for (const query of hostileQueries) {
    await openCalculator(page, query);
    // The note names what was asked for, in its own words.
    const note = await page.locator('.address-note').innerText();
    const text = (await page.locator('salary-calculator').innerText()).replace(note, '');
    expect(text, query).not.toMatch(/NaN|undefined|Infinity|\[object/);
    expect(text, query).not.toMatch(/[$€£]-|-[$€£]/);
    const results = await readResults(page);
    for (const name of ['low', 'target', 'high', 'first-year-cost', 'monthly-cost']) {
      if (results[name] === undefined) continue;
      expect(Number(results[name]), `${name} of ${query}`).toBeGreaterThan(0);
      expect(Number(results[name]), `${name} of ${query}`).toBeLessThan(1e9);
    }
    await expect(page.locator('salary-calculator .address-note script, salary-calculator img')).toHaveCount(0);
  }
  expect(errors).toEqual([]);
});

test('what an address asks for in vain is named, and the usual choice stands', async ({ page }) => {
  await openCalculator(page, '?country=ATLANTIS&role=data-engineer');
  await expect(page.locator('.address-note')).toContainText('country “ATLANTIS”');
  await expect(field(page, 'country')).toHaveValue('US');
  await expect(field(page, 'role')).toHaveValue('data-engineer');
});

test('a percentage that somebody types comes back from its link as it was', async ({ page }) => {
  await openCalculator(page);
  await openMore(page);
  await field(page, 'bonus').fill('33.33333');
  await expect(page).toHaveURL(/bonus=33\.3333&/);
  const before = await readResults(page);
  await page.reload();
  await expect(field(page, 'bonus')).toHaveValue('33.3333');
  await expect(page.locator('salary-calculator .address-note')).toBeEmpty();
  expect(await readResults(page)).toEqual(before);
});

test('the value of a company stays what it is when the place changes the money', async ({ page }) => {
  await openCalculator(page, '?equity=1&valuation=20000000');
  await field(page, 'country').selectOption('GB');
  await expect(page).toHaveURL(/valuation=15\d{6}$/);
  await field(page, 'country').selectOption('US');
  await expect(page).toHaveURL(/valuation=(?:20000000|19999999|20000001)$/);
});

test('a link within the page leaves choices and open parts as they are', async ({ page }) => {
  await openCalculator(page);
  await openMore(page);
  await field(page, 'country').selectOption('DE');
  await page.evaluate(() => {
    location.hash = '#steps';
  });
  await expect(field(page, 'country')).toHaveValue('DE');
  await expect(field(page, 'bonus')).toBeVisible();
  await expect(page).toHaveURL(/country=DE&data=[\d-]+/);
});

test.describe('a link made with older figures', () => {
  const toy = `${toySite.address}pay/calculator/`;

  test('shows those, says that newer ones are out, and offers both', async ({ page }) => {
    await openCalculator(page, '?data=2025-06', toy);
    const old = await readResults(page);
    expect(old['target']).toBe('100000');
    await expect(part(page, 'edition')).toContainText('This link was made with the figures of 2025-06.');
    await expect(part(page, 'edition')).toContainText('Newer ones, of 2026-02, are out.');
    await expect(part(page, 'version')).toContainText('Edition 2025-06');
    await openMore(page);
    await field(page, 'currency').selectOption('EUR');
    await expect(page).toHaveURL(/currency=EUR&data=2025-06$/);
    await button(page, 'Use the figures of 2026-02').click();
    await expect(part(page, 'edition')).toBeEmpty();
    await expect(page).toHaveURL(/currency=EUR&data=2026-02$/);
    await expect(field(page, 'role')).toBeFocused();
    expect((await readResults(page))['target']).toBe('55000');
  });

  test('names an edition that never was', async ({ page }) => {
    await openCalculator(page, '?data=1999-01', toy);
    await expect(page.locator('.address-note')).toContainText('data “1999-01”');
    expect((await readResults(page))['target']).toBe('110000');
  });
});

test.describe('the page for frames', () => {
  test('shows the answer of its address and leads to the whole of it', async ({ page }) => {
    await page.goto(`${embed}?country=DE&role=data-scientist`);
    await expect(page.locator('.answer-job')).toHaveText('Senior data scientist in Germany');
    await expect(page.locator('[data-result=first-year-cost]')).toHaveCount(0);
    const link = page.getByRole('link', { name: 'How we got there' });
    await expect(link).toHaveAttribute('href', /\/pay\/calculator\/\?country=DE&data=[\d-]+&role=data-scientist$/);
    expect(await findViolations(page)).toEqual([]);
  });

  test('may stand in a frame on another site, and no other page may', { tag: '@desktop' }, async ({ page }) => {
    const frames = [embed, address].map((source) => `<iframe src="${source}" width="400" height="400"></iframe>`);
    const server = createServer((_, response) =>
      response.end(`<!doctype html><title>Elsewhere</title>${frames.join('')}`),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
      await expect(page.locator('iframe').first().contentFrame().locator('.answer-range')).toBeVisible();
      await expect
        .poll(() => page.frames().map((frame) => frame.url()))
        .toContainEqual(expect.stringMatching(/^chrome-error:/));
    } finally {
      server.close();
    }
  });
});
