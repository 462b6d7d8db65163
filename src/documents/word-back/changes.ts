/** What has been changed in a Word file, as it is shown. */
import type { Stretch } from './match.ts';
import type { Unit } from './unit.ts';

/** One line of a change: as it stands in both, only in ours, only in the file, or changed. */
export type Line =
  | { readonly kind: 'same' | 'old' | 'new'; readonly text: string }
  | { readonly kind: 'changed'; readonly old: string; readonly new: string; readonly stretches: readonly Stretch[] };

interface Seen {
  /** Something in it is a tracked change in the file. */
  readonly tracked: boolean;
}

/** A clause that stands otherwise in the file. */
export interface ClauseChange extends Seen {
  readonly kind: 'clause';
  readonly clause: string;
  readonly lines: readonly Line[];
  /** The clause as it stands in the file. */
  readonly theirs: readonly Unit[];
  /** Its content control is gone: it is found by its text. */
  readonly byText: boolean;
  /** The parties have changed it too since the file was made. */
  readonly alsoOurs: boolean;
}

/** A clause that does not stand in the file. */
export interface ClauseRemoved {
  readonly kind: 'removed';
  readonly clause: string;
  readonly lines: readonly Line[];
}

/** Paragraphs that stand in the file and belong to no clause of ours. */
export interface Added extends Seen {
  readonly kind: 'added';
  /** The clause that they stand after. */
  readonly after?: string;
  readonly lines: readonly Line[];
  readonly theirs: readonly Unit[];
}

/** Something beside the clauses: a heading, a row of an annex. */
export interface Beside extends Seen {
  readonly kind: 'beside';
  readonly lines: readonly Line[];
}

export type WordChange = ClauseChange | ClauseRemoved | Added | Beside;

export interface WordComment {
  readonly author: string;
  readonly text: string;
  /** What it is a comment on. */
  readonly on: string;
  readonly clause?: string;
}

export interface Comparison {
  /** In the order of the file. */
  readonly changes: readonly WordChange[];
  readonly comments: readonly WordComment[];
  /** Clauses whose content control is gone, and that were found by their text. */
  readonly byText: readonly string[];
  /** Clauses that the parties alone have changed since the file was made. */
  readonly oursSince: readonly string[];
  /** Id of the case that the file was made of, when it says so. */
  readonly caseId?: string;
  /** The file says how the agreement stood when it was made. */
  readonly knowsOrigin: boolean;
  /** Share of our paragraphs that the file has, 0–1. */
  readonly found: number;
}
