/** Findings of a case (README 10): what the texts say that speaks against an answer, or about an answer not given. */
import type { CaseFile } from '#steps/case/case-file.ts';
import type { LawKey, LawValue, Values } from '../keys.ts';
import { concernIn } from './concern.ts';
import type { FamilyId } from './families.ts';
import { readText } from './read-text.ts';
import { type Settlement, settlementOf } from './settlement.ts';
import { textsOf } from './texts-of-case.ts';

/** Words in a text that ask a question. They never change an answer. */
export interface Finding {
  readonly family: FamilyId;
  /** The answer that the words concern. */
  readonly key: LawKey;
  /** As the parties have answered, stored; `obesvarad` when they have not. */
  readonly answered: LawValue;
  readonly words: string;
  readonly sentence: string;
  /** UTF-16 offsets of the words in the sentence, end not included. */
  readonly start: number;
  readonly end: number;
  /** Where the text stands. */
  readonly path: string;
  /** Case path of the answer. */
  readonly answerPath: string;
  /** Settled as something else; absent while it is open. */
  readonly settled?: Settlement;
}

/** A part as the findings need it: what is stored, and what counts (a question not asked is `ej_aktuell`). */
export interface PartAnswers {
  readonly partId: string;
  readonly stored: Values;
  readonly effective: Values;
  /** Case path under which a key is answered in this part. */
  readonly pathOf: (key: LawKey) => string;
}

/** Findings for one part, in the order of the texts; the same sentence in the same place is told once. */
export function findingsOf(c: CaseFile, part: PartAnswers): readonly Finding[] {
  return textsOf(c).flatMap(({ text, path, partId }) => {
    if (partId !== undefined && partId !== part.partId) return [];
    return readText(text).flatMap((said): readonly Finding[] => {
      const concern = concernIn(said.family, part.stored, part.effective);
      if (!concern) return [];
      const { family, words, sentence, sentenceStart } = said;
      const settled = settlementOf(c, family, sentence, words);
      const answerPath = part.pathOf(concern.key);
      const place = { start: said.start - sentenceStart, end: said.end - sentenceStart, path, answerPath };
      return [
        {
          family,
          key: concern.key,
          answered: part.stored[concern.key],
          words,
          sentence,
          ...place,
          ...(settled ? { settled } : {}),
        },
      ];
    });
  });
}

/** Families of words in the texts of a part that nobody has settled, whatever has been answered. */
export function saidIn(c: CaseFile, part: string): ReadonlySet<FamilyId> {
  return new Set(
    textsOf(c)
      .filter(({ partId }) => partId === undefined || partId === part)
      .flatMap(({ text }) => readText(text))
      .filter(({ family, sentence, words }) => settlementOf(c, family, sentence, words) === undefined)
      .map(({ family }) => family),
  );
}

export const isOpen = ({ settled }: Finding): boolean => settled === undefined;

/** The findings of several parts, each place and question once. */
export function findingsOnce(parts: readonly { readonly findings: readonly Finding[] }[]): readonly Finding[] {
  const all = parts.flatMap(({ findings }) => findings);
  return [...new Map(all.map((one) => [`${one.family} ${one.path} ${one.start} ${one.sentence}`, one])).values()];
}
