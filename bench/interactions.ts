import { type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../scripts/find-browser.ts';
import { serveSite } from '../scripts/site-server.ts';

/** How much slower than this machine a phone's processor is taken to be. */
export const slowdown = 4;
const port = 4390;

export interface Interactions {
  tool: string;
  /** From each input to the paint that shows its result, in milliseconds, as the browser's Event Timing has it. */
  milliseconds: readonly number[];
}

interface Tool {
  name: string;
  address: string;
  use(page: Page): Promise<void>;
}

const tools: readonly Tool[] = [
  {
    name: 'salary calculator',
    address: 'pay/calculator/',
    async use(page) {
      for (const name of ['role', 'level', 'country', 'work']) {
        await page.locator(`salary-calculator [name=${name}]`).focus();
        for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowDown']) await press(page, key);
      }
      await page.locator('salary-calculator form summary').click();
      for (const name of ['bonus', 'on-costs', 'fee']) {
        await page.locator(`salary-calculator [name=${name}]`).focus();
        for (const key of ['1', '5', 'Backspace', '2']) await press(page, key);
      }
    },
  },
  {
    name: 'comparison of roles',
    address: 'roles/compare/?levels=shown&roles=ml-engineer,applied-ai-engineer,data-engineer,data-scientist',
    async use(page) {
      for (const number of [1, 2, 3, 4]) {
        await page.locator(`compare-roles [name=role-${number}]`).focus();
        for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowDown']) await press(page, key);
      }
      for (const name of ['only', 'levels']) {
        await page.locator(`compare-roles [name=${name}]`).focus();
        for (const key of ['Space', 'Space', 'Space']) await press(page, key);
      }
    },
  },
];

async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.waitForTimeout(150);
}

/** Uses each tool of a built handbook with real keys on a slowed processor. Shorter events than a frame are not kept. */
export async function measureInteractions(folder: string): Promise<Interactions[]> {
  const site = await serveSite(folder, port);
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const measured: Interactions[] = [];
    for (const tool of tools) {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
      await page.goto(site.address + tool.address, { waitUntil: 'networkidle' });
      const session: CDPSession = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      await page.evaluate(watchEvents);
      await tool.use(page);
      const milliseconds = await page.evaluate(() => Reflect.get(window, 'durations') as number[]);
      await page.close();
      measured.push({ tool: tool.name, milliseconds });
    }
    return measured;
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Runs in the page: keeps how long each input took until it was painted. */
function watchEvents(): void {
  const durations: number[] = [];
  Object.assign(window, { durations });
  const observer = new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name === 'keydown' || name === 'input') durations.push(duration);
  });
  observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}
