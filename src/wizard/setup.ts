/** What the statechart knows, hears, asks and does, by name. The chart itself stands in `machine.ts`. */
import { assign, emit, setup } from 'xstate';
import type { CaseFile } from '#steps/case/case-file.ts';
import { applyEdits, type Edit, inverseEdits } from '#steps/case/edit.ts';
import { withBases } from '#steps/case/edit-base.ts';
import { keptEdits } from '#steps/case/kept-edits.ts';
import type { Perspective } from '#steps/case/perspective.ts';
import type { StageId } from '#steps/catalogue/step.ts';
import { isRoutable } from './places.ts';
import type { Scope } from './scope.ts';
import { type Trail, trailAfter } from './trail.ts';
import { besideOnPage, firstLeft, type LevelsOf, type Rules, scopeOf, screensOf, walkOptionsOf } from './walking.ts';

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
    }
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

/** What somebody wrote, in the form that the open case takes it, each edit with what it was made on. */
function keptIn({ caseFile }: WizardContext, edits: readonly Edit[]): readonly Edit[] {
  return caseFile ? withBases(caseFile, keptEdits(caseFile, edits)) : edits;
}

/** The edits that take others back. They are made on what those left, not on what somebody else wrote over it since. */
export function takingBack(before: CaseFile, edits: readonly Edit[]): readonly Edit[] {
  return withBases(applyEdits(before, edits), inverseEdits(before, edits));
}

/** What every new place begins with. */
const arrival = (context: WizardContext) => ({
  landing: null,
  notices: [],
  trail: context.trail && { ...context.trail, left: true },
});

export const base = setup({
  types: {
    context: {} as WizardContext,
    events: {} as WizardEvent,
    input: {} as WizardInput,
    emitted: {} as EditsMade,
  },
  guards: {
    caseIsOpen: ({ context }) => context.caseFile !== null,
    mayEdit: ({ context }) => context.caseFile !== null && !context.readOnly,
    canUndo: ({ context }) => context.undo !== null && !context.readOnly,
    pageIsAsked: ({ context: { caseFile, rules } }, { page }: { page: string }) =>
      caseFile !== null && isRoutable(caseFile, page, walkOptionsOf(caseFile, rules)),
    /** The page has something to ask and stands on the way of somebody who is on `from`. */
    isOnWay: ({ context: { caseFile, rules } }, { page, from }: { page: string; from: string }) =>
      caseFile !== null && screensOf(caseFile, page, from, rules).length > 0,
    /** The same page is asked for one more organisation or part, in that direction. */
    isAskedAgain: ({ context: { caseFile, rules, scope } }, { page, step }: { page: string; step: 1 | -1 }) =>
      caseFile !== null && besideOnPage(caseFile, { page, scope, step }, rules) !== undefined,
    /** The first screen with something left stands in this step. */
    isLeftInStage: ({ context: { caseFile, rules } }, { stage }: { stage: StageId }) =>
      caseFile !== null && firstLeft(caseFile, rules)?.stage === stage,
    /** The first screen with something left is this page. */
    isLeftOnPage: ({ context: { caseFile, rules } }, { page }: { page: string }) =>
      caseFile !== null && firstLeft(caseFile, rules)?.page === page,
    stageIs: ({ event }, { stage }: { stage: StageId }) => event.type === 'route.refused' && event.stage === stage,
    doorIs: ({ context, event }, { door }: { door: StageId }) =>
      context.caseFile !== null && event.type === 'door.entered' && event.door === door,
  },
  actions: {
    enterPlace: assign(({ context, event }) => ({
      ...arrival(context),
      scope: event.type === 'xstate.route' ? (event.scope ?? {}) : {},
    })),
    enterFirst: assign(({ context }, { page, from }: { page: string; from: string }) => ({
      ...arrival(context),
      scope: context.caseFile ? scopeOf(screensOf(context.caseFile, page, from, context.rules)[0]) : {},
    })),
    enterLast: assign(({ context }, { page, from }: { page: string; from: string }) => ({
      ...arrival(context),
      scope: context.caseFile ? scopeOf(screensOf(context.caseFile, page, from, context.rules).at(-1)) : {},
    })),
    enterLeft: assign(({ context }) => ({
      ...arrival(context),
      scope: context.caseFile ? scopeOf(firstLeft(context.caseFile, context.rules)) : {},
    })),
    stepOnPage: assign(({ context }, { page, step }: { page: string; step: 1 | -1 }) => ({
      ...arrival(context),
      scope: context.caseFile
        ? scopeOf(besideOnPage(context.caseFile, { page, scope: context.scope, step }, context.rules))
        : {},
    })),
    noteLanding: assign(({ event }) => (event.type === 'route.refused' ? { landing: event.landing, scope: {} } : {})),
    openCase: assign(({ event }) =>
      event.type === 'case.opened'
        ? {
            caseFile: event.caseFile,
            readOnly: event.readOnly === true,
            perspective: event.perspective ?? 'tillsammans',
            notices: [],
            undo: null,
            trail: null,
            landing: null,
          }
        : {},
    ),
    closeCase: assign({
      caseFile: null,
      readOnly: false,
      undo: null,
      trail: null,
      landing: null,
    }),
    // Told before the case changes, while it is known what is changed.
    tellEdits: emit(({ context, event }) => ({
      type: 'edits.made' as const,
      caseId: context.caseFile?.id ?? '',
      edits: event.type === 'case.edited' ? keptIn(context, event.edits) : (context.undo?.edits ?? []),
    })),
    edit: assign(({ context, event }) => {
      if (event.type !== 'case.edited' || !context.caseFile) return {};
      const edits = keptIn(context, event.edits);
      const undo =
        event.label === undefined ? context.undo : { edits: takingBack(context.caseFile, edits), label: event.label };
      return {
        caseFile: applyEdits(context.caseFile, edits),
        undo,
        trail: trailAfter(context.trail, context.caseFile, { ...event, edits }),
      };
    }),
    takeBack: assign(({ context }) =>
      context.caseFile && context.undo
        ? {
            caseFile: applyEdits(context.caseFile, context.undo.edits),
            undo: null,
            trail: null,
          }
        : {},
    ),
    loadRules: assign(({ context, event }) =>
      event.type === 'rules.loaded' ? { rules: { ...context.rules, levelsOf: event.levelsOf } } : {},
    ),
    choosePerspective: assign(({ event }) =>
      event.type === 'perspective.chosen' ? { perspective: event.perspective } : {},
    ),
    tell: assign(({ event }) => (event.type === 'notices.told' ? { notices: event.texts } : {})),
    closeNotices: assign({ notices: [] }),
    dismissUndo: assign({ undo: null }),
    noteTold: assign(({ context, event }) =>
      event.type === 'trail.told' && context.trail?.round === event.round
        ? { trail: { ...context.trail, told: true } }
        : {},
    ),
    closeTrail: assign({ trail: null }),
    // What came from another tab is not what was changed here.
    refresh: assign(({ event }) =>
      event.type === 'case.refreshed' ? { caseFile: applyEdits(event.caseFile, event.pending), trail: null } : {},
    ),
  },
});
