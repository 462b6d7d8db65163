/**
 * The statechart of the method: where we are. Answers never become states; the case rides along as one opaque value, and
 * the machine is always rebuilt from it. Whether what was written is stored is a fact of the save queue, not a state here.
 */
import { assign, emit, setup } from 'xstate';
import { applyEdits, type CaseFile, type Edit, inverseEdits } from '#steps/case/case-file.ts';
import { keptEdits } from '#steps/case/kept-edits.ts';

import { stages } from '#steps/catalogue/index.ts';
import type { Stage, StageId } from '#steps/catalogue/step.ts';
import type { WalkOptions } from '#steps/walk/walk.ts';
import { type PlaceRow, placeTable } from './place-table.ts';
import { isRoutable } from './places.ts';
import type { Scope } from './scope.ts';
import { type Trail, trailAfter } from './trail.ts';

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
  readonly optionsOf: (c: CaseFile) => WalkOptions;
}

export type WizardEvent =
  | { readonly type: 'xstate.route'; readonly to: string; readonly scope?: Scope }
  | { readonly type: 'route.refused'; readonly landing: Landing; readonly stage?: StageId }
  | { readonly type: 'case.opened'; readonly caseFile: CaseFile; readonly readOnly?: boolean }
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
  readonly optionsOf: WizardContext['optionsOf'];
}

/** What somebody wrote, in the form that the open case takes it. */
function keptIn({ caseFile }: WizardContext, edits: readonly Edit[]): readonly Edit[] {
  return caseFile ? keptEdits(caseFile, edits) : edits;
}

const base = setup({
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
    pageIsAsked: ({ context }, params: { page: string }) =>
      context.caseFile !== null && isRoutable(context.caseFile, params.page, context.optionsOf(context.caseFile)),
    stageIs: ({ event }, params: { stage: StageId }) => event.type === 'route.refused' && event.stage === params.stage,
  },
  actions: {
    enterPlace: assign(({ context, event }) => ({
      scope: event.type === 'xstate.route' ? (event.scope ?? {}) : {},
      landing: null,
      trail: context.trail && { ...context.trail, left: true },
    })),
    noteLanding: assign(({ event }) => (event.type === 'route.refused' ? { landing: event.landing, scope: {} } : {})),
    openCase: assign(({ event }) =>
      event.type === 'case.opened'
        ? {
            caseFile: event.caseFile,
            readOnly: event.readOnly === true,
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
        event.label === undefined ? context.undo : { edits: inverseEdits(context.caseFile, edits), label: event.label };
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

const pageStateId = (page: string): string => `sida-${page.replace('.', '-')}`;

/** The states of one stage: its pages in order, then its check page. */
function stageStates(stage: Stage) {
  const pages = stage.pages.map(
    (page) =>
      [
        page.id.replace('.', '-'),
        {
          id: pageStateId(page.id),
          route: { guard: { type: 'pageIsAsked' as const, params: { page: page.id } }, actions: 'enterPlace' as const },
        },
      ] as const,
  );
  return base.createStateConfig({
    initial: 'check',
    states: {
      ...Object.fromEntries(pages),
      check: { id: `kontroll-${stage.id}`, route: { guard: 'caseIsOpen', actions: 'enterPlace' } },
    },
  });
}

function placeState(row: PlaceRow) {
  return base.createStateConfig({
    id: row.id,
    route: row.needsCase ? { guard: 'caseIsOpen', actions: 'enterPlace' } : { actions: 'enterPlace' },
  });
}

/** The map of the method. */
export const wizard = base.createMachine({
  id: 'iop',
  initial: 'start',
  context: ({ input }) => ({
    caseFile: null,
    readOnly: false,
    scope: {},
    landing: null,
    undo: null,
    trail: null,
    optionsOf: input.optionsOf,
  }),
  states: {
    ...Object.fromEntries(placeTable.map((row) => [row.state, placeState(row)])),
    ...Object.fromEntries(stages.map((stage) => [stage.id, stageStates(stage)])),
  },
  on: {
    'case.opened': { target: '.overview', actions: 'openCase' },
    'case.closed': { target: '.start', actions: 'closeCase' },
    'route.refused': [
      ...stages.map((stage) => ({
        guard: { type: 'stageIs' as const, params: { stage: stage.id } },
        target: `.${stage.id}.check`,
        actions: 'noteLanding' as const,
      })),
      { guard: 'caseIsOpen', target: '.overview', actions: 'noteLanding' },
      { target: '.start', actions: 'noteLanding' },
    ],
    'case.edited': { guard: 'mayEdit', actions: ['tellEdits', 'edit'] },
    'case.undone': { guard: 'canUndo', actions: ['tellEdits', 'takeBack'] },
    'undo.dismissed': { actions: 'dismissUndo' },
    'trail.told': { actions: 'noteTold' },
    'trail.closed': { actions: 'closeTrail' },
    'case.refreshed': { guard: 'caseIsOpen', actions: 'refresh' },
  },
});
