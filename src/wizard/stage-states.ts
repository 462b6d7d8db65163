/** One step of the method as states: its pages in their order, its check page, and the ways in from both sides. */
import type { Page, Stage } from '#steps/catalogue/step.ts';
import { base } from './setup.ts';

const keyOf = (page: Page): string => page.id.replace('.', '-');

/** The first of these pages that is on the way, in the order given. */
function firstOf(pages: readonly Page[], from: string, action: 'enterFirst' | 'enterLast') {
  return pages.map((page) => ({
    guard: { type: 'isOnWay' as const, params: { page: page.id, from } },
    target: keyOf(page),
    actions: { type: action, params: { page: page.id, from } },
  }));
}

function again(page: Page, step: 1 | -1) {
  const params = { page: page.id, step };
  return { guard: { type: 'isAskedAgain' as const, params }, actions: { type: 'stepOnPage' as const, params } };
}

/** The state of one page: an address when it is asked, and the pages after and before it. */
function pageState(pages: readonly Page[], at: number, page: Page) {
  const before = pages.slice(0, at).reverse();
  return base.createStateConfig({
    id: `sida-${keyOf(page)}`,
    route: { guard: { type: 'pageIsAsked', params: { page: page.id } }, actions: 'enterPlace' },
    on: {
      'walk.next': [
        again(page, 1),
        ...firstOf(pages.slice(at + 1), page.id, 'enterFirst'),
        { guard: 'isWholeMethod', target: 'check', actions: 'enterPlace' },
        { target: 'onward' },
      ],
      'walk.back': [again(page, -1), ...firstOf(before, page.id, 'enterLast'), { target: 'before' }],
      'walk.toCheck': { target: 'check', actions: 'enterPlace' },
    },
  });
}

/** Where the method stands before and after a step: targets of the statechart. */
export interface Neighbours {
  readonly before: string;
  readonly after: string;
  /** The same for somebody behind a door, who meets pages and nothing between them. */
  readonly doorBefore: string;
  readonly doorAfter: string;
}

/**
 * The states of a step. `enter` and `last` choose the first and the last page on the way, `resume` the first with
 * something left; `before` leads out backwards. A step without a page on the way is passed by.
 */
export function stageStates(stage: Stage, { before, after, doorBefore, doorAfter }: Neighbours) {
  const { pages } = stage;
  const left = pages.map((page) => ({
    guard: { type: 'isLeftOnPage' as const, params: { page: page.id } },
    target: keyOf(page),
    actions: 'enterLeft' as const,
  }));
  return base.createStateConfig({
    initial: 'enter',
    states: {
      enter: { always: [...firstOf(pages, '', 'enterFirst'), { target: 'onward' }] },
      resume: { always: [...left, { target: 'check', actions: 'enterPlace' }] },
      last: { always: [...firstOf([...pages].reverse(), '', 'enterLast'), { target: 'before' }] },
      before: {
        always: [
          { guard: 'isBehindDoor', target: doorBefore, actions: 'enterPlace' },
          { target: before, actions: 'enterPlace' },
        ],
      },
      onward: {
        always: [
          { guard: 'isBehindDoor', target: doorAfter, actions: 'enterPlace' },
          { target: after, actions: 'enterPlace' },
        ],
      },
      ...Object.fromEntries(pages.map((page, at) => [keyOf(page), pageState(pages, at, page)])),
      check: {
        id: `kontroll-${stage.id}`,
        route: { guard: 'caseIsOpen', actions: 'enterPlace' },
        on: {
          'walk.next': [
            { guard: 'isWholeMethod', target: after, actions: 'enterPlace' },
            { target: doorAfter, actions: 'enterPlace' },
          ],
          'walk.back': { target: 'last' },
        },
      },
    },
  });
}
