/** What the statechart knows and hears: its context, its events, and what it tells. */
import type { CaseFile } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import type { Perspective } from '#steps/case/perspective.ts';
import type { StageId } from '#steps/catalogue/step.ts';
import type { Way } from './doors.ts';
import type { Scope } from './scope.ts';
import type { Trail } from './trail.ts';
import type { LevelsOf, Rules } from './walking.ts';

/** Where somebody wanted to go but could not, to be told on the page where they land. */
export interface Landing {
  readonly wanted: string;
  readonly reason: 'no-case' | 'not-asked' | 'no-such-page';
}

export interface WizardContext {
  readonly caseFile: CaseFile | null;
  readonly readOnly: boolean;
  readonly scope: Scope;
  readonly landing: Landing | null;
  /** The last change, so that it can be taken back. */
  readonly undo: { readonly edits: readonly Edit[]; readonly label: string } | null;
  /** What the consequences are worked out for; see `trail.ts`. */
  readonly trail: Trail | null;
  /** Who sits at the screen. */
  readonly perspective: Perspective;
  /** The door that the case is walked through; null is the whole method. */
  readonly door: Way | null;
  /** What was said when a file was opened or something was done, until the next place. */
  readonly notices: readonly string[];
  readonly rules: Rules;
}

export type WizardEvent =
  | { readonly type: 'xstate.route'; readonly to: string; readonly scope?: Scope }
  | { readonly type: 'route.refused'; readonly landing: Landing; readonly stage?: StageId }
  /** Goes on in the order of the method, or back in it. */
  | { readonly type: 'walk.next' | 'walk.back' | 'walk.toCheck' }
  /** A step is entered from outside: at its first page. */
  | { readonly type: 'door.entered'; readonly door: StageId }
  | {
      readonly type: 'case.opened';
      readonly caseFile: CaseFile;
      readonly readOnly?: boolean;
      readonly perspective?: Perspective;
      readonly door?: Way | null;
    }
  /** Goes in through a door, to the first page with something left; null goes back to the whole method, and stays. */
  | { readonly type: 'door.chosen'; readonly door: Way | null }
  /** The rules have been fetched: from now on the walk knows the levels. */
  | { readonly type: 'rules.loaded'; readonly levelsOf: LevelsOf }
  | { readonly type: 'perspective.chosen'; readonly perspective: Perspective }
  | { readonly type: 'notices.told'; readonly texts: readonly string[] }
  | { readonly type: 'notices.closed' }
  | { readonly type: 'case.edited'; readonly edits: readonly Edit[]; readonly label?: string; readonly quiet?: true }
  | { readonly type: 'trail.told'; readonly round: number }
  | { readonly type: 'trail.closed' }
  /** What another tab has stored; `pending` is what waits here and stands on top of it. */
  | { readonly type: 'case.refreshed'; readonly caseFile: CaseFile; readonly pending: readonly Edit[] }
  | { readonly type: 'case.undone' }
  | { readonly type: 'undo.dismissed' }
  | { readonly type: 'case.closed' };

/** What the statechart tells the save queue. */
export interface EditsMade {
  readonly type: 'edits.made';
  readonly caseId: string;
  readonly edits: readonly Edit[];
}

export interface WizardInput {
  /** YYYY-MM-DD. */
  readonly today: string;
}
