import { expect, type Page, test } from '@playwright/test';
import { rootSite } from '../sites.ts';
import { openPage } from './open-page.ts';

const address = `${rootSite.address}decide/researcher-or-engineer/`;

interface Focused {
  name: string;
  isMarked: boolean;
  isVisible: boolean;
}

function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return { name: '', isMarked: false, isVisible: false };
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replaceAll(/\s+/g, ' '),
      isMarked: outlineStyle !== 'none' && outlineWidth !== '0px',
      isVisible: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
    };
  });
}

async function walk(page: Page, steps: number): Promise<Focused[]> {
  const seen: Focused[] = [];
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab');
    seen.push(await focused(page));
  }
  return seen;
}

test('the keyboard reaches header, sections, headings and text in this order, and always shows where it is', async ({
  page,
  isMobile,
}) => {
  await openPage(page, address);
  // A phone's page has fewer stops before its end: no list of pages, and the headings are folded.
  const steps = await walk(page, isMobile ? 30 : 50);
  const names = steps.map(({ name }) => name);
  const order = isMobile
    ? ['Skip to content', 'The AI Team Handbook', 'Search Ctrl K', 'Menu', 'On this page', 'Copy link']
    : ['Skip to content', 'The AI Team Handbook', 'Search Ctrl K', 'Pay', 'Theme', 'Overview', 'Copy link'];
  const positions = order.map((name) => names.findIndex((seen) => seen.startsWith(name)));
  expect(positions, names.join(' · ')).not.toContain(-1);
  expect(positions).toEqual([...positions].sort((a, b) => a - b));
  for (const step of steps) {
    expect(step.isVisible, `${step.name} is in view`).toBe(true);
    expect(step.isMarked, `${step.name} shows the focus`).toBe(true);
  }
});

test('the skip link leads past the header', async ({ page }) => {
  await openPage(page, address);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${address}#_top`);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused();
});

test('a table that is wider than the screen can be scrolled from the keyboard', async ({ page, isMobile }) => {
  // Four columns, which no phone has room for.
  await openPage(page, `${rootSite.address}onboard/`);
  const frame = page.locator('.table-scroll').first();
  await frame.focus();
  const scrolled = () => frame.evaluate(({ scrollLeft }) => scrollLeft);
  if (isMobile) {
    // A key that comes before the frame has been painted scrolls nothing: a reader would press it again.
    await expect(async () => {
      await page.keyboard.press('ArrowRight');
      expect(await scrolled()).toBeGreaterThan(0);
    }).toPass();
  } else expect(await frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});

test('on a phone the menu opens, closes and gives the focus back', async ({ page, isMobile }) => {
  await openPage(page, address);
  const button = page.locator('header').getByRole('button', { name: 'Menu' });
  if (!isMobile) {
    await expect(button).toBeHidden();
    await expect(page.getByRole('navigation', { name: 'Handbook' })).toBeVisible();
    return;
  }
  const menu = page.getByRole('navigation', { name: 'Handbook' });
  await expect(menu).toBeHidden();
  await button.press('Enter');
  await expect(menu).toBeVisible();
  await expect(menu.getByRole('link', { name: 'Researcher or engineer' })).toHaveAttribute('aria-current', 'page');
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
});

test('the list of headings marks the one that is being read', async ({ page, isMobile }) => {
  await openPage(page, address);
  const list = page.getByRole('navigation', { name: 'On this page' });
  if (isMobile) await page.getByText('On this page').first().click();
  await list.getByRole('link', { name: 'Where the sources disagree' }).click();
  await expect(page).toHaveURL(/#/);
  await expect(list.locator('[aria-current]')).toHaveText('Where the sources disagree');
});

test('the list of headings can be folded where it is folded, and is no stop where it is always open', async ({
  page,
  isMobile,
}) => {
  await openPage(page, address);
  const stops = await walk(page, 50);
  expect(stops.some(({ name }) => name === 'On this page')).toBe(isMobile);
});

test('a heading whose id is not plain letters is marked too', async ({ page, isMobile }) => {
  await page.route(address, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(/(id="|href="#)disagreement"/g, '$150%-à"');
    await route.fulfill({ response, body });
  });
  await openPage(page, address);
  const list = page.getByRole('navigation', { name: 'On this page' });
  if (isMobile) await page.getByText('On this page').first().click();
  const link = list.locator('a[href="#50%-à"]');
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'true');
});
