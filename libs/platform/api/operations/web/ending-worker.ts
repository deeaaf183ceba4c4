/** Where browsers look for the worker that keeps the app, each time they come and at least once a day. */
export const workerPath = '/service-worker.js';

/** Takes the place of the worker that keeps the app: deletes what it kept, and ends itself. */
export const endingWorker = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(end()));
async function end() {
  for (const name of await caches.keys()) await caches.delete(name);
  await self.registration.unregister();
}
`;
