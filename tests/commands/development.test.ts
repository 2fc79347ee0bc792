import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { sparePort } from '../sites.ts';
import { start } from './page-commands.ts';

/** Here, where no other development server runs: Astro lets all of a project's keep their content in one place. */
const room = mkdtempSync(join(tmpdir(), 'handbook-development-'));
const overlay = join(room, 'our-handbook');
const soon = { timeout: 30_000, interval: 250 };

afterAll(() => rmSync(room, { recursive: true }));

function writeBands(title: string): void {
  writeFileSync(
    join(overlay, 'handbook/pay/bands.md'),
    `---\ntitle: ${title}\ndescription: Bands of the toy works, which only people who make toys may see.\n` +
      'reviewed: 2026-11-20\naudience: [recruiter]\n---\n\nOurs.\n\n## By level {#by-level}\n\nNone yet.\n',
  );
}

test('what is saved in an overlay shows, and a fault in it is named while the page stays', async () => {
  mkdirSync(join(overlay, 'handbook/pay'), { recursive: true });
  writeFileSync(join(overlay, 'site.yaml'), 'name: Toy works\nwords: { search: Find }\n');
  writeBands('Our bands');
  const server = start('HANDBOOK_OVERLAY=../our-handbook npm run dev'.replace('../our-handbook', overlay), {
    // Not in test-results, whose changes no such server looks at.
    environment: {
      HANDBOOK_CONTENT: 'tests/fixtures/content',
      HANDBOOK_DIST: join(room, 'dist'),
      PORT: String(sparePort),
    },
  });
  const ended = new Promise((resolve) => server.on('close', resolve));
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (said += text));
  const readPage = async () => (await fetch(`http://127.0.0.1:${sparePort}/pay/bands/`)).text();
  try {
    await vi.waitFor(() => expect(said).toContain(`:${sparePort}`), soon);
    const page = await readPage();
    expect(page).toContain('<title>Our bands | Toy works</title>');
    expect(page).toContain('<span>Find</span>');
    writeBands('Bands of this year');
    await vi.waitFor(async () => expect(await readPage()).toContain('<title>Bands of this year | Toy works'), soon);
    writeFileSync(join(overlay, 'site.yaml'), 'label: Toy works\n');
    await vi.waitFor(() => expect(said).toContain('site.yaml:1: found the unknown key "label"'), soon);
    expect(await readPage()).toContain('<title>Bands of this year | Toy works');
  } finally {
    // With all that it has started.
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid);
    await ended;
  }
});
