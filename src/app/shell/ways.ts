/** Who sits at the screen, and through which door a case is walked: remembered on this device, for each case. */
import { isWay, type Way } from '#src/wizard/doors.ts';
import type { Perspective } from '#steps/case/perspective.ts';
import { type Session, sendEdits } from './session.ts';

const wayKey = (id: string): string => `door:${id}`;

/** The way that was chosen for a case; null is the whole method, and undefined that nobody has chosen. */
export async function keptWay(session: Session, id: string): Promise<Way | null | undefined> {
  const kept = await session.store.getSetting(wayKey(id)).catch(() => undefined);
  if (kept === undefined) return undefined;
  return isWay(kept) ? kept : null;
}

/**
 * Goes in through a door, or back to the whole method. Remembered on this device, for this case. The short course has
 * no doors: whoever leaves it meets all questions from then on.
 */
export async function chooseWay(session: Session, door: Way | null): Promise<void> {
  const { caseFile } = session.actor.getSnapshot().context;
  if (!caseFile) return;
  if (door !== null && caseFile.track === 'short') sendEdits(session, [{ op: 'setting', key: 'track', value: 'full' }]);
  session.actor.send({ type: 'door.chosen', door });
  await session.store.setSetting(wayKey(caseFile.id), door ?? '').catch(() => undefined);
}

/** Says who sits at the screen now. Remembered on this device, for this case. */
export function choosePerspective(session: Session, perspective: Perspective): void {
  session.actor.send({ type: 'perspective.chosen', perspective });
  const id = session.actor.getSnapshot().context.caseFile?.id;
  if (id !== undefined) void session.store.setSetting(`perspective:${id}`, perspective).catch(() => undefined);
}
