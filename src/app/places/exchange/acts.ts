/** Taking in, as acts of the session: the pure core, the store and the browser together. */

import { readCaseFile } from '#src/app/parts/read-case-file.ts';
import type { Watch } from '#src/app/shell/device.ts';
import { type Session, sendEdits } from '#src/app/shell/session.ts';
import { whenStored } from '#src/wizard/save-queue.ts';
import type { CaseFile, Voice } from '#steps/case/case-file.ts';
import { withBases } from '#steps/case/edit-base.ts';
import { perspectiveOf } from '#steps/case/perspective.ts';
import { envelopeOf } from '#steps/exchange/envelope.ts';
import { firstHeard } from '#steps/exchange/incoming.ts';
import { codeParts, type Joined, joinParts } from '#steps/exchange/payload.ts';
import { acceptEdits, type Received, type Reception, receive } from '#steps/exchange/receive.ts';
import type { Decision } from '#steps/exchange/settle.ts';
import type { Salvaged } from '#steps/import/salvage.ts';

/** Why an act stopped, in words for the user. Nothing of it has been done. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** Everything written so far is stored, or the act stops with the reason. */
export async function stored(session: Session): Promise<void> {
  const result = await whenStored(session.queue);
  if (!result.ok) throw new Stopped(result.error);
}

const collected = 'letter-parts';

/** Puts one part of a file, read by a phone's camera, with those that have come before. */
export async function collectPart(session: Session, text: string): Promise<Joined> {
  const stored = await session.store.getSetting(collected);
  const joined = joinParts(codeParts(`${typeof stored === 'string' ? stored : ''} ${text}`));
  const last = codeParts(text).at(-1);
  const kept = codeParts(`${typeof stored === 'string' ? stored : ''} ${text}`).filter(({ id }) => id === last?.id);
  const texts = kept.map(({ id, n, count, letters }) => `del.${id}.${n}.${count}.${letters}`);
  await session.store.setSetting(collected, joined.ok ? '' : [...new Set(texts)].join(' '));
  return joined;
}

export type Taken =
  | { readonly kind: 'stopped'; readonly text: string; readonly salvaged?: CaseFile }
  /** No case is open to compare with. */
  | { readonly kind: 'first'; readonly theirs: CaseFile; readonly bytes: Uint8Array }
  | {
      readonly kind: 'compared';
      /** The own case as it was compared. */
      readonly mine: CaseFile;
      readonly theirs: CaseFile;
      readonly bytes: Uint8Array;
      readonly received: Received;
      readonly notices: readonly string[];
    };

/** What the gate says of a file that it stops, with what could be read of it as a case of its own. */
function stopped(text: string, salvaged: Salvaged | undefined): Taken {
  if (!salvaged) return { kind: 'stopped', text };
  return { kind: 'stopped', text: `${text} ${salvaged.text}`, salvaged: salvaged.case };
}

/**
 * Runs a file, or what a PDF carries, through the import gate and compares it with the open case. Nothing is changed.
 * Rejects when the watch gives it up or the file cannot be read on this device.
 */
export async function compare(session: Session, file: Uint8Array, as: Voice, watch: Watch): Promise<Taken> {
  const read = await readCaseFile(session.device, file, watch);
  const { result, salvaged } = read;
  if (!result.ok) return stopped(result.text, salvaged);
  if (result.readOnly) return { kind: 'stopped', text: result.notices.map((notice) => notice.text).join(' ') };
  const bytes = await read.bytes();
  const mine = session.actor.getSnapshot().context.caseFile;
  if (!mine) return { kind: 'first', theirs: result.case, bytes };
  const { exchangesOf, knownWriter } = await session.device.exchanges();
  const exchanges = await exchangesOf(session.store, mine.id);
  // Looking writes nothing: what comes in can be read also where nothing can be stored.
  const writer = await knownWriter(session.store, mine.id);
  const notices = result.notices.flatMap((notice) => [notice.text, ...(notice.details ?? [])]);
  const received = receive(mine, result.case, exchanges, as, writer?.id);
  return { kind: 'compared', mine, theirs: result.case, bytes, received, notices };
}

/** Remembers where a case on this device came from, so that later files can be compared with it. */
export async function noteReceived(session: Session, c: CaseFile): Promise<CaseFile> {
  const envelope = envelopeOf(c);
  if (!envelope) return c;
  const { rememberExchange } = await session.device.exchanges();
  await rememberExchange(session.store, { rev: c.rev, direction: 'received', at: session.device.now(), case: c });
  await session.store.setSetting(`voice:${c.id}`, envelope.to);
  await session.store.setSetting(`perspective:${c.id}`, perspectiveOf(envelope.to));
  return { ...firstHeard(c, envelope), parents: [...new Set([...c.parents, c.rev])], base: c.rev };
}

/** How saving a merge ended. `waiting`: it is in the case, and waits with everything else to be stored. */
export type MergeSaved = { readonly kind: 'saved' } | { readonly kind: 'stopped' | 'waiting'; readonly text: string };

/**
 * Puts a received file into the open case. A snapshot with the received bytes is taken first; the undo line takes it
 * back. Stops, with nothing changed, when what was written before cannot be stored. What has been written in the case
 * since it was compared stands, and what the file would have there is a conflict in the history.
 */
export async function saveMerge(
  session: Session,
  {
    mine,
    theirs,
    bytes,
    received,
    decisions,
    as,
  }: {
    readonly mine: CaseFile;
    readonly theirs: CaseFile;
    readonly bytes: Uint8Array;
    readonly received: Reception;
    readonly decisions: Readonly<Record<string, Decision>>;
    readonly as: Voice;
  },
): Promise<MergeSaved> {
  const before = await whenStored(session.queue);
  if (session.actor.getSnapshot().context.caseFile?.id !== mine.id)
    return { kind: 'stopped', text: 'Fallet som filen jämfördes med är inte öppet.' };
  if (!before.ok) return { kind: 'stopped', text: before.error };
  await session.store.takeSnapshot(mine.id, 'merge', bytes);
  const { rememberExchange } = await session.device.exchanges();
  await rememberExchange(session.store, {
    rev: theirs.rev,
    direction: 'received',
    at: session.device.now(),
    case: theirs,
  });
  const edits = acceptEdits({ mine, theirs, merged: received.merged, decisions, as, at: session.device.now() });
  sendEdits(session, withBases(mine, edits), 'Filen är sammanslagen med ert fall.');
  const after = await whenStored(session.queue);
  return after.ok ? { kind: 'saved' } : { kind: 'waiting', text: after.error };
}
