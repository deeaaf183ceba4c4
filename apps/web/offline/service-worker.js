/*
 * Keeps the app itself, so that it opens without a network: its page and the files of this build. The build puts in their names.
 *
 * - The page comes from the network whenever there is one; the kept one, with the headers and the nonce it was answered with, only when there is not.
 * - Files are kept under names that never mean anything else, so a page finds those of its own build as long as it is open: a newer worker
 *   waits until the pages of the older one are closed, and only then are their files deleted.
 * - Pictures that the page has kept for whoever is signed in are shown when there is no network; the page puts them in, and wipes them.
 * - Nothing else is touched: no other answer of the API, nothing anybody wrote.
 */
const version = 'BUILD_VERSION';
const files = ['BUILD_FILES'];
const prefix = 'hele-vejen-app-';
const name = `${prefix}${version}`;
const pictures = 'hele-vejen-pictures-';
const page = '/';
const aPicture = /^\/api\/v1\/(images|blobs)\/[\w-]+$/;
const notAPage = /^\/(api|health|metrics|socket\.io)(\/|$)|\.[a-z0-9]{1,8}$/i;

self.addEventListener('install', (event) => event.waitUntil(keepApp()));
self.addEventListener('activate', (event) => event.waitUntil(deleteOlder()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && !notAPage.test(pathname)) event.respondWith(fetch(request).catch((failure) => kept(page, failure)));
  else if (request.destination === 'image' && aPicture.test(pathname))
    event.respondWith(fetch(request).catch((failure) => keptPicture(pathname, failure)));
  else if (files.includes(pathname))
    event.respondWith(caches.match(pathname, { cacheName: name }).then((answer) => answer ?? fetch(request)));
});

async function keepApp() {
  const cache = await caches.open(name);
  await cache.add(new Request(page, { cache: 'no-store' }));
  // Those that the browser has already are not fetched again; a few at a time, so that nobody waits for them.
  for (let at = 0; at < files.length; at += 4) await cache.addAll(files.slice(at, at + 4));
}

async function deleteOlder() {
  for (const other of await caches.keys()) if (other.startsWith(prefix) && other !== name) await caches.delete(other);
}

async function kept(path, failure) {
  const answer = await caches.match(path, { cacheName: name });
  if (!answer) throw failure;
  return answer;
}

async function keptPicture(path, failure) {
  for (const store of await caches.keys()) {
    const answer = store.startsWith(pictures) && (await caches.match(path, { cacheName: store }));
    if (answer) return answer;
  }
  throw failure;
}
