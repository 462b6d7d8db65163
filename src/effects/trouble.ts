/** What can hinder this device from keeping what is written, each with what the user can do. */

export interface Trouble {
  /** closed: this page has lost its tables · none: the browser keeps nothing here · failed: it could not just now. */
  readonly kind: 'blocked' | 'closed' | 'newer' | 'none' | 'failed';
  readonly text: string;
}

const trouble = (kind: Trouble['kind'], text: string): Trouble => ({ kind, text });

export const troubles = {
  blocked: trouble(
    'blocked',
    'Stäng andra flikar med IOP-verkstaden. De hindrar den här fliken från att öppna det som är sparat.',
  ),
  closed: trouble(
    'closed',
    'IOP-verkstaden har uppdaterats eller rensats i en annan flik. Ladda om sidan för att fortsätta.',
  ),
  newer: trouble(
    'newer',
    'Det som är sparat på den här enheten är skrivet av en nyare version av IOP-verkstaden. Inget är borta, men den här versionen kan inte läsa det. Ladda om sidan så att den nya versionen hämtas. Det ni skriver här finns bara så länge fliken är öppen.',
  ),
  none: trouble(
    'none',
    'Webbläsaren låter inte sidan spara något här. Fönstret kan vara privat. Det ni skriver finns bara så länge fliken är öppen. Spara en fil innan ni stänger den.',
  ),
  failed: trouble(
    'failed',
    'Webbläsaren kunde inte öppna det som är sparat på den här enheten. Ladda om sidan och försök igen. Det ni skriver nu finns bara så länge fliken är öppen.',
  ),
} as const;

const nameOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';

/** Why the tables of this browser could not be opened. */
export function troubleOf(error: unknown): Trouble {
  if (nameOf(error) === 'VersionError') return troubles.newer;
  const refused = typeof indexedDB === 'undefined' || ['SecurityError', 'InvalidStateError'].includes(nameOf(error));
  return refused ? troubles.none : troubles.failed;
}

/** The case that somebody writes in is no longer on this device. */
export class CaseGone extends Error {
  override readonly name = 'CaseGone';
}

/** What to tell the user when a save failed. Always leads to the file. */
export function saveTrouble(error: unknown): string {
  const name = nameOf(error);
  if (name === 'QuotaExceededError')
    return 'Webbläsarens lagring är full. Det ni skrev senast är inte sparat. Spara till fil nu.';
  if (name === 'CaseGone')
    return 'Fallet är borttaget från enheten i en annan flik. Det ni skrev senast finns bara i den här fliken. Spara till fil nu.';
  if (name === 'VersionError')
    return 'IOP-verkstaden har uppdaterats i en annan flik. Det ni skrev senast är inte sparat. Spara till fil nu, och ladda sedan om sidan.';
  return 'Webbläsaren kunde inte spara. Det ni skrev senast finns bara i den här fliken. Spara till fil nu.';
}
