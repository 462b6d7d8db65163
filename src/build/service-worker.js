// The service worker of the built site: keeps every file of one version and answers from there, with or without a
// network. The build writes version and files in place of the marks below, each file with the SHA-256 of its bytes.
// It never asks another origin, and trusts no answer that is not what the build made: a network that wants a log-in
// answers everything with its own page.
const version = '__VERSION__';
const files = ['__FILES__'];
const prefix = 'iop-verkstaden-';
const cacheName = `${prefix}${version}`;
const scope = self.registration.scope;
const pageAddress = new URL('index.html', scope).href;
/** In every page of ours, and in no log-in page. */
const pageMark = '<meta name="application-name" content="iop-verkstaden"';
/** Milliseconds: for the page when there is one to fall back on, for any other file, and for a page to say it lives. */
const patience = { page: 3000, file: 30_000, client: 1000 };

const after = (time) => new Promise((_done, fail) => setTimeout(() => fail(new Error('time-out')), time));

/** Asks the network anew, and gives up in time. */
function ask(address, time, options = {}) {
  const stop = new AbortController();
  const answer = fetch(address, { cache: 'no-cache', signal: stop.signal, ...options });
  return Promise.race([answer, after(time)]).catch((error) => {
    stop.abort();
    throw error;
  });
}

const hex = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The headers of an answer that has been read: its bytes are no longer packed. */
function readHeaders(answer) {
  const headers = new Headers(answer.headers);
  for (const coded of ['content-encoding', 'content-length']) headers.delete(coded);
  return headers;
}

/** Keeps one file when it is the one that the build made. The answer is made anew: one that was redirected opens no page. */
async function keep(cache, [name, hash]) {
  const address = new URL(name, scope).href;
  const answer = await ask(address, patience.file, { cache: 'reload' });
  const bytes = await answer.arrayBuffer();
  if (!answer.ok || hex(await crypto.subtle.digest('SHA-256', bytes)) !== hash)
    throw new Error(`Not our file: ${name}`);
  await cache.put(address, new Response(bytes, { headers: readHeaders(answer) }));
}

/** A page that answers is in use. One that has never come so far as to listen is not. */
function isAlive(client) {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(true);
    client.postMessage('are-you-there', [port2]);
    setTimeout(() => done(false), patience.client);
  });
}

async function install() {
  const cache = await caches.open(cacheName);
  const kept = await Promise.allSettled(files.map((file) => keep(cache, file)));
  const failed = kept.find(({ status }) => status === 'rejected');
  if (failed) {
    // Half a version is worse than the old one.
    await caches.delete(cacheName);
    throw failed.reason;
  }
  // A new version waits until the user says so: nobody's page changes while they write. But a page that has never come
  // up has nobody to say so, whatever version it is of.
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const alive = await Promise.all(pages.map(isAlive));
  if (!alive.includes(true)) await self.skipWaiting();
}

self.addEventListener('install', (event) => event.waitUntil(install()));

const ownCaches = async () => (await caches.keys()).filter((name) => name.startsWith(prefix));

/** The version before this one is kept until the next: a page of it may be open, and ask for its parts. */
async function takeOver() {
  const old = (await ownCaches()).filter((name) => name !== cacheName);
  await Promise.all(old.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
}

self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') self.skipWaiting();
});

/** `?rensa`: the way out. Forgets the kept files and this worker; what people have written is not here. */
async function clearAway(request) {
  await Promise.all((await ownCaches()).map((name) => caches.delete(name)));
  await self.registration.unregister();
  return fetch(request.url, { cache: 'reload' });
}

const fromKept = (address) => caches.match(address, { cacheName });

/** The page as the network has it, when that is a page of ours. */
async function freshPage() {
  const answer = await ask(pageAddress, patience.page);
  const text = await answer.text();
  if (!answer.ok || !text.includes(pageMark)) throw new Error('Not our page');
  return new Response(text, { headers: readHeaders(answer) });
}

/** A link whose `#` was written over on its way has what it carries in the path, where no page is. */
const rewritten = /%(?:25)*23\/?(ta-emot\/[\w.-]+)$/;

async function page(request) {
  const carried = rewritten.exec(new URL(request.url).pathname);
  if (carried) return Response.redirect(`${scope}#/${carried[1]}`);
  if (new URL(request.url).searchParams.has('rensa')) return clearAway(request);
  const kept = await fromKept(pageAddress);
  if (!kept) return fetch(request);
  return freshPage().catch(() => kept);
}

/** Looked up without opening: opening would make the store anew after somebody has erased everything. */
async function file(request) {
  const kept = await fromKept(request);
  if (kept) return kept;
  for (const name of await ownCaches()) {
    const old = name === cacheName ? undefined : await caches.match(request, { cacheName: name });
    if (old && !isPage(old)) return old;
  }
  const answer = await fetch(request);
  const wanted = ['script', 'style', 'font', 'worker'].includes(request.destination);
  return wanted && isPage(answer) ? Response.error() : answer;
}

const isPage = (answer) => (answer.headers.get('content-type') ?? '').includes('text/html');

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  event.respondWith(request.mode === 'navigate' ? page(request) : file(request));
});
