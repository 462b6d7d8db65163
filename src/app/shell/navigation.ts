import { hashOf, knownScope, type Place, placeFromState, placeOf, stateIdOf } from '#src/wizard/places.ts';
import type { Scope } from '#src/wizard/scope.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { pageOf } from '#steps/catalogue/index.ts';
import type { Session } from './session.ts';

/** Where the session stands, as a place with an address. */
export function placeNow(session: Session): Place {
  const snapshot = session.actor.getSnapshot();
  return placeFromState(snapshot.value, snapshot.context.scope);
}

/** The place, and what somebody wanted but could not reach. */
function placeKey(session: Session): string {
  return `${hashOf(placeNow(session))} ${session.actor.getSnapshot().context.landing?.wanted ?? ''}`;
}

function stageOfPlace(place: Place) {
  if (place.kind === 'check') return place.stage;
  return place.kind === 'page' ? pageOf(place.page)?.stage : undefined;
}

function scopeIn(place: Place, caseFile: CaseFile | null): Scope {
  if (place.kind === 'place' && place.door !== undefined) return { door: place.door };
  return place.kind === 'page' && caseFile ? knownScope(caseFile, place.scope) : {};
}

/** Goes to a place, or tells why not and lands where that can be said. */
export function goTo(session: Session, place: Place): void {
  const { actor } = session;
  const { caseFile } = actor.getSnapshot().context;
  const scope = scopeIn(place, caseFile);
  const event = { type: 'xstate.route' as const, to: `#${stateIdOf(place)}`, scope };
  if (actor.getSnapshot().can(event)) {
    actor.send(event);
    return;
  }
  const stage = stageOfPlace(place);
  const wanted = place.kind === 'page' ? place.page : hashOf(place);
  const reason = caseFile ? ('not-asked' as const) : ('no-case' as const);
  actor.send({ type: 'route.refused', landing: { wanted, reason }, ...(caseFile && stage ? { stage } : {}) });
}

/** Keeps the address bar and the statechart in step, and remembers the last place of each case on this device. */
export function connectAddress(session: Session): () => void {
  // A case reopened where it was left has no address yet.
  if (!window.location.hash) session.device.showHash(hashOf(placeNow(session)), true);
  let shown = placeKey(session);
  const stop = session.device.followHash((hash) => {
    const place = placeOf(hash);
    if (!place) {
      session.actor.send({ type: 'route.refused', landing: { wanted: hash, reason: 'no-such-page' } });
      return;
    }
    if (hashOf(place) !== hashOf(placeNow(session))) goTo(session, place);
  });
  const subscription = session.actor.subscribe((snapshot) => {
    // Only a new place is written: a save that ends must not write over an address just chosen.
    const key = placeKey(session);
    if (key === shown) return;
    shown = key;
    const place = placeNow(session);
    const hash = hashOf(place);
    session.device.showHash(hash, snapshot.context.landing !== null);
    const { caseFile } = snapshot.context;
    // The start and the overview are no place to come back to: they would write over the question last visited.
    if (caseFile && place.kind !== 'place') void session.store.setPlace(caseFile.id, hash).catch(() => undefined);
  });
  return () => {
    stop();
    subscription.unsubscribe();
  };
}
