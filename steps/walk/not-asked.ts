/** Why a question is not asked, in words: "ej aktuell, eftersom …" with the answers that decide it. */
import { answerOf, choicesOf, partIds } from '#steps/case/answers.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import type { QuestionSummary } from './summary.ts';

const reasons: Readonly<Record<string, string>> = {
  handsOverMunicipalAffair: 'organisationen tar inte över skötseln av något som är kommunens sak',
  valueTransferred: 'inget av värde lämnas över till organisationen',
  previouslyProcured: 'insatsen inte har köpts tidigare av er',
  otherSellers: 'stödet inte gäller ekonomisk verksamhet',
  economicActivity: 'stödet inte gäller ekonomisk verksamhet',
  localEffect: 'stödet inte bedöms påverka handeln mellan länder',
  sgeiChosen: 'ni inte har valt att peka ut en tjänst av allmänt ekonomiskt intresse',
  sgeiRoute: 'ni inte går vägen med försumbart stöd',
  rightsAffected: 'inga personuppgifter eller sekretess berörs',
  lawyerFlags: 'ingen lokal byggs, rustas, köps eller säljs',
  residentialType: 'inget boende ingår och inget tillstånd behövs',
  sensitiveData: 'inga känsliga uppgifter berörs',
  education: 'ingen undervisning ingår',
  crisisNonProfit: 'det inte gäller kris eller räddning',
  parts: 'partnerskapet har en enda del',
  level: 'bedömningen inte har lett till en annan form',
  contributions: 'ni inte har skrivit någon sådan insats på sida 3.1',
  organisations: 'en enda organisation är med',
  'funding.public': 'kommunen inte bidrar med pengar',
  'term.start': 'avtalet gäller ett enda budgetår',
  'term.end': 'avtalet gäller ett enda budgetår',
  contactGroups: 'inga barn berörs',
  'ownership.cards': 'inget material ägs gemensamt',
  checkIns: 'avstämningarna börjar när avtalet har börjat gälla',
  deMinimisWithinCap: 'ingen sådan väg för stödet är vald',
};

/** Whether a key that a condition rests on can be told as a reason. Every one must (contracts). */
export const hasReason = (key: string): boolean => Object.hasOwn(reasons, key);

/** Reasons that the answers speak against are left out, while another reason remains. */
const contradicted: Readonly<Record<string, (c: CaseFile) => boolean>> = {
  valueTransferred: (c) => partIds(c).every((id) => answerOf(c, 'valueTransferred', id) !== 'nej'),
  localEffect: (c) => partIds(c).every((id) => answerOf(c, 'localEffect', id) !== 'uppenbart_lokalt'),
  sgeiRoute: (c) => partIds(c).every((id) => answerOf(c, 'sgeiChosen', id) !== 'ja'),
  education: (c) => partIds(c).some((id) => answerOf(c, 'education', id) === 'ja'),
  crisisNonProfit: (c) => partIds(c).some((id) => answerOf(c, 'crisisNonProfit', id) === 'ja'),
  lawyerFlags: (c) => choicesOf(c, 'lawyerFlags').includes('lokal_byggs_saljs'),
};

function reasonKeys(c: CaseFile, because: readonly string[]): readonly string[] {
  const left = because.filter((key) => !(Object.hasOwn(contradicted, key) && contradicted[key]?.(c)));
  return left.length > 0 ? left : because;
}

/** The reason as a sentence. On the short track most questions are not asked at all, whatever the answers say. */
export function notAskedBecause(summary: QuestionSummary, c: CaseFile): string {
  if (c.track === 'short' && summary.question.short !== true) return 'Ej ställd, eftersom ni går den korta vägen.';
  const known = [...new Set(reasonKeys(c, summary.because).flatMap((key) => reasons[key] ?? []))];
  const why =
    known.length === 0
      ? 'den inte behövs med era svar'
      : known.toSorted((a, b) => a.localeCompare(b, 'sv')).join(', eller ');
  return `Ej aktuell, eftersom ${why}.`;
}
