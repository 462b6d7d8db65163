/**
 * The statechart of the method: where we are, and what comes before and after. Answers never become states; the case rides
 * along as one opaque value, and the machine is always rebuilt from it. Whether what was written is stored is a fact of the
 * save queue, not a state here.
 */
import { doorIds } from '#steps/catalogue/door-words.ts';
import { stages } from '#steps/catalogue/index.ts';
import type { StageId } from '#steps/catalogue/step.ts';
import { endOf } from './doors.ts';
import { type PlaceRow, placeTable } from './place-table.ts';
import { base } from './setup.ts';
import { type Neighbours, stageStates } from './stage-states.ts';

export type { WizardContext, WizardEvent } from './context.ts';

/** The method in its order: the overview, the steps, and the places that stand between and after them. */
const method: readonly string[] = [
  'overview',
  'parties',
  'need',
  'legal-basis',
  'result',
  'mutuality',
  'competence',
  'agreement',
  'follow-up',
  'preview',
  'export',
];

const isStage = (state: string): boolean => stages.some((stage) => stage.id === state);

/** The way into a state of the method, coming from before it or from after it. */
function wayTo(state: string | undefined, from: 'before' | 'after') {
  if (state === undefined) return '#oversikt';
  if (isStage(state)) return `#iop.${state}.${from === 'before' ? 'enter' : 'last'}`;
  return `#iop.${state}`;
}

function neighboursOf(state: string): { readonly before: string; readonly after: string } {
  const at = method.indexOf(state);
  return { before: wayTo(method[at - 1], 'after'), after: wayTo(method[at + 1], 'before') };
}

/** The steps alone, for somebody behind a door. */
function doorNeighboursOf(stage: StageId): Pick<Neighbours, 'doorBefore' | 'doorAfter'> {
  const at = stages.findIndex(({ id }) => id === stage);
  const [earlier, later] = [stages[at - 1], stages[at + 1]];
  return {
    doorBefore: earlier ? wayTo(earlier.id, 'after') : '#oversikt',
    doorAfter: later ? wayTo(later.id, 'before') : '#iop.doorEnd',
  };
}

/** Where each door ends: at its document. */
const ends = base.createStateConfig({
  always: [
    ...([...doorIds, 'asked'] as const).map((door) => ({
      guard: { type: 'throughDoor' as const, params: { door } },
      target: `#iop.${endOf[door]}`,
      actions: 'enterPlace' as const,
    })),
    { target: '#oversikt', actions: 'enterPlace' },
  ],
});

/** In through a door: to the first page with something left, or to the document when nothing is. */
const inThroughDoor = base.createStateConfig({
  always: [
    ...stages.map((stage) => ({
      guard: { type: 'isLeftInStage' as const, params: { stage: stage.id } },
      target: `#iop.${stage.id}.resume`,
    })),
    { target: '#iop.doorEnd' },
  ],
});

/** The next step and the former one, for a place that the method passes through. */
function walkFrom(state: string) {
  const { before, after } = neighboursOf(state);
  if (state === 'overview') {
    return base.createStateConfig({
      on: {
        'walk.next': [
          ...stages.map((stage) => ({
            guard: { type: 'isLeftInStage' as const, params: { stage: stage.id } },
            target: `#iop.${stage.id}.resume`,
          })),
          { guard: 'isBehindDoor' as const, target: '#iop.doorEnd' },
          { target: '#iop.preview', actions: 'enterPlace' as const },
        ],
      },
    });
  }
  if (!method.includes(state)) return {};
  const next = state === method.at(-1) ? {} : { 'walk.next': { target: after, actions: 'enterPlace' as const } };
  return base.createStateConfig({ on: { ...next, 'walk.back': { target: before, actions: 'enterPlace' } } });
}

function placeState(row: PlaceRow) {
  return base.createStateConfig({
    id: row.id,
    route: row.needsCase ? { guard: 'caseIsOpen', actions: 'enterPlace' } : { actions: 'enterPlace' },
    ...walkFrom(row.state),
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
    perspective: 'tillsammans',
    door: null,
    notices: [],
    rules: { today: input.today, levelsOf: null },
  }),
  states: {
    ...Object.fromEntries(placeTable.map((row) => [row.state, placeState(row)])),
    ...Object.fromEntries(
      stages.map((stage) => [
        stage.id,
        stageStates(stage, { ...neighboursOf(stage.id), ...doorNeighboursOf(stage.id) }),
      ]),
    ),
    doorIn: inThroughDoor,
    doorEnd: ends,
  },
  on: {
    'case.opened': { target: '.overview', actions: 'openCase' },
    'case.closed': { target: '.start', actions: 'closeCase' },
    'door.entered': stages.map((stage) => ({
      guard: { type: 'doorIs' as const, params: { door: stage.id } },
      target: `.${stage.id}.enter`,
    })),
    'door.chosen': [
      { guard: 'choosesDoor', target: '.doorIn', actions: 'chooseDoor' },
      { guard: 'caseIsOpen', actions: 'chooseDoor' },
    ],
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
    'rules.loaded': { actions: 'loadRules' },
    'perspective.chosen': { actions: 'choosePerspective' },
    'notices.told': { actions: 'tell' },
    'notices.closed': { actions: 'closeNotices' },
    'undo.dismissed': { actions: 'dismissUndo' },
    'trail.told': { actions: 'noteTold' },
    'trail.closed': { actions: 'closeTrail' },
    'case.refreshed': { guard: 'caseIsOpen', actions: 'refresh' },
  },
});
