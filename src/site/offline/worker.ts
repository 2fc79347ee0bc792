/**
 * The worker of a site that is built to be read without a network: see /self-host/offline/. It asks the network first
 * and shows what it has kept only when there is no answer. The build puts the settings before it.
 */
import { cachePrefix, isHashed, newestFirst, outdated, pathBelow, type WorkerSettings } from '../../domain/offline.ts';

// The project's types are those of pages, so what only a worker has is named here.
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Lasting {
  request: Request;
  respondWith(response: Promise<Response>): void;
}
declare const HANDBOOK: WorkerSettings;
declare const clients: { claim(): Promise<void> };
declare function skipWaiting(): Promise<void>;
declare function addEventListener(name: 'install' | 'activate', listener: (event: Lasting) => void): void;
declare function addEventListener(name: 'fetch', listener: (event: Asked) => void): void;
declare function addEventListener(name: 'message', listener: (event: Lasting & { data: unknown }) => void): void;

const { base, release, kept, fallback } = HANDBOOK;
const current = cachePrefix(base) + release;
/** Milliseconds after which a kept page is better than waiting on. */
const patience = 4000;

/** Where an answer is kept: tools have their state in the query, which makes no other page. */
function keyOf(address: string): string | null {
  const path = pathBelow(address, location.origin, base);
  return path === null ? null : base + path;
}

async function install(): Promise<void> {
  // A release that came back is the newest one again, and caches are in the order in which they were made.
  await caches.delete(current);
  const cache = await caches.open(current);
  await cache.addAll(kept.map((path) => new Request(base + path, { cache: 'no-cache' })));
  await skipWaiting();
}

async function activate(): Promise<void> {
  await Promise.all(outdated(await caches.keys(), HANDBOOK).map((name) => caches.delete(name)));
  await clients.claim();
}

/** Never makes a cache: one that is being taken away would be there again. */
function findIn(cacheName: string, key: string): Promise<Response | undefined> {
  return caches.match(key, { cacheName, ignoreVary: true });
}

async function find(key: string): Promise<Response | undefined> {
  for (const name of newestFirst(await caches.keys(), HANDBOOK)) {
    const found = await findIn(name, key);
    if (found) return found;
  }
  return undefined;
}

/** Keeps a copy of a full answer of our own server, and of nothing else. */
function keep(event: Lasting, key: string, response: Response): Response {
  if (response.status === 200 && response.type === 'basic' && !response.redirected) {
    const copy = response.clone();
    const put = async () => (await caches.open(current)).put(key, copy);
    // No room left is no reason to show nothing.
    event.waitUntil(put().catch(() => {}));
  }
  return response;
}

/** A file that never changes. One that only an older release has kept is kept again: that cache will go. */
async function answerHashed(event: Asked, key: string): Promise<Response> {
  return (await findIn(current, key)) ?? keep(event, key, (await find(key)) ?? (await fetch(event.request)));
}

async function answer(event: Asked, key: string): Promise<Response> {
  const asked = fetch(event.request, { cache: 'no-cache' }).then((response) => keep(event, key, response));
  // Also when a kept page is shown meanwhile, so that the next time it is the newer one.
  event.waitUntil(asked.catch(() => {}));
  const late = new Promise((resolve) => setTimeout(resolve, patience)).then(() => find(key));
  try {
    return await Promise.race([asked, late.then((found) => found ?? asked)]);
  } catch {
    const isPage = event.request.mode === 'navigate';
    return (await find(key)) ?? (isPage ? await find(base + fallback) : undefined) ?? Response.error();
  }
}

addEventListener('install', (event) => event.waitUntil(install()));
addEventListener('activate', (event) => event.waitUntil(activate()));
addEventListener('fetch', (event) => {
  const { method, url, headers } = event.request;
  const key = keyOf(url);
  if (method !== 'GET' || key === null || headers.has('range')) return;
  const isForever = isHashed(key.slice(base.length), HANDBOOK);
  event.respondWith(isForever ? answerHashed(event, key) : answer(event, key));
});
// The first page is there before the worker, and names itself and what it has loaded.
addEventListener('message', (event) => {
  const addresses: unknown[] = Array.isArray(event.data) ? event.data : [];
  for (const address of addresses) {
    const key = typeof address === 'string' && URL.canParse(address) ? keyOf(address) : null;
    if (key === null) continue;
    const load = async () => keep(event, key, await fetch(key));
    event.waitUntil(load().catch(() => {}));
  }
});
