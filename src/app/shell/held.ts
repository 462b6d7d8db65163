/** What the tab holds while the app is open and no case does: gone when the tab is closed, never stored. */

import type { Chosen } from '#src/ui/lanes/which-org.ts';
import { createStore, type Store } from '#src/ui/store.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import type { Visit } from '../parts/law/visit.ts';
import type { Spot } from '../parts/spot.ts';

export interface Held {
  /** Where in a long screen somebody was or is going. */
  readonly spot: Store<Spot | undefined>;
  /** What the reader of the result was doing. */
  readonly visit: Store<Visit | undefined>;
  /** Bytes of a received file on its way to the page that compares it. */
  readonly letter: Store<Uint8Array | undefined>;
  /** Bytes of a Word file of the agreement, while the changes in it are gone through. */
  readonly wordFile: Store<Uint8Array | undefined>;
  /** The groups' files while they are compared. */
  readonly groupFiles: Store<readonly CaseFile[]>;
  /** Which organisation sits at the screen. */
  readonly whichOrg: Store<Chosen | undefined>;
  /** Places of the open case where two texts stand against each other, until somebody has chosen. */
  readonly conflicts: Store<readonly string[]>;
  /** Another tab has taken the open case away from the device. */
  readonly gone: Store<boolean>;
}

export const createHeld = (): Held => ({
  spot: createStore<Spot | undefined>(undefined),
  visit: createStore<Visit | undefined>(undefined),
  letter: createStore<Uint8Array | undefined>(undefined),
  wordFile: createStore<Uint8Array | undefined>(undefined),
  groupFiles: createStore<readonly CaseFile[]>([]),
  whichOrg: createStore<Chosen | undefined>(undefined),
  conflicts: createStore<readonly string[]>([]),
  gone: createStore(false),
});
