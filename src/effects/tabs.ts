/** Several tabs on the same device: they tell each other what has changed, and take turns where only one may act. */

const channelName = 'iop-verkstaden';

let channel: BroadcastChannel | undefined;

function open(): BroadcastChannel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  channel ??= new BroadcastChannel(channelName);
  return channel;
}

/** Tells the other tabs that a case has changed. */
export function announce(id: string): void {
  open()?.postMessage({ changed: id });
}

/** Calls back with the id of each case that another tab has changed. Returns a way to stop. */
export function followChanges(told: (id: string) => void): () => void {
  const listening = open();
  const hear = (event: MessageEvent<unknown>): void => {
    const { data } = event;
    if (typeof data !== 'object' || data === null || !('changed' in data)) return;
    if (typeof data.changed === 'string') told(data.changed);
  };
  listening?.addEventListener('message', hear);
  return () => listening?.removeEventListener('message', hear);
}

/** Runs `work` in one tab at a time (a migration, an erase); the others wait. Without locks it just runs. */
export async function oneTabAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (typeof navigator === 'undefined' || !('locks' in navigator)) return work();
  let result: Promise<T> | undefined;
  await navigator.locks.request(`${channelName}:${name}`, async () => {
    result = work();
    await result.catch(() => undefined);
  });
  return result ?? work();
}
