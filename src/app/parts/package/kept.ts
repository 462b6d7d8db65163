/** The kommun's package on this device: chosen once from a file, or shipped with the installation. */
import { packageSetting } from '#src/app/shell/own-package.ts';
import type { Session } from '#src/app/shell/session.ts';
import { inform, sendEdits } from '#src/app/shell/session.ts';
import { authorOf } from '#steps/case/perspective.ts';
import { adoptEdits, hasChosenPackage, putAwayEdits } from '#steps/package/in-case.ts';
import { type PackageRead, packageText, readPackage } from '#steps/package/read.ts';
import type { KommunPackage } from '#steps/package/schema.ts';

export interface KeptPackage {
  readonly pack: KommunPackage;
  /** file: somebody has chosen it here · installation: it comes with the site. */
  readonly from: 'file' | 'installation';
}

/** The package of this device; a chosen file goes before the installation's. What cannot be read is as if it were not there. */
export async function keptPackage({ store, device, today }: Session): Promise<KeptPackage | undefined> {
  const kept = await store.getSetting(packageSetting).catch(() => undefined);
  if (typeof kept === 'string') {
    const read = readPackage(new TextEncoder().encode(kept), today);
    if (read.ok) return { pack: read.value, from: 'file' };
  }
  const shipped = await device.shippedPackage();
  const read = shipped ? readPackage(shipped, today) : undefined;
  return read?.ok ? { pack: read.value, from: 'installation' } : undefined;
}

/** Keeps a file as the package of this device, or says why it is not one. */
export async function choosePackage({ store, today }: Session, bytes: Uint8Array): Promise<PackageRead> {
  const read = readPackage(bytes, today);
  if (read.ok) await store.setSetting(packageSetting, new TextDecoder().decode(bytes));
  return read;
}

/** Takes the chosen file away from this device. Cases keep what they have. */
export const forgetPackage = ({ store }: Session): Promise<void> => store.setSetting(packageSetting, '');

const authorHere = (session: Session) => ({
  voice: authorOf(session.actor.getSnapshot().context.perspective),
  at: session.device.now(),
});

/** Makes the open case use a package. `label` names the change, with a way to take it back. */
export function usedInCase(session: Session, pack: KommunPackage, label?: string): void {
  const { caseFile } = session.actor.getSnapshot().context;
  if (caseFile) sendEdits(session, adoptEdits(caseFile, pack.id, packageText(pack), authorHere(session)), label);
}

/** Puts the package of the open case away; its answers stay. */
export function putAway(session: Session): void {
  const { caseFile } = session.actor.getSnapshot().context;
  if (caseFile)
    sendEdits(session, putAwayEdits(caseFile, authorHere(session)), 'Kommunens paket används inte längre i fallet.');
}

/** A case of one's own takes the package of the device, once: one that has it, or has put it away, is left as it is. */
export async function takeIntoCase(session: Session): Promise<void> {
  const mayTake = (): boolean => {
    const { caseFile, readOnly } = session.actor.getSnapshot().context;
    return caseFile !== null && !readOnly && caseFile.kind === 'own' && !hasChosenPackage(caseFile);
  };
  if (!mayTake()) return;
  const id = session.actor.getSnapshot().context.caseFile?.id;
  const kept = await keptPackage(session);
  // Another case may have been opened meanwhile.
  if (!kept || !mayTake() || session.actor.getSnapshot().context.caseFile?.id !== id) return;
  usedInCase(session, kept.pack);
  inform(session, [
    `${kept.pack.kommun} har egna krav, och de är nu med i fallet. På sidan Kommunens paket väljer ni bort dem.`,
  ]);
}
