/**
 * The conclusion of a part in words, and of a case with several parts: what was found and who does what next. A headline
 * never says what the form is or is not.
 */
import { inWords } from '#steps/swedish/format.ts';
import { isOpen } from '../findings/findings-of-case.ts';
import type { PartAssessment } from '../result.ts';
import { headlineTexts } from '../texts/result.ts';

const numbers = ['inga', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];

/** A count in words, up to twelve. */
export const countWord = (count: number): string => numbers[count] ?? String(count);

export const capital = (text: string): string => text.replace(/^./u, (first) => first.toLocaleUpperCase('sv-SE'));

/** Warnings, open answers and what the texts ask: what there is to do something about at level 2. */
function toDo(part: PartAssessment): number {
  const warned = new Set(part.fired.filter((fired) => fired.effect === 'warn').map((fired) => fired.textId));
  return warned.size + part.open.length + part.findings.filter(isOpen).length;
}

function stopped({ decidedBy }: PartAssessment): string {
  if (decidedBy === 'own-claim') return headlineTexts.ownClaim;
  return decidedBy === 'chain' ? headlineTexts.chain : headlineTexts.stopped;
}

export function headlineOf(part: PartAssessment): string {
  switch (part.level) {
    case null:
      return headlineTexts.published;
    case 0:
      return headlineTexts.missing;
    case 1:
      return headlineTexts.none;
    case 2: {
      const count = toDo(part);
      return (count === 1 ? headlineTexts.oneThing : headlineTexts.things).replace(
        '{antal}',
        capital(countWord(count)),
      );
    }
    case 3:
      return headlineTexts.lawyer;
    case 4:
      return stopped(part);
  }
}

const waitsForLawyer = ({ level, fired, assessmentRegistered }: PartAssessment): boolean =>
  level !== 4 && !assessmentRegistered && fired.some(({ reader }) => reader === 'jurist');

/** What is left to do in the parts that are not stopped, the heaviest only. */
function next(parts: readonly PartAssessment[], named: (parts: readonly PartAssessment[]) => string): string {
  const at = (level: number) => parts.filter((part) => part.level === level);
  const kinds = [
    [at(3), headlineTexts.lawyerFor],
    [at(0), headlineTexts.missingFor],
    [at(2), headlineTexts.thingsFor],
    [parts.filter(waitsForLawyer), headlineTexts.lawyerFor],
  ] as const;
  const [found] = kinds.filter(([some]) => some.length > 0);
  return found ? found[1].replace('{delar}', named(found[0])) : '';
}

/** The heading above several parts. @param names Name of each part by its id. */
export function headlineOfAll(parts: readonly PartAssessment[], names: ReadonlyMap<string, string>): string {
  if (parts.some((part) => part.level === null)) return headlineTexts.published;
  if (parts.every((part) => part.level === 0)) return headlineTexts.missingInAll;
  const named = (some: readonly PartAssessment[]) =>
    inWords(some.map((part) => `”${names.get(part.partId) ?? part.partId}”`));
  const out = parts.filter((part) => part.level === 4);
  const first =
    out.length === 0
      ? headlineTexts.noPartStopped
      : out.length === parts.length
        ? headlineTexts.allStopped
        : headlineTexts.stoppedFor.replace('{delar}', named(out));
  return [first, next(parts, named)].filter((sentence) => sentence !== '').join(' ');
}
