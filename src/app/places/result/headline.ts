/** The conclusion of a part in words, and of a case with several parts. */

import type { PartAssessment } from '#steps/law/result.ts';
import type { Level } from '#steps/law/types.ts';

const numbers = ['inga', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];

export const countWord = (count: number): string => numbers[count] ?? String(count);

const things = (count: number): string => `${countWord(count)} ${count === 1 ? 'sak' : 'saker'}`;

/** Warnings and open answers: what there is to do something about at level 2. */
function toDo(part: PartAssessment): number {
  const warned = new Set(part.fired.filter((fired) => fired.effect === 'warn').map((fired) => fired.textId));
  return warned.size + part.open.length;
}

const headlines = {
  0: () => 'Viktiga svar saknas, så bedömningen kan inte göras än',
  1: () => 'Era svar gav inga varningssignaler',
  2: (part) => `Underlaget talar för ett partnerskap, men ${things(toDo(part))} behöver åtgärdas`,
  3: () => 'Fråga en jurist innan ni går vidare',
  4: () => 'Ett partnerskap passar inte. Det finns andra former',
} as const satisfies Readonly<Record<Level, (part: PartAssessment) => string>>;

export function headlineOf(part: PartAssessment): string {
  return part.level === null ? 'Signaler om den publicerade beskrivningen' : headlines[part.level](part);
}

/** The heading above several parts: how many of them can stand in an agreement. */
export function headlineOfAll(parts: readonly PartAssessment[]): string {
  if (parts.some((part) => part.level === null)) return 'Signaler om den publicerade beskrivningen';
  const standing = parts.filter((part) => part.level !== 4 && part.level !== 0).length;
  const incomplete = parts.filter((part) => part.level === 0).length;
  if (incomplete === parts.length) return 'Viktiga svar saknas i alla delar';
  if (standing === parts.length) return `Alla ${countWord(parts.length)} delarna kan stå i ett avtal`;
  if (standing === 0) return 'Ingen del kan stå i ett partnerskap som svaren är nu';
  return `${standing === 1 ? 'En' : countWord(standing).replace(/^./, (c) => c.toUpperCase())} av ${countWord(parts.length)} delar kan stå i avtalet`;
}

export const levelGlyphs: Readonly<Record<Level, string>> = { 0: '…', 1: '+', 2: '!', 3: '?', 4: '→' };
