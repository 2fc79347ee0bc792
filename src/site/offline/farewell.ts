/** The worker of a site that keeps nothing: it takes away what an earlier build left with a reader, and itself. */
import { cachePrefix, type WorkerSettings } from '../../domain/offline.ts';

// The project's types are those of pages, so what only a worker has is named here.
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
declare const HANDBOOK: Pick<WorkerSettings, 'base'>;
declare const registration: ServiceWorkerRegistration;
declare function skipWaiting(): Promise<void>;
declare function addEventListener(name: 'install' | 'activate', listener: (event: Lasting) => void): void;

async function leave(): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(HANDBOOK.base)));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await registration.unregister();
}

addEventListener('install', (event) => event.waitUntil(skipWaiting()));
addEventListener('activate', (event) => event.waitUntil(leave()));
