/** Two windows on the same device kept in step: the leader's view sends what the wall shows, the wall asks for it. */

const channelName = 'iop-verkstaden:rum';

export interface Room<T> {
  /** Sends what the wall shows now. */
  readonly show: (state: T) => void;
  readonly close: () => void;
}

/** One moment on, or one back. */
export type Step = 1 | -1;

export interface Followed {
  /** Asks the leader's view to go on or back: a presenter's remote turns the page of the window that has the focus. */
  readonly turn: (step: Step) => void;
  readonly stop: () => void;
}

interface Message {
  readonly kind: 'hello' | 'state' | 'turn';
  readonly state?: unknown;
  readonly step?: unknown;
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

/** The leader's end. A wall that opens later is told at once, and says when somebody turns the page there. */
export function openRoom<T>(turned: (step: Step) => void): Room<T> {
  if (typeof BroadcastChannel === 'undefined') return { show: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(channelName);
  let latest: T | undefined;
  const send = (): void => channel.postMessage({ kind: 'state', state: latest } satisfies Message);
  channel.onmessage = (event: MessageEvent<unknown>) => {
    if (!isMessage(event.data)) return;
    if (event.data.kind === 'hello' && latest !== undefined) send();
    if (event.data.kind === 'turn') turned(event.data.step === -1 ? -1 : 1);
  };
  return {
    show: (state) => {
      latest = state;
      send();
    },
    close: () => channel.close(),
  };
}

/** The wall's end: `told` gets each state sent. Without channels the wall stands alone. */
export function followRoom(told: (state: unknown) => void): Followed {
  if (typeof BroadcastChannel === 'undefined') return { turn: () => undefined, stop: () => undefined };
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = (event: MessageEvent<unknown>) => {
    if (isMessage(event.data) && event.data.kind === 'state') told(event.data.state);
  };
  channel.postMessage({ kind: 'hello' } satisfies Message);
  return {
    turn: (step) => channel.postMessage({ kind: 'turn', step } satisfies Message),
    stop: () => channel.close(),
  };
}
