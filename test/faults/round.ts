/**
 * What one kind of fault gives. Each kind is a module here that exports `round(seed)`: one bounded round of that fault,
 * the same for the same seed where the fault allows it. `npm test` runs a short round of each; the fault suite runs them
 * for as long as asked and adds the results up.
 */
export interface RoundResult {
  /** Name of the fault, in English: "kill -9 while typing". */
  readonly kind: string;
  /** How many times the fault was made in this round. */
  readonly rounds: number;
  /** Edits that the user was told are saved and that are found nowhere afterwards, neither in the case nor in its history. */
  readonly acknowledgedLost: number;
  /** For each time: age in milliseconds of the oldest key that was lost before it was acknowledged; 0 when none was. */
  readonly lostMs: readonly number[];
  /** Times one writer's text replaced another's in the same field with no conflict to be seen in the history. */
  readonly silentOverwrites: number;
  /** Times the start page did not open, or said nothing of what is wrong. */
  readonly deadStarts: number;
}

/** A round of several kinds, such as of each kind of field, gives a result for each. */
export type Round = (seed: number) => Promise<RoundResult | readonly RoundResult[]>;
