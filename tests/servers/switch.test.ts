import { execFile } from 'node:child_process';
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, onTestFinished, test, vi } from 'vitest';
import { listFiles } from '../../src/content-files/content-folder.ts';
import { type Answer, ask } from './ask.ts';
import { makeHome, publish, serverKinds, startServer } from './servers.ts';

const run = promisify(execFile);
const newHash = `'sha256-${Buffer.alloc(32).toString('base64')}'`;
const newStyle = '/_astro/common.NewStyle.css';

/** The next build as it differs from the last one: in its pages, in its policy and in the name of a stylesheet. */
function makeNextBuild(folder: string): void {
  const style = listFiles(join(folder, '_astro'), ['.css']).find((file) => file.includes('/common.')) ?? '';
  const oldStyle = style.slice(folder.length);
  for (const ending of ['', '.br', '.gz']) renameSync(style + ending, join(folder, newStyle) + ending);
  for (const file of listFiles(folder, ['.html', '.conf'])) {
    const text = readFileSync(file, 'utf8');
    const next = text.replaceAll("script-src 'self'", `script-src 'self' ${newHash}`).replaceAll(oldStyle, newStyle);
    writeFileSync(file, next.replaceAll('<title>', '<title>Next: '));
    for (const ending of ['.br', '.gz']) rmSync(file + ending, { force: true });
  }
}

/** Which build an answer is of, and what in it is not of that build. */
function readPage({ status, headers, body }: Answer, expected: number) {
  const html = body.toString();
  const isNew = html.includes('<title>Next: ');
  const styles = [...html.matchAll(/href="(\/_astro\/[^"]+\.css)"/g)].map(([, href]) => href ?? '');
  const isWhole = status === expected && html.trimEnd().endsWith('</html>') && styles.length > 0;
  const hasNewPolicy = String(headers['content-security-policy']).includes(newHash);
  const wrong = [
    ...(isWhole ? [] : [`${status} with ${body.length} bytes`]),
    ...(hasNewPolicy === isNew ? [] : ['the page of one build, the policy of another']),
    ...(styles.includes(newStyle) === isNew ? [] : ['the page of one build, the style of another']),
  ];
  return { isNew, styles, wrong };
}

test.each(serverKinds)(
  '%s shows the old handbook or the new one under load, never half of each',
  { timeout: 120_000 },
  async (kind) => {
    const old = inject('compressed').root;
    const home = makeHome(`switch-${kind}`);
    const next = join(home, 'next-build');
    cpSync(old, next, { recursive: true, preserveTimestamps: true });
    makeNextBuild(next);
    publish(old, home);
    const server = await startServer(kind, home);
    const agent = new Agent({ keepAlive: true, maxSockets: 20 });

    const pages = ['/', '/pay/', '/roles/compare/', '/hire/questions/', '/nowhere/'];
    const wrong = new Set<string>();
    const seen = { old: 0, next: 0 };
    let isOver = false;
    let cut = 0;
    // At the very moment of a reload, nginx may close a new connection before it answers. Nothing is half-sent then.
    const get = (path: string) =>
      ask(server.origin, path, { agent }).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ECONNRESET') throw error;
        cut += 1;
        return ask(server.origin, path, { agent });
      });
    const look = async (path: string): Promise<void> => {
      const page = readPage(await get(path), path === '/nowhere/' ? 404 : 200);
      for (const what of page.wrong) wrong.add(`${path}: ${what}`);
      for (const href of page.styles) {
        const style = await get(href);
        if (style.status !== 200 || style.body.length === 0) wrong.add(`${href}: ${style.status}`);
      }
      seen[page.isNew ? 'next' : 'old'] += 1;
    };
    const readers = Array.from({ length: 20 }, async (_, index) => {
      for (let turn = index; !isOver; turn += 1) {
        await look(pages[turn % pages.length] ?? '/').catch((error: unknown) => wrong.add(String(error)));
      }
    });
    onTestFinished(async () => {
      isOver = true;
      await Promise.all(readers);
      agent.destroy();
      await server.stop();
    });
    const more = async (kindOfPage: 'old' | 'next', count: number): Promise<void> => {
      const goal = seen[kindOfPage] + count;
      await vi.waitUntil(() => seen[kindOfPage] >= goal, { timeout: 30_000 });
    };

    await more('old', 200);
    await run('sh', ['deploy/publish.sh', next, home]);
    // The link leads to the new release, and the server goes on with all of the old one until it is told.
    await more('old', 100);
    expect(seen.next).toBe(0);
    server.reload();
    await more('next', 200);

    await run('sh', ['-c', 'ln -s releases/1 next && mv -T next current'], { cwd: home });
    server.reload();
    await more('old', 100);

    isOver = true;
    await Promise.all(readers);
    expect([...wrong]).toEqual([]);
    expect(cut).toBeLessThan(10);
  },
);
