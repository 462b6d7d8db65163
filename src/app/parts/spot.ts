/** Where in a long screen somebody was or is going: a place that stays when other sections come and go. Kept in the tab. */
import type { Store } from '#src/ui/store.ts';

export interface Spot {
  /** Screen that the place is on. */
  readonly screen: 'utkast' | 'klausuler';
  /** Id of the heading, for example "K09", and which piece under it. */
  readonly section: string;
  readonly nth: number;
}

type Kept = Store<Spot | undefined>;

/** The place that was left for a screen, without taking it. */
export function spotFor(kept: Kept, screen: Spot['screen']): Spot | undefined {
  const spot = kept.get();
  return spot?.screen === screen ? spot : undefined;
}

/** The place that was left for a screen. It is told once. */
export function takeSpot(kept: Kept, screen: Spot['screen']): Spot | undefined {
  const spot = spotFor(kept, screen);
  if (spot) kept.set(undefined);
  return spot;
}
