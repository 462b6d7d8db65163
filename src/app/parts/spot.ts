/** Where in a long screen somebody was or is going: a place that stays when other sections come and go. Kept in the tab. */

interface Spot {
  /** Screen that the place is on. */
  readonly screen: 'utkast' | 'klausuler';
  /** Id of the heading, for example "K09", and which piece under it. */
  readonly section: string;
  readonly nth: number;
}

let kept: Spot | undefined;

/** Remembers a place for the next time the screen is shown. */
export function leaveSpot(spot: Spot): void {
  kept = spot;
}

/** The place that was left for a screen. It is told once. */
export function takeSpot(screen: Spot['screen']): Spot | undefined {
  if (kept?.screen !== screen) return undefined;
  const spot = kept;
  kept = undefined;
  return spot;
}

/** Looks without taking. */
export function spotFor(screen: Spot['screen']): Spot | undefined {
  return kept?.screen === screen ? kept : undefined;
}
