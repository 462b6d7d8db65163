/** Two windows on the same device kept in step: the leader's view sends what the wall shows, the wall asks for it. */

const channelName = 'iop-verkstaden:rum';

export interface Room<T> {
  /** Sends what the wall shows now. */
  readonly show: (state: T) => void;
  readonly close: () => void;
}

interface Message {
  readonly kind: 'hello' | 'state';
  readonly state?: unknown;
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

/** The leader's end. A wall that opens later is told at once. Without channels the wall stands alone. */
export function openRoom<T>(): Room<T> {
  if (typeof BroadcastChannel === 'undefined') return { show: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(channelName);
  let latest: T | undefined;
  const send = (): void => channel.postMessage({ kind: 'state', state: latest } satisfies Message);
  channel.onmessage = (event: MessageEvent<unknown>) => {
    if (isMessage(event.data) && event.data.kind === 'hello' && latest !== undefined) send();
  };
  return {
    show: (state) => {
      latest = state;
      send();
    },
    close: () => channel.close(),
  };
}

/** The wall's end: `told` gets each state sent. Returns a way to stop. */
export function followRoom(told: (state: unknown) => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = (event: MessageEvent<unknown>) => {
    if (isMessage(event.data) && event.data.kind === 'state') told(event.data.state);
  };
  channel.postMessage({ kind: 'hello' } satisfies Message);
  return () => channel.close();
}
