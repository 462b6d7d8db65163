import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { type WizardEvent, wizard } from '#src/wizard/machine.ts';
import { placeIds, placeRow } from '#src/wizard/place-table.ts';
import { hashOf, type Place, placeFromState, placeOf, stateIdOf } from '#src/wizard/places.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { revisionOf } from '#steps/case/revision.ts';
import { allPages } from '#steps/catalogue/index.ts';
import { stageIds } from '#steps/catalogue/step.ts';
import { type Position, positions } from '#steps/walk/walk.ts';
import { answer, emptyCase, everythingCase, row } from '../support/cases.ts';

const options = { levels: { p1: 4 as const, p2: 4 as const }, checkInOpen: true };
const input = { today: '2027-03-01' };
const rules: WizardEvent = { type: 'rules.loaded', levelsOf: () => options.levels };
const open = (caseFile: CaseFile): WizardEvent => ({ type: 'case.opened', caseFile });
const route = (to: string): WizardEvent => ({ type: 'xstate.route', to: `#${to}` });

const pageIds = allPages.map((page) => stateIdOf({ kind: 'page', page: page.id, scope: {} }));
const checkIds = stageIds.map((stage) => `kontroll-${stage}`);
const freePlaces = placeIds.filter((id) => !placeRow(id).needsCase);
const casePlaces = placeIds.filter((id) => placeRow(id).needsCase);

/** Positions reached by any path, as hashes. Projected to position, so that answers cannot make the space explode. */
function reached(caseFile: CaseFile | null): ReadonlySet<string> {
  const events = [...pageIds, ...checkIds, ...placeIds].map(route);
  const paths = getShortestPaths(wizard, {
    input,
    events: caseFile ? [rules, open(caseFile), ...events] : events,
    serializeState: ({ value, context }) =>
      JSON.stringify([value, context.caseFile !== null, context.rules.levelsOf !== null]),
    serializeEvent: (event) => JSON.stringify([event.type, 'to' in event ? event.to : '']),
  });
  return new Set(paths.map((path) => hashOf(placeFromState(path.state.value, {}))));
}

function walker(caseFile: CaseFile | null) {
  const actor = createActor(wizard, { input }).start();
  actor.send(rules);
  if (caseFile) actor.send(open(caseFile));
  return actor;
}

const here = (actor: ReturnType<typeof walker>): string => {
  const snapshot = actor.getSnapshot();
  return hashOf(placeFromState(snapshot.value, snapshot.context.scope));
};

describe('without a case', () => {
  it('only the open places can be reached', () => {
    expect([...reached(null)].sort()).toEqual(freePlaces.map((id) => hashOf({ kind: 'place', id })).sort());
  });

  it.each([...pageIds, ...checkIds, ...casePlaces])('the route to %s is refused', (id) => {
    expect(walker(null).getSnapshot().can(route(id))).toBe(false);
  });
});

describe('with a case', () => {
  it('every page of the catalogue can be reached when its conditions hold', () => {
    const seen = reached(everythingCase());
    expect(allPages.map((page) => `#/sida/${page.id}`).filter((hash) => !seen.has(hash))).toEqual([]);
    console.log(`positions reached: ${seen.size}, of them pages: ${allPages.length}`);
  });

  it('every check page and place can be reached', () => {
    const seen = reached(emptyCase());
    const wanted: Place[] = [
      ...stageIds.map((stage): Place => ({ kind: 'check', stage })),
      ...placeIds.map((id): Place => ({ kind: 'place', id })),
    ];
    expect(wanted.map(hashOf).filter((hash) => !seen.has(hash))).toEqual([]);
  });

  it('nobody is trapped: overview and review are one step away from everywhere', () => {
    const caseFile = everythingCase();
    for (const id of [...pageIds, ...checkIds, ...placeIds]) {
      const actor = walker(caseFile);
      actor.send(route(id));
      for (const exit of ['oversikt', 'alla-svar', 'start']) expect(actor.getSnapshot().can(route(exit))).toBe(true);
    }
  });

  it('a page that is not asked is refused, and the user is told on the check page of its stage', () => {
    const actor = walker(emptyCase());
    expect(actor.getSnapshot().can(route('sida-5-13'))).toBe(false);
    actor.send({ type: 'route.refused', landing: { wanted: '5.13', reason: 'not-asked' }, stage: 'agreement' });
    expect(here(actor)).toBe('#/kontroll/agreement');
    expect(actor.getSnapshot().context.landing).toEqual({ wanted: '5.13', reason: 'not-asked' });
    actor.send(route('oversikt'));
    expect(actor.getSnapshot().context.landing).toBeNull();
  });

  it('each position of the walk has an address that reads back to itself', () => {
    const hash = (p: Position): string =>
      hashOf({
        kind: 'page',
        page: p.page,
        scope: { ...(p.orgId ? { orgId: p.orgId } : {}), ...(p.partId ? { partId: p.partId } : {}) },
      });
    for (const position of positions(everythingCase(), options)) {
      const place = placeOf(hash(position));
      expect(place && hashOf(place)).toBe(hash(position));
    }
  });
});

describe('an edit', () => {
  const edits = fc.oneof(
    fc
      .tuple(fc.constantFrom('need.joint', 'partnership.name', 'hopes'), fc.string())
      .map(([path, v]) => answer(path, v)),
    fc.constantFrom('ja', 'nej', 'delvis').map((value) => answer('publicInterest@p1', value, 'public')),
    fc.constantFrom('a1', 'a2').map((id) => row('goals', id, 'joint', { text: 'Fler hittar hem' })),
    fc.constantFrom('c1', 'c2').map((id) => ({ op: 'remove', list: 'contributions', id }) as const),
    fc.integer({ min: 0, max: 4 }).map((index) => ({ op: 'move', list: 'contributions', id: 'c3', index }) as const),
    fc.constant({ op: 'setting', key: 'track', value: 'short' } as const),
  );

  it('followed by undoing it gives the identical revision', () => {
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 5 }), (list) => {
        const before = everythingCase();
        const actor = walker(before);
        actor.send({ type: 'case.edited', edits: list, label: 'Ändring' });
        actor.send({ type: 'case.undone' });
        const after = actor.getSnapshot().context.caseFile;
        expect(after && revisionOf(after)).toBe(revisionOf(before));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the place: whoever answers stays on the page', () => {
    const actor = walker(everythingCase());
    actor.send(route('sida-2-4'));
    actor.send({ type: 'case.edited', edits: [answer('publicInterest@p1', 'ja', 'public')], label: 'Ändring' });
    expect(here(actor)).toBe('#/sida/2.4');
    actor.send({ type: 'case.undone' });
    expect(here(actor)).toBe('#/sida/2.4');
  });

  it('is refused in a case that may only be read', () => {
    const actor = walker(null);
    actor.send({ type: 'case.opened', caseFile: emptyCase(), readOnly: true });
    expect(actor.getSnapshot().can({ type: 'case.edited', edits: [] })).toBe(false);
  });
});
