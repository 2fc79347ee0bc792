/** Lets the browser keep what is read, on a site that is built so: see worker.ts. */
export async function keepForOffline(worker: string): Promise<void> {
  const list = document.querySelector<HTMLElement>('[data-kept-pages]');
  if (list) {
    const { listKeptPages } = await import('./kept-pages.ts');
    await listKeptPages(list);
  }
  try {
    const { serviceWorker } = navigator;
    const isFirst = serviceWorker.controller === null;
    await serviceWorker.register(worker, { updateViaCache: 'none' });
    const { active } = await serviceWorker.ready;
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    if (isFirst) active?.postMessage([location.href, ...loaded]);
  } catch {
    // No secure address, or no storage: the page works as any other, with a network.
  }
}
