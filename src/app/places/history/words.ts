/** Whole sentences about changes: who did what, and when. */
import type { CaseFile, Voice } from '#steps/case/case-file.ts';
import { longDate, voiceName } from '#steps/swedish/format.ts';
import type { Change } from './changes.ts';

/** ”3 mars 2026 kl. 14.03”, in the time zone of the device. */
export function timeOf(iso: string): string {
  const date = new Date(iso);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${longDate(iso)} kl. ${two(date.getHours())}.${two(date.getMinutes())}`;
}

export const whoOf = (c: CaseFile, by: Voice | undefined): string =>
  by === undefined || by === 'joint' ? 'Ni' : voiceName(c, by);

/** ”Ängby kommun ändrade svaret 3 mars 2026 kl. 14.03.” */
export function sentenceOf(c: CaseFile, { by, at, place, was, is }: Change): string {
  const [who, when] = [whoOf(c, by), timeOf(at)];
  if (place.kind === 'order') return `${who} ändrade ordningen ${when}.`;
  if (place.kind === 'setting') return `${who} ändrade inställningen ${when}.`;
  if (place.kind === 'row') {
    if (!was) return `${who} lade till raden ${when}.`;
    return is ? `${who} ändrade raden ${when}.` : `${who} tog bort raden ${when}.`;
  }
  if (!is) return `${who} tog bort det som stod ${when}.`;
  return was ? `${who} ändrade svaret ${when}.` : `${who} skrev svaret ${when}.`;
}
