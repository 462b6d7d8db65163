/** What the statechart knows, hears, asks and does, by name. The chart itself stands in `machine.ts`. */
import { assign, emit, setup } from 'xstate';
import type { CaseFile } from '#steps/case/case-file.ts';
import { applyEdits, type Edit, inverseEdits } from '#steps/case/edit.ts';
import { withBases } from '#steps/case/edit-base.ts';
import { keptEdits } from '#steps/case/kept-edits.ts';
import type { StageId } from '#steps/catalogue/step.ts';
import type { EditsMade, WizardContext, WizardEvent, WizardInput } from './context.ts';
import type { Way } from './doors.ts';
import { isRoutable } from './places.ts';
import { trailAfter } from './trail.ts';
import { besideOnPage, firstLeft, type Rules, scopeOf, screensOf, walkOptionsOf } from './walking.ts';

/** What somebody wrote, in the form that the open case takes it, each edit with what it was made on. */
function keptIn({ caseFile }: WizardContext, edits: readonly Edit[]): readonly Edit[] {
  return caseFile ? withBases(caseFile, keptEdits(caseFile, edits)) : edits;
}

/** The edits that take others back. They are made on what those left, not on what somebody else wrote over it since. */
export function takingBack(before: CaseFile, edits: readonly Edit[]): readonly Edit[] {
  return withBases(applyEdits(before, edits), inverseEdits(before, edits));
}

/** What the walk goes by: the rules, who walks, and through which door. */
export const rulesIn = ({ rules, door, perspective }: WizardContext): Rules => ({
  ...rules,
  walker: { door, perspective },
});

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
    // An address opens a page beside the door too.
    pageIsAsked: ({ context: { caseFile, rules } }, { page }: { page: string }) =>
      caseFile !== null && isRoutable(caseFile, page, walkOptionsOf(caseFile, rules)),
    /** The page has something to ask and stands on the way of somebody who is on `from`. */
    isOnWay: ({ context }, { page, from }: { page: string; from: string }) =>
      context.caseFile !== null && screensOf(context.caseFile, page, from, rulesIn(context)).length > 0,
    /** The same page is asked for one more organisation or part, in that direction. */
    isAskedAgain: ({ context }, { page, step }: { page: string; step: 1 | -1 }) =>
      context.caseFile !== null &&
      besideOnPage(context.caseFile, { page, scope: context.scope, step }, rulesIn(context)) !== undefined,
    /** The first screen with something left stands in this step. */
    isLeftInStage: ({ context }, { stage }: { stage: StageId }) =>
      context.caseFile !== null && firstLeft(context.caseFile, rulesIn(context))?.stage === stage,
    /** The first screen with something left is this page. */
    isLeftOnPage: ({ context }, { page }: { page: string }) =>
      context.caseFile !== null && firstLeft(context.caseFile, rulesIn(context))?.page === page,
    isBehindDoor: ({ context }) => context.door !== null,
    isWholeMethod: ({ context }) => context.door === null,
    throughDoor: ({ context }, { door }: { door: Way }) => context.door === door,
    choosesDoor: ({ context, event }) =>
      context.caseFile !== null && event.type === 'door.chosen' && event.door !== null,
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
      scope: context.caseFile ? scopeOf(screensOf(context.caseFile, page, from, rulesIn(context))[0]) : {},
    })),
    enterLast: assign(({ context }, { page, from }: { page: string; from: string }) => ({
      ...arrival(context),
      scope: context.caseFile ? scopeOf(screensOf(context.caseFile, page, from, rulesIn(context)).at(-1)) : {},
    })),
    enterLeft: assign(({ context }) => ({
      ...arrival(context),
      scope: context.caseFile ? scopeOf(firstLeft(context.caseFile, rulesIn(context))) : {},
    })),
    stepOnPage: assign(({ context }, { page, step }: { page: string; step: 1 | -1 }) => ({
      ...arrival(context),
      scope: context.caseFile
        ? scopeOf(besideOnPage(context.caseFile, { page, scope: context.scope, step }, rulesIn(context)))
        : {},
    })),
    noteLanding: assign(({ event }) => (event.type === 'route.refused' ? { landing: event.landing, scope: {} } : {})),
    openCase: assign(({ event }) =>
      event.type === 'case.opened'
        ? {
            caseFile: event.caseFile,
            readOnly: event.readOnly === true,
            perspective: event.perspective ?? 'tillsammans',
            door: event.door ?? null,
            notices: [],
            undo: null,
            trail: null,
            landing: null,
          }
        : {},
    ),
    chooseDoor: assign(({ event }) => (event.type === 'door.chosen' ? { door: event.door } : {})),
    closeCase: assign({
      caseFile: null,
      door: null,
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
