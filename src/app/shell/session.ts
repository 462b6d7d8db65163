/** What the app can do, in one place: the statechart, the store and the acts that need both. */
import { type Actor, createActor, fromPromise } from 'xstate';
import { wizard } from '#src/wizard/machine.ts';
import {
  isUnsaved,
  joinQueue,
  pendingEdits,
  pendingNamed,
  type SaveInput,
  type SaveOutput,
  type SaveQueue,
  saveQueue,
} from '#src/wizard/save-queue.ts';
import type { Edit } from '#steps/case/edit.ts';
import { authorOf } from '#steps/case/perspective.ts';
import { browser, type CaseStore, type Device, type MadeEdit } from './device.ts';
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
  /** Edits of this tab with their names, unique over all tabs. */
  readonly made: (edits: readonly Edit[], names: readonly string[]) => readonly MadeEdit[];
}

interface Saving {
  readonly store: CaseStore;
  readonly device: Device;
  /** Edits of this tab with their names, unique over all tabs. */
  readonly made: (edits: readonly Edit[], names: readonly string[]) => readonly MadeEdit[];
  /** Something was written that could not be put where it was meant to stand. */
  readonly onConflict: (caseId: string) => void;
}

function createQueue({ store, device, made, onConflict }: Saving): SaveQueue {
  const save = fromPromise<SaveOutput, SaveInput>(async ({ input: { caseId, edits, names, upTo } }) => {
    const { conflicts } = await store.saveMade(caseId, made(edits, names)).catch((error: unknown) => {
      throw new Error(device.saveTrouble(error));
    });
    if (conflicts.length > 0) onConflict(caseId);
    return { caseId, upTo, at: device.now() };
  });
  return createActor(saveQueue.provide({ actors: { save } })).start();
}

export function createSession(store: CaseStore, device: Device = browser, held: Held = createHeld()): Session {
  const day = device.today();
  const actor = createActor(wizard, { input: { today: day } });
  const writer = device.newId();
  const made: Session['made'] = (edits, names) => {
    const by = authorOf(actor.getSnapshot().context.perspective);
    return edits.map((edit, at) => ({ edit, made: `${writer}.${names[at] ?? ''}`, by }));
  };
  const queue = createQueue({ store, device, made, onConflict: (id) => void refreshCase(session, id) });
  joinQueue(actor, queue);
  const session: Session = { actor, queue, store, device, held, today: day, made };
  return session;
}

/** Tells what a file brought or what was done, until the next place. */
export function inform(session: Session, texts: readonly string[]): void {
  session.actor.send({ type: 'notices.told', texts });
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
  const waiting = pendingNamed(session.queue, caseFile.id);
  const made = session.made(
    waiting.map(({ edit }) => edit),
    waiting.map(({ name }) => name),
  );
  return session.device.rememberPending(caseFile.id, made);
}

/** True while something that somebody wrote is not stored, be it one key. */
export function somethingUnsaved(session: Session): boolean {
  return isUnsaved(session.queue.getSnapshot().context);
}

/** Tells that a field holds text which the case does not have yet, or that it no longer does. */
export function noteTyping(session: Session, field: string, unsaved: boolean): void {
  session.queue.send({ type: 'typing.changed', field, unsaved });
}

/** Looks up where two texts stand against each other in a case. */
export async function noteConflicts(session: Session, id: string): Promise<void> {
  session.held.conflicts.set(await session.store.conflictsOf(id));
}

/** Shows what is stored now: another tab has written, or an earlier version has been fetched back. */
export async function refreshCase(session: Session, id: string): Promise<void> {
  const saves = () => session.queue.getSnapshot().context.saves;
  for (;;) {
    const before = saves();
    const stored = await session.store.openCase(id);
    const { caseFile, readOnly } = session.actor.getSnapshot().context;
    if (caseFile?.id !== id) return;
    if (!readOnly) session.held.gone.set(!stored);
    if (!stored) return;
    // A save that ended while this was read is in the store, and perhaps not in what was read.
    if (saves() !== before) continue;
    session.actor.send({ type: 'case.refreshed', caseFile: stored, pending: pendingEdits(session.queue, id) });
    await noteConflicts(session, id);
    return;
  }
}

/** Puts the open case back on the device after another tab has taken it away. */
export async function putBackCase(session: Session): Promise<void> {
  const { caseFile } = session.actor.getSnapshot().context;
  if (!caseFile) return;
  await session.store.createCase(caseFile);
  session.held.gone.set(false);
  session.queue.send({ type: 'save.retried' });
}
