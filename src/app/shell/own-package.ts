/** The kommun's own package, when this device has one. Where there is none nothing more is fetched. */
import type { Session } from './session.ts';

/** Where the chosen file is kept among the settings of the device; empty when none is. */
export const packageSetting = 'kommunpaket';

/** True when a file has been chosen here, or one comes with the installation. */
export async function hasPackage({ store, device }: Session): Promise<boolean> {
  const chosen = await store.getSetting(packageSetting).catch(() => undefined);
  return (typeof chosen === 'string' && chosen !== '') || device.shipsPackage();
}

/** Lets the open case take the package of the device. Never rejects: a case opens whether or not it comes. */
export async function takePackage(session: Session): Promise<void> {
  if (!(await hasPackage(session))) return;
  const parts = await import('../parts/package/kept.ts').catch(() => undefined);
  await parts?.takeIntoCase(session).catch(() => undefined);
}
