import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import sparticuz from '@sparticuz/chromium';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The first browser that is there: the one named, an installed one, Playwright's own, the one in the npm package. */
export async function findBrowser(): Promise<string> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which is not there. Correct it, or unset it.`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places];
  const installed = [...candidates, chromium.executablePath()].find((path) => existsSync(path));
  return installed ?? (await packagedBrowser());
}

async function packagedBrowser(): Promise<string> {
  // The package holds a browser for this platform alone.
  if (process.platform === 'linux' && process.arch === 'x64') return sparticuz.executablePath();
  throw new Error(
    'No browser was found. Install Chromium or Google Chrome, run "npx playwright install chromium", ' +
      'or name one in CHROME_PATH.',
  );
}
