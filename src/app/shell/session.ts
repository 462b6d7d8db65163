/** What the app can do, in one place: the statechart, the store and the acts that need both. */
import { type Actor, createActor, fromPromise } from 'xstate';
import { wizard } from '#src/wizard/machine.ts';
import { hashOf, knownScope, type Place, placeFromState, placeOf, stateIdOf } from '#src/wizard/places.ts';
import {
  isUnsaved,
  joinQueue,
  pendingEdits,
  type SaveInput,
  type SaveOutput,
  type SaveQueue,
  saveQueue,
  whenStored,
} from '#src/wizard/save-queue.ts';
import type { Scope } from '#src/wizard/scope.ts';
import { textOf } from '#steps/case/answers.ts';
import { type CaseFile, type Edit, newCase, serialiseCase, withRev } from '#steps/case/case-file.ts';
import { authorOf, isPerspective, type Perspective } from '#steps/case/perspective.ts';
import { appVersion, ruleSetVersion } from '#steps/catalogue/about.ts';
import { pageOf } from '#steps/catalogue/index.ts';
import { browser, type CaseStore, type Device } from './device.ts';
import { createHeld, type Held } from './held.ts';

export interface Session {
  readonly actor: Actor<typeof wizard>;
  /** What is written and not stored yet. */
  readonly queue: SaveQueue;
  readonly store: CaseStore;
  /** The clock, ids, files and everything else that the browser gives. */
  readonly device: Device;
  /** What the tab holds while the app is open. */
  readonly held: Held;
  readonly today: string;
}

function createQueue(store: CaseStore, device: Device): SaveQueue {
  const save = fromPromise<SaveOutput, SaveInput>(async ({ input: { caseId, edits, upTo } }) => {
    await store.saveEdits(caseId, edits).catch((error: unknown) => {
      throw new Error(device.saveTrouble(error));
    });
    return { caseId, upTo, at: device.now() };
  });
  return createActor(saveQueue.provide({ actors: { save } })).start();
}

export function createSession(store: CaseStore, device: Device = browser, held: Held = createHeld()): Session {
  const day = device.today();
  const actor = createActor(wizard, { input: { today: day } });
  const queue = createQueue(store, device);
  joinQueue(actor, queue);
  return {
    actor,
    queue,
    store,
    device,
    held,
    today: day,
  };
}

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

/** Which page to show first: the one in the address, else the one last visited, else the overview. */
export async function reopen(session: Session, hash: string): Promise<void> {
  const id = await session.store.getSetting('open-case');
  if (typeof id !== 'string' || id === '') return;
  const opened = await openStored(session, id, hash === '').catch(() => false);
  if (!opened || hash === '') return;
  const wanted = placeOf(hash);
  if (wanted) goTo(session, wanted);
}

/** Puts the text of the field that somebody is in into the case: leaving the field does that. */
export function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/**
 * Waits until everything written in the open case is stored. What a failing store will not take is written down in the
 * journal; what fits nowhere goes on waiting in the queue, and the line about saving says so.
 */
async function leaveCase(session: Session): Promise<void> {
  leaveField();
  const stored = await whenStored(session.queue);
  const { caseFile } = session.actor.getSnapshot().context;
  if (!stored.ok && caseFile && keepPending(session)) {
    session.queue.send({ type: 'edits.journalled', caseId: caseFile.id, upTo: Number.POSITIVE_INFINITY });
  }
  session.queue.send({ type: 'case.changed' });
}

/** Shows a case, to those who sat at the screen when it was last shown here. */
async function showCase(session: Session, caseFile: CaseFile, readOnly = false): Promise<void> {
  const kept = await session.store.getSetting(`perspective:${caseFile.id}`).catch(() => undefined);
  const perspective = isPerspective(kept) ? kept : 'tillsammans';
  session.actor.send({ type: 'case.opened', caseFile, readOnly, perspective });
}

/** Says who sits at the screen now. Remembered on this device, for this case. */
export function choosePerspective(session: Session, perspective: Perspective): void {
  session.actor.send({ type: 'perspective.chosen', perspective });
  const id = session.actor.getSnapshot().context.caseFile?.id;
  if (id !== undefined) void session.store.setSetting(`perspective:${id}`, perspective).catch(() => undefined);
}

/** Tells what a file brought or what was done, until the next place. */
export function inform(session: Session, texts: readonly string[]): void {
  session.actor.send({ type: 'notices.told', texts });
}

/** Opens a case from this device, with anything typed just before the browser closed. */
export async function openStored(session: Session, id: string, atLastPlace = true): Promise<boolean> {
  const stored = await session.store.openCase(id);
  if (!stored) return false;
  await leaveCase(session);
  await showCase(session, stored);
  await session.store.setSetting('open-case', id);
  const left = session.device.takePending(id, stored);
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

export interface NewCaseAnswers {
  readonly perspective: Perspective;
  readonly name: string;
  readonly track: CaseFile['track'];
}

/** Starts a case of one's own and opens its overview. */
export async function startCase(session: Session, answers: NewCaseAnswers): Promise<void> {
  const by = authorOf(answers.perspective);
  const at = session.device.now();
  const empty = newCase({
    id: session.device.newId(),
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
  await session.store.setSetting('kept', await session.device.askToKeep());
  await leaveCase(session);
  await showCase(session, caseFile);
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
  await showCase(session, caseFile, readOnly);
}

/**
 * A case of one's own from an example. From a practice case everything comes along and stays marked ÖVNING; from a real
 * partnership only the structure comes along: no party names and no answers.
 */
export function copyOf(c: CaseFile, device: Device): CaseFile {
  if (c.kind !== 'published')
    return withRev({ ...c, id: device.newId(), origin: c.origin ?? c.id, parents: [], base: null });
  const count = (list: string) => c.items[list]?.length ?? 1;
  const at = device.now();
  const row = (id: string) => ({ id, voice: 'joint', by: 'joint', at, fields: {} });
  const rows = (prefix: string, n: number) =>
    Array.from({ length: Math.max(1, n) }, (_, i) => row(`${prefix}${i + 1}`));
  const empty = newCase({
    id: device.newId(),
    at,
    by: 'joint',
    voices: 'alone',
    app: appVersion,
    ruleSet: ruleSetVersion,
  });
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

/** Saves the open case as a file that its users own, and says so when that file would not open again. */
export async function saveToFile(session: Session): Promise<void> {
  const { caseFile } = session.actor.getSnapshot().context;
  if (!caseFile) return;
  const title = textOf(caseFile, 'partnership.name') ?? 'partnerskap';
  const text = serialiseCase({ ...caseFile, app: appVersion, ruleSet: ruleSetVersion });
  const bytes = new TextEncoder().encode(text);
  session.device.saveFile(session.device.fileNameFor(title, session.today, 'iop.json'), bytes, 'application/json');
  const { whyNotOpened } = await import('#steps/import/opens-again.ts');
  const trouble = whyNotOpened(text);
  // A file that does not open is no copy, so the case still counts as not saved to a file.
  if (trouble !== null) inform(session, [trouble]);
  else await session.store.noteFileSaved(caseFile.id, session.device.now(), bytes);
}

export function sendEdits(session: Session, edits: readonly Edit[], label?: string): void {
  if (edits.length === 0) return;
  session.actor.send({ type: 'case.edited', edits, ...(label === undefined ? {} : { label }) });
}

/**
 * Writes down, synchronously, what is not stored yet when the page goes away. Nothing in session mode. True when all of
 * it is written down.
 */
export function keepPending(session: Session): boolean {
  const { caseFile } = session.actor.getSnapshot().context;
  if (!session.store.durable || !caseFile) return false;
  return session.device.rememberPending(caseFile.id, pendingEdits(session.queue, caseFile.id));
}

/** True while something that somebody wrote is not stored, be it one key. */
export function somethingUnsaved(session: Session): boolean {
  return isUnsaved(session.queue.getSnapshot().context);
}

/** Tells that a field holds text which the case does not have yet, or that it no longer does. */
export function noteTyping(session: Session, field: string, unsaved: boolean): void {
  session.queue.send({ type: 'typing.changed', field, unsaved });
}

/** Shows what is stored now: another tab has written, or an earlier version has been fetched back. */
export async function refreshCase(session: Session, id: string): Promise<void> {
  const saves = () => session.queue.getSnapshot().context.saves;
  for (;;) {
    const before = saves();
    const stored = await session.store.openCase(id);
    if (!stored || session.actor.getSnapshot().context.caseFile?.id !== id) return;
    // A save that ended while this was read is in the store, and perhaps not in what was read.
    if (saves() !== before) continue;
    session.actor.send({ type: 'case.refreshed', caseFile: stored, pending: pendingEdits(session.queue, id) });
    return;
  }
}
