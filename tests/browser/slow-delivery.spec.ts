import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import sirv from 'sirv';
import { rootSite } from '../sites.ts';
import { findShifts, watchShifts } from './layout-shifts.ts';
import { waitForScript } from './open-page.ts';

const pieceCount = 60;
const pauseBetweenPieces = 30;

let server: Server;
let address: string;

test.beforeAll(async () => {
  const serveFile = sirv(rootSite.folder, { dev: true });
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', rootSite.address);
    if (pathname.endsWith('/'))
      deliverSlowly(readFileSync(join(rootSite.folder, pathname, 'index.html'), 'utf8'), response);
    else serveFile(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  address = `http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}`;
});

test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** The browser paints what is there between two pieces. */
async function deliverSlowly(html: string, response: ServerResponse): Promise<void> {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  for (const piece of piecesOf(html)) {
    response.write(piece);
    await pause(pauseBetweenPieces);
  }
  response.end();
}

/**
 * Cuts at spaces, but not within a button or a figure with its mark: what no line may be broken in goes to the next
 * line as soon as it is too long for its own, and no stylesheet can know that before. Nor between a tag and text behind
 * it: the space between them alone has a place, and loses it to the text without anybody seeing it.
 */
function piecesOf(html: string): string[] {
  const words =
    html.match(/(?:<span class="figure".*?<\/button><\/span>|<button.*?<\/button>|<[^>]*>|\S)*(?:\s+|$)/gs) ?? [];
  const size = html.length / pieceCount;
  const pieces = [''];
  for (const word of words) {
    const last = pieces.at(-1) ?? '';
    const isBehindTag = />\s+$/.test(last) && !word.startsWith('<');
    if (last.length >= size && !isBehindTag) pieces.push('');
    pieces[pieces.length - 1] += word;
  }
  return pieces;
}

for (const path of ['/', '/decide/researcher-or-engineer/', '/reference/figures/']) {
  test(`${path} stands still while it arrives piece by piece`, async ({ page, viewport }) => {
    // A tall window, so that the tables come into view.
    await page.setViewportSize({ width: viewport?.width ?? 0, height: 2000 });
    await watchShifts(page);
    await page.goto(address + path);
    await waitForScript(page);
    expect(await findShifts(page), 'what moved').toEqual([]);
  });
}
