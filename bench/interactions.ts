import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
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

/** Presses a key and notes how long it took until the page showed it. */
type Press = (key: string) => Promise<void>;

interface Tool {
  name: string;
  address: string;
  use(press: Press, page: Page): Promise<void>;
}

const tools: readonly Tool[] = [
  {
    name: 'salary calculator',
    address: 'pay/calculator/',
    async use(press, page) {
      for (const name of ['role', 'level', 'country', 'work']) {
        await page.locator(`salary-calculator [name=${name}]`).focus();
        for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowDown']) await press(key);
      }
      await page.locator('salary-calculator form summary').click();
      for (const name of ['bonus', 'on-costs', 'fee']) {
        await page.locator(`salary-calculator [name=${name}]`).focus();
        for (const key of ['1', '5', 'Backspace', '2']) await press(key);
      }
    },
  },
  {
    name: 'comparison of roles',
    address: 'roles/compare/?levels=shown&roles=ml-engineer,applied-ai-engineer,data-engineer,data-scientist',
    async use(press, page) {
      for (const number of [1, 2, 3, 4]) {
        await page.locator(`compare-roles [name=role-${number}]`).focus();
        for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowDown']) await press(key);
      }
      for (const name of ['only', 'levels']) {
        await page.locator(`compare-roles [name=${name}]`).focus();
        for (const key of ['Space', 'Space', 'Space']) await press(key);
      }
    },
  },
  {
    name: 'team planner',
    address: 'team/planner/?burn=150000&cash=3000000&ml-engineer=2&stage=series-a',
    async use(press, page) {
      for (const name of ['stage', 'country', 'start', 'pace']) {
        await page.locator(`team-planner [name=${name}]`).focus();
        for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowDown']) await press(key);
      }
      for (const name of ['data-engineer', 'head-of-ml']) {
        await page.locator(`team-planner [name=${name}]`).focus();
        for (const key of ['1', 'Backspace', '2']) await press(key);
      }
      for (const summary of await page.locator('team-planner form summary').all()) await summary.click();
      for (const name of ['repair-share', 'infrastructure-share', 'data-share', 'open-questions', 'rented-features']) {
        await page.locator(`team-planner [name=${name}]`).focus();
        for (const key of ['3', '5', 'Backspace', '8']) await press(key);
      }
    },
  },
  {
    name: 'decision tree',
    address: 'decide/first-hire/',
    async use(press, page) {
      for (let step = 0; step < 6; step += 1) {
        const answer = page.locator('decision-tree .choice').first();
        if ((await answer.count()) === 0) break;
        await answer.focus();
        await press('Enter');
      }
    },
  },
];

/** Whatever else the machine does at the time slows single inputs, so each is made in three rounds and the middle counts. */
const rounds = 3;

/** Uses each tool of a built handbook with real keys on a slowed processor. */
export async function measureInteractions(folder: string): Promise<Interactions[]> {
  const site = await serveSite(folder, port);
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const measured: Interactions[] = [];
    for (const tool of tools) {
      const runs: number[][] = [];
      for (let round = 0; round < rounds; round += 1) runs.push(await useOnce(browser, tool, site.address));
      measured.push({ tool: tool.name, milliseconds: middleOf(runs) });
    }
    return measured;
  } finally {
    await browser.close();
    await site.close();
  }
}

async function useOnce(browser: Browser, { address, use }: Tool, home: string): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(home + address, { waitUntil: 'networkidle' });
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.evaluate(watchEvents);
  const milliseconds: number[] = [];
  await use(async (key) => {
    await page.keyboard.press(key);
    await page.waitForTimeout(150);
    milliseconds.push(await page.evaluate(() => (Reflect.get(window, 'takeSlowest') as () => number)()));
  }, page);
  await page.close();
  return milliseconds;
}

/** For each input the middle one of the rounds. */
export function middleOf(runs: readonly (readonly number[])[]): number[] {
  const [first = []] = runs;
  return first.map((_, input) => {
    const sorted = runs.map((run) => run[input] ?? 0).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
  });
}

/** Runs in the page: keeps how long inputs took until they were painted. What is shorter than a frame is not reported. */
function watchEvents(): void {
  let durations: number[] = [];
  const takeSlowest = () => {
    const slowest = Math.max(0, ...durations);
    durations = [];
    return slowest;
  };
  Object.assign(window, { takeSlowest });
  const observer = new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (['keydown', 'input', 'click'].includes(name)) durations.push(duration);
  });
  observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}
