import type { DoorId } from '#steps/catalogue/door-words.ts';

/** What a page of questions is asked for. */
export interface Scope {
  readonly orgId?: string;
  readonly partId?: string;
  /** Ref of the question that gets the focus. */
  readonly ref?: string;
  /** The door that a new case is to begin behind. */
  readonly door?: DoorId;
}
