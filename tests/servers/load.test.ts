import { readFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { ask } from './ask.ts';
import { makeHome, publish, serverKinds, startServer } from './servers.ts';

const requests = 10_000;
const atOnce = 50;

test.each(serverKinds)('%s loses none of ten thousand requests, fifty at once', { timeout: 120_000 }, async (kind) => {
  const folder = inject('compressed').root;
  const home = makeHome(`load-${kind}`);
  publish(folder, home);
  const server = await startServer(kind, home);
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  onTestFinished(async () => {
    agent.destroy();
    await server.stop();
  });
  const paths = ['/', '/pay/', '/roles/compare/', '/pay.md', '/pages.json', '/nowhere/'];
  const whole = new Map(
    paths.map((path) => {
      const file = path === '/nowhere/' ? '404.html' : path.slice(1).replace(/(?:^|\/)$/, '$&index.html');
      return [path, readFileSync(join(folder, `${file}.gz`))];
    }),
  );
  const seen = new Map<string, number>();
  let asked = 0;
  const work = async (): Promise<void> => {
    while (asked < requests) {
      const path = paths[asked % paths.length] ?? '/';
      asked += 1;
      const { status, body } = await ask(server.origin, path, { agent, headers: { 'Accept-Encoding': 'gzip' } });
      const isWhole = whole.get(path)?.equals(body) === true;
      const line = `${path} ${status} ${isWhole ? 'whole' : 'broken'}`;
      seen.set(line, (seen.get(line) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  expect([...seen.keys()].sort()).toEqual(
    paths.map((path) => `${path} ${path === '/nowhere/' ? 404 : 200} whole`).sort(),
  );
  expect([...seen.values()].reduce((sum, count) => sum + count)).toBe(requests);
});
