/** What stands in the notes of a kommun's package, in words: for the history and for two files that differ. */
import type { Value } from '#steps/case/case-file.ts';
import type { Place } from '#steps/exchange/place.ts';

const choices: Readonly<Record<string, string>> = { ja: 'Ja', nej: 'Nej', vet_inte: 'Vet inte än' };

const isAbout = (place: Place, kind: 'package' | 'packageAnswer'): boolean =>
  place.kind === 'note' && place.path.startsWith(`${kind}:`);

/** Name of the place; undefined when it is no note of a package. */
export function packagePlace(place: Place): string | undefined {
  if (isAbout(place, 'package')) return 'Kommunens paket';
  return isAbout(place, 'packageAnswer') ? 'Kommunens egen fråga' : undefined;
}

function partsOf(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, String(part)]));
}

function packageIn(text: string): Readonly<Record<string, string>> {
  try {
    return partsOf(JSON.parse(text));
  } catch {
    return {};
  }
}

/** What stands there: the question with its answer, or which package it is. */
export function packageValue(place: Place, value: Value): string | undefined {
  if (isAbout(place, 'packageAnswer')) {
    const { question = '', choice = '' } = partsOf(value);
    return `${question} ${choices[choice] ?? 'Inget'}`.trim();
  }
  if (!isAbout(place, 'package')) return undefined;
  const { kommun, edition } = packageIn(String(value));
  return kommun === undefined ? 'Används inte' : `${kommun}, utgåva ${edition ?? ''}`;
}
