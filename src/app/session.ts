/** What the app can do, in one place: the statechart, the store and the acts that need both. */
import { type Actor, createActor, fromPromise, waitFor } from 'xstate';
import { followHash, showHash } from '#src/effects/address.ts';
import { newId, now, today } from '#src/effects/clock.ts';
import { fileNameFor, saveFile } from '#src/effects/files.ts';
import { rememberPending, takePending } from '#src/effects/journal.ts';
import { askToKeep, type CaseStore, saveTrouble } from '#src/effects/store.ts';
import { type SaveInput, type SaveOutput, type Scope, wizard } from '#src/wizard/machine.ts';
import { hashOf, knownScope, type Place, placeFromState, placeOf, stateIdOf } from '#src/wizard/places.ts';
import { textOf } from '#steps/case/answers.ts';
import { type CaseFile, type Edit, newCase, serialiseCase, type Voice, withRev } from '#steps/case/case-file.ts';
import { appVersion, ruleSetVersion } from '#steps/catalogue/about.ts';
import { pageOf } from '#steps/catalogue/index.ts';
import type { Level } from '#steps/facts/conditions.ts';
import type { WalkOptions } from '#steps/walk/walk.ts';

export type Perspective = 'kommun' | 'organisation' | 'tillsammans';

export type LevelsOf = (c: CaseFile, day: string) => Readonly<Record<string, Level>>;

export interface Session {
  readonly actor: Actor<typeof wizard>;
  readonly store: CaseStore;
  readonly today: string;
  /** Options for the walk of a case: levels when the rules are loaded, and whether a check-in may be open. */
  readonly optionsOf: (c: CaseFile) => WalkOptions;
  readonly setLevels: (levelsOf: LevelsOf) => void;
  /** Tells the frame what a file brought. */
  readonly inform: (texts: readonly string[]) => void;
  readonly onInform: (listener: (texts: readonly string[]) => void) => void;
}

/** A check-in can be made from the first day of the term. */
function checkInOpen(c: CaseFile, day: string): boolean {
  const start = textOf(c, 'term.start');
  return start !== undefined && start <= day;
}

export function createSession(store: CaseStore): Session {
  const day = today();
  let levelsOf: LevelsOf | undefined;
  let told: ((texts: readonly string[]) => void) | undefined;
  const optionsOf = (c: CaseFile): WalkOptions => ({
    checkInOpen: checkInOpen(c, day),
    ...(levelsOf && c.kind !== 'published' ? { levels: levelsOf(c, day) } : {}),
  });
  const save = fromPromise<SaveOutput, SaveInput>(async ({ input }) => {
    const caseFile = await store.saveEdits(input.caseId, input.edits).catch((error: unknown) => {
      throw new Error(saveTrouble(error));
    });
    return { caseFile, at: now(), count: input.edits.length };
  });
  const actor = createActor(wizard.provide({ actors: { save } }), { input: { optionsOf } });
  return {
    actor,
    store,
    today: day,
    optionsOf,
    setLevels: (fn) => {
      levelsOf = fn;
    },
    inform: (texts) => told?.(texts),
    onInform: (listener) => {
      told = listener;
    },
  };
}

/** Where the session stands, as a place with an address. */
export function placeNow(session: Session): Place {
  const snapshot = session.actor.getSnapshot();
  return placeFromState(snapshot.value.walk, snapshot.context.scope);
}

/** The place, and what somebody wanted but could not reach. */
function placeKey(session: Session): string {
  return `${hashOf(placeNow(session))} ${session.actor.getSnapshot().context.landing?.wanted ?? ''}`;
}

function stageOfPlace(place: Place) {
  if (place.kind === 'check') return place.stage;
  return place.kind === 'page' ? pageOf(place.page)?.stage : undefined;
}

/** Goes to a place, or tells why not and lands where that can be said. */
export function goTo(session: Session, place: Place): void {
  const { actor } = session;
  const { caseFile } = actor.getSnapshot().context;
  const scope: Scope = place.kind === 'page' && caseFile ? knownScope(caseFile, place.scope) : {};
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
  if (!window.location.hash) showHash(hashOf(placeNow(session)), true);
  let shown = placeKey(session);
  const stop = followHash((hash) => {
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
    showHash(hash, snapshot.context.landing !== null);
    const { caseFile } = snapshot.context;
    // The start and the overview are no place to come back to: they would write over the question last visited.
    if (caseFile && place.kind !== 'place') void session.store.setPlace(caseFile.id, hash).catch(() => undefined);
  });
  return () => {
    stop();
    subscription.unsubscribe();
  };
}

/** Which page to show first: the one in the address, else the one last visited, else the overview. */
export async function reopen(session: Session, hash: string): Promise<void> {
  const id = await session.store.getSetting('open-case');
  if (typeof id !== 'string' || id === '') return;
  const opened = await openStored(session, id, hash === '').catch(() => false);
  if (!opened || hash === '') return;
  const wanted = placeOf(hash);
  if (wanted) goTo(session, wanted);
}

/** Waits until everything written in the open case is stored; what a failing store will not take goes to the journal. */
async function leaveCase(session: Session): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const stored = waitFor(session.actor, (snapshot) => snapshot.context.pending.length === 0, { timeout: 3000 });
  await stored.catch(() => keepPending(session));
}

/** Opens a case from this device, with anything typed just before the browser closed. */
export async function openStored(session: Session, id: string, atLastPlace = true): Promise<boolean> {
  const stored = await session.store.openCase(id);
  if (!stored) return false;
  await leaveCase(session);
  session.actor.send({ type: 'case.opened', caseFile: stored });
  await session.store.setSetting('open-case', id);
  const left = takePending(id, stored);
  if (left.length > 0) session.actor.send({ type: 'case.edited', edits: left });
  if (atLastPlace) {
    const place = placeOf((await session.store.getPlace(id)) ?? '#/oversikt');
    if (place && place.kind !== 'place') goTo(session, place);
  }
  return true;
}

export async function closeCase(session: Session): Promise<void> {
  await leaveCase(session);
  void session.store.setSetting('open-case', '').catch(() => undefined);
  session.actor.send({ type: 'case.closed' });
}

/** Side that writes when the users sit as `perspective`. */
export function authorOf(perspective: Perspective): Voice {
  if (perspective === 'kommun') return 'public';
  return perspective === 'organisation' ? 'o1' : 'joint';
}

export interface NewCaseAnswers {
  readonly perspective: Perspective;
  readonly name: string;
  readonly track: CaseFile['track'];
}

/** Starts a case of one's own and opens its overview. */
export async function startCase(session: Session, answers: NewCaseAnswers): Promise<void> {
  const by = authorOf(answers.perspective);
  const at = now();
  const empty = newCase({
    id: newId(),
    at,
    by,
    voices: answers.perspective === 'tillsammans' ? 'both' : 'alone',
    track: answers.track,
    app: appVersion,
    ruleSet: ruleSetVersion,
  });
  const name = answers.name.trim();
  const lanes = name === '' ? {} : { 'partnership.name': { joint: { value: name, by, at } } };
  const caseFile = withRev({ ...empty, answers: lanes });
  await session.store.createCase(caseFile);
  await session.store.setSetting(`perspective:${caseFile.id}`, answers.perspective);
  await session.store.setSetting('kept', await askToKeep());
  await leaveCase(session);
  session.actor.send({ type: 'case.opened', caseFile });
  await session.store.setSetting('open-case', caseFile.id);
}

/** Puts a case that came from a file or an example on this device and opens it. */
export async function adoptCase(
  session: Session,
  caseFile: CaseFile,
  readOnly: boolean,
  original?: Uint8Array,
): Promise<void> {
  if (!readOnly) {
    await session.store.createCase(caseFile, original);
    await session.store.setSetting('open-case', caseFile.id);
  }
  await leaveCase(session);
  session.actor.send({ type: 'case.opened', caseFile, readOnly });
}

/**
 * A case of one's own from an example. From a practice case everything comes along and stays marked ÖVNING; from a real
 * partnership only the structure comes along: no party names and no answers (README point 20).
 */
export function copyOf(c: CaseFile): CaseFile {
  if (c.kind !== 'published') return withRev({ ...c, id: newId(), origin: c.origin ?? c.id, parents: [], base: null });
  const count = (list: string) => c.items[list]?.length ?? 1;
  const at = now();
  const row = (id: string) => ({ id, voice: 'joint', by: 'joint', at, fields: {} });
  const rows = (prefix: string, n: number) =>
    Array.from({ length: Math.max(1, n) }, (_, i) => row(`${prefix}${i + 1}`));
  const empty = newCase({ id: newId(), at, by: 'joint', voices: 'alone', app: appVersion, ruleSet: ruleSetVersion });
  return withRev({
    ...empty,
    origin: c.id,
    items: {
      publicParties: rows('k', count('publicParties')),
      organisations: rows('o', count('organisations')),
      parts: rows('p', 1),
    },
  });
}

/** Saves the open case as a file that its users own. */
export async function saveToFile(session: Session): Promise<void> {
  const { caseFile } = session.actor.getSnapshot().context;
  if (!caseFile) return;
  const title = textOf(caseFile, 'partnership.name') ?? 'partnerskap';
  const bytes = new TextEncoder().encode(serialiseCase({ ...caseFile, app: appVersion, ruleSet: ruleSetVersion }));
  saveFile(fileNameFor(title, session.today, 'iop.json'), bytes, 'application/json');
  await session.store.noteFileSaved(caseFile.id, now(), bytes);
}

export function sendEdits(session: Session, edits: readonly Edit[], label?: string): void {
  if (edits.length === 0) return;
  session.actor.send({ type: 'case.edited', edits, ...(label === undefined ? {} : { label }) });
}

/** Writes down, synchronously, what is not stored yet when the page goes away. Nothing in session mode. */
export function keepPending(session: Session): void {
  const { caseFile, pending } = session.actor.getSnapshot().context;
  if (session.store.durable && caseFile && pending.length > 0) rememberPending(caseFile.id, pending);
}
