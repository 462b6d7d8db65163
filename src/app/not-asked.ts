/** Why a question is not asked, in words: "ej aktuell, eftersom …" with the answers that decide it. */
import type { QuestionSummary } from '#steps/summary.ts';

const reasons: Readonly<Record<string, string>> = {
  handsOverMunicipalAffair: 'organisationen tar inte över skötseln av något som är kommunens sak',
  valueTransferred: 'inget av värde lämnas över till organisationen',
  previouslyProcured: 'insatsen har inte köpts tidigare av er',
  otherSellers: 'stödet inte gäller ekonomisk verksamhet',
  economicActivity: 'stödet inte gäller ekonomisk verksamhet',
  localEffect: 'stödet inte bedöms påverka handeln mellan länder',
  sgeiChosen: 'ni inte har valt att peka ut en tjänst av allmänt ekonomiskt intresse',
  sgeiRoute: 'ni inte går vägen med försumbart stöd',
  rightsAffected: 'inga personuppgifter eller sekretess berörs',
  lawyerFlags: 'ingen lokal byggs, rustas, köps eller säljs',
  residentialType: 'inget boende ingår och inget tillstånd behövs',
  sensitiveData: 'inga känsliga uppgifter berörs',
  education: 'undervisning ingår inte',
  crisisNonProfit: 'det inte gäller kris eller räddning',
  parts: 'partnerskapet har en enda del',
  level: 'bedömningen inte har lett till en annan form',
  contributions: 'ni inte har skrivit någon sådan insats på sida 3.1',
  organisations: 'en enda organisation är med',
  'funding.public': 'kommunen inte bidrar med pengar',
  'term.start': 'avtalet gäller ett enda budgetår',
  contactGroups: 'inga barn berörs',
  'ownership.cards': 'inget material ägs gemensamt',
  checkIns: 'avstämningarna börjar när avtalet har börjat gälla',
  deMinimisWithinCap: 'ingen sådan väg för stödet är vald',
};

export function notAskedBecause(summary: QuestionSummary): string {
  const known = [...new Set(summary.because.flatMap((key) => reasons[key] ?? []))];
  const why = known.length === 0 ? 'den inte behövs med era svar' : known.join(', eller ');
  return `Ej aktuell, eftersom ${why}.`;
}
