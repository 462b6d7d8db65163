/** The service worker of the site: registered once, and a new version waits until the user takes it. */

import { scriptAddress } from './script-addresses.ts';

export interface NewVersion {
  /** Takes the waiting version and loads the page anew. */
  readonly take: () => void;
}

function follow(registration: ServiceWorkerRegistration, told: (version: NewVersion) => void): void {
  const tell = (): void => {
    const { waiting } = registration;
    // The very first version has nothing before it and is not news.
    if (!waiting || !navigator.serviceWorker.controller) return;
    told({
      take: () => {
        navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
        waiting.postMessage('take-over');
      },
    });
  };
  tell();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tell);
  });
}

/** Answers a new version that asks whether this page is in use. One that is not heard takes over at once. */
function sayAlive(): void {
  navigator.serviceWorker.addEventListener('message', ({ data, ports }) => {
    if (data === 'are-you-there') ports[0]?.postMessage('here');
  });
  navigator.serviceWorker.startMessages();
}

/**
 * Makes the site work without a network from the first visit. Does nothing where it cannot: in the one-file edition,
 * in browsers without service workers, or while developing.
 */
export async function workOffline(told: (version: NewVersion) => void): Promise<void> {
  if (window.location.protocol === 'file:' || !('serviceWorker' in navigator) || import.meta.env.DEV) return;
  sayAlive();
  try {
    const registration = await navigator.serviceWorker.register(scriptAddress('offline') as string, { scope: './' });
    follow(registration, told);
  } catch {
    // A browser that refuses (private window, policy) works as before, with the network.
  }
}

/** True when this page is answered by the kept files, so that it works without a network. */
export function worksOffline(): boolean {
  if (window.location.protocol === 'file:') return true;
  return 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
}

/** Takes the service worker away; part of "rensa allt på den här datorn". True when none is left. */
export async function forgetOffline(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return true;
  try {
    for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
    return (await navigator.serviceWorker.getRegistrations()).length === 0;
  } catch {
    return window.location.protocol === 'file:';
  }
}
