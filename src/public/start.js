// Runs before the app, and whether or not the app comes. Two things: `?rensa` in the address forgets the kept files of
// the site, and a page whose parts did not come tries again by itself until they do. Cases are never touched.
(() => {
  const pause = 3000;
  const mark = 'rensa';

  async function clearAway() {
    for (const registration of (await navigator.serviceWorker?.getRegistrations()) ?? []) await registration.unregister();
    const names = 'caches' in window ? await caches.keys() : [];
    for (const name of names) if (name.startsWith('iop-verkstaden-')) await caches.delete(name);
  }

  const address = new URL(location.href);
  if (address.searchParams.has(mark)) {
    address.searchParams.delete(mark);
    const goOn = () => location.replace(address.href);
    clearAway().then(goOn, goOn);
    return;
  }

  const isWaiting = () => document.querySelector('[data-waiting]') !== null;
  const parts = () =>
    Array.from(document.querySelectorAll('script[src], link[rel="modulepreload"], link[rel="stylesheet"]'), (part) =>
      part.getAttribute('src') ? part.src : part.href,
    );

  /** A network that wants a log-in answers with a page where a part was asked for. */
  async function hasCome(part) {
    const answer = await fetch(part, { cache: 'reload' });
    return answer.ok && !(answer.headers.get('content-type') ?? '').includes('text/html');
  }

  async function tryAgain() {
    if (!isWaiting()) return;
    const come = await Promise.all(parts().map(hasCome)).catch(() => [false]);
    if (come.every(Boolean)) location.reload();
    else setTimeout(tryAgain, pause);
  }

  let trying = false;
  addEventListener(
    'error',
    ({ target }) => {
      if (trying || !(target instanceof HTMLScriptElement || target instanceof HTMLLinkElement)) return;
      trying = true;
      setTimeout(tryAgain, pause);
    },
    true,
  );
})();
