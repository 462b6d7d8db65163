/** What the start page needs before the rest of the app has loaded: the store, and a promise of the session. */

import { createContext, use } from 'react';
import type { Store } from '#src/ui/store.ts';
import type { CaseStore, Device, NewVersion, Trouble } from './device.ts';
import type { Session } from './session.ts';

/** What there is before any case is opened. */
export interface Given {
  readonly store: CaseStore;
  /** The clock, ids, files and everything else that the browser gives. */
  readonly device: Device;
  /** A newer version of the site that waits to be taken. */
  readonly newVersion: Store<NewVersion | undefined>;
  /** What hinders this device from keeping what is written, while it does. */
  readonly trouble: Store<Trouble | undefined>;
}

export interface Start extends Given {
  /** Loads the walk when it is first needed and shows it. */
  readonly session: () => Promise<Session>;
  /** Tells what a file brought, on the page that follows. */
  readonly inform: (texts: readonly string[]) => void;
}

export const StartContext = createContext<Start | null>(null);

export function useStart(): Start {
  const start = use(StartContext);
  if (!start) throw new Error('The start context is missing');
  return start;
}
