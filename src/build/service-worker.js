// The service worker of the built site: keeps every file of one version and answers from there, with or without a
// network. The build writes the list of files in place of the two marks below. It never asks another origin.
const version = '__VERSION__';
const files = ['__FILES__'];
const cacheName = `iop-verkstaden-${version}`;
const scope = self.registration.scope;

self.addEventListener('install', (event) => {
  // A file that cannot be fetched stops the installation: half a version is worse than the old one.
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(files.map((file) => new URL(file, scope).href))));
});

async function takeOver() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('iop-verkstaden-') && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

// A new version waits until the user says so: nobody's page changes while they write.
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') self.skipWaiting();
});

// Looked up without opening: opening would make the store anew after somebody has erased everything.
async function answer(request) {
  const page = request.mode === 'navigate';
  const wanted = page ? new URL('index.html', scope).href : request;
  return (await caches.match(wanted, { cacheName, ignoreSearch: page })) ?? fetch(request);
}

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method === 'GET' && url.href.startsWith(scope)) event.respondWith(answer(event.request));
});
