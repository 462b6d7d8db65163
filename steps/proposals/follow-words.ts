/** What follows from the rest, in the words that a page shows: one whole sentence for each answer, and where it comes from. */
import { answerOf, following, olderAnswer } from '#steps/case/answers.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { givenTo } from '#steps/case/follows.ts';
import { inWords } from '#steps/swedish/format.ts';

const kinds: Readonly<Record<string, string>> = {
  pengar: 'pengar',
  personal: 'personal',
  ideell_tid: 'tid',
  lokaler: 'lokaler',
  kunskap: 'kunskap',
  natverk: 'nätverk',
  utrustning: 'utrustning',
  kommunikation: 'kommunikation',
};

/** A title, what follows, what was answered before and still counts, and where to change it. */
export interface FollowWords {
  readonly title: string;
  readonly sentence: string;
  /** Present when an answer from before says otherwise: it counts until it is taken away. */
  readonly older?: string;
  readonly change: string;
}

export const takeAway = 'Ta bort det tidigare svaret';

function ofValue(c: CaseFile, partId: string | undefined): string {
  const given = givenTo(c, partId).map((row) => kinds[String(row.fields['type']?.value)] ?? '');
  if (given.length > 0) return `Ja. Kommunen bidrar med ${inWords([...new Set(given)].filter((kind) => kind !== ''))}.`;
  const follows = following(c, 'valueTransferred', partId)?.value;
  if (follows === 'ja') return 'Ja. Kommunen har ett belopp i budgeten.';
  return follows === 'nej'
    ? 'Nej. Ingen har skrivit att kommunen bidrar med pengar, lokaler, personal eller utrustning.'
    : 'Det går inte att säga än. Båda behöver först skriva vad de bidrar med.';
}

function ofTerm(c: CaseFile): string {
  if (answerOf(c, 'extension.possible') === 'automatisk') return 'Ja. Avtalet förlängs av sig självt.';
  const follows = following(c, 'openEndedOrAutoRenew', undefined)?.value;
  if (follows === 'ja') return 'Ja. Avtalet gäller tills vidare.';
  return follows === 'nej'
    ? 'Nej. Avtalet har en sista dag och förlängs inte av sig självt.'
    : 'Det går inte att säga än. Svara först på hur länge avtalet ska gälla, och om det får förlängas.';
}

/** The words for one key that follows from the rest, for one part. */
export function followWords(
  c: CaseFile,
  key: 'valueTransferred' | 'openEndedOrAutoRenew',
  partId: string | undefined,
): FollowWords {
  const older = olderAnswer(c, key, partId) !== undefined;
  if (key === 'valueTransferred')
    return {
      title: 'Får organisationen något av värde från kommunen?',
      sentence: ofValue(c, partId),
      ...(older ? { older: 'Ni har tidigare svarat att den får det. Det svaret räknas tills ni tar bort det.' } : {}),
      change: 'Ändra vad kommunen bidrar med',
    };
  return {
    title: 'Löper avtalet utan slut, eller förlängs det av sig självt?',
    sentence: ofTerm(c),
    ...(older ? { older: 'Ni har tidigare svarat att det gör det. Det svaret räknas tills ni tar bort det.' } : {}),
    change: 'Ändra avtalstiden',
  };
}
