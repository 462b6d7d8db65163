/** What happens when a file is opened anywhere in the app and it comes from the other party. */

import { adoptCase, openStored } from '#src/app/shell/cases.ts';
import { goTo } from '#src/app/shell/navigation.ts';
import type { Session } from '#src/app/shell/session.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { envelopeOf, hasBeenHandedOver } from '#steps/exchange/envelope.ts';
import { noteReceived } from './acts.ts';

async function isHere(session: Session, id: string): Promise<boolean> {
  return (await session.store.listCases(1000)).some((meta) => meta.id === id);
}

/**
 * Opens a file that was handed over. A case that is on this device already is never put aside: the file is compared
 * with it. False for any other file, which is then opened as usual.
 */
export async function openHandedOver(session: Session, c: CaseFile, bytes: Uint8Array): Promise<boolean> {
  if (!hasBeenHandedOver(c)) return false;
  if (!(await isHere(session, c.id))) {
    if (!envelopeOf(c)) return false;
    await adoptCase(session, await noteReceived(session, c), false);
    return true;
  }
  const open = session.actor.getSnapshot().context.caseFile;
  if (open?.id !== c.id && !(await openStored(session, c.id, false))) return false;
  goTo(session, { kind: 'place', id: 'ta-emot' });
  session.held.letter.set(bytes);
  return true;
}

/** Opens a file as a case of its own, or compares it with the one that it belongs to. */
export async function openElsewhere(session: Session, c: CaseFile, bytes: Uint8Array): Promise<void> {
  if (await openHandedOver(session, c, bytes)) return;
  await adoptCase(session, c, false);
}
