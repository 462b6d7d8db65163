/** Facts about what kind of relation it is: whose task, whether it has been bought, and what the assessment says. */
import type { Truth } from '#steps/catalogue/step.ts';
import type { Fact, Facts, Reader } from './fact.ts';
import { anyPart, anyRow, everyPartIs, partIs, truth } from './truth.ts';

/** The assessment has led here. One that nobody has made, or that lacks answers, has led nowhere. */
const levelIs = (...levels: readonly number[]): Fact['truth'] =>
  anyPart((read, part) => truth(levels.includes(read.level(part) ?? 0)));

/** The assessment of one public party; one that is under way is not made. */
function assessmentOf(read: Reader, id: string): Truth {
  const conclusion = read.value('legalAssessment.conclusion', id);
  return typeof conclusion === 'string' ? truth(conclusion !== 'pagar') : 'unknown';
}

export const form = {
  publicInterest: {
    explanation: 'Frågan är av allmänt intresse för kommunen, i varje del.',
    asks: 'om frågan är av allmänt intresse',
    keys: ['publicInterest'],
    truth: everyPartIs('publicInterest', 'ja'),
    reasons: { no: 'frågan inte är av allmänt intresse i varje del' },
    refusal:
      'sann text om kommunens rätt att delta, eftersom ni inte har svarat ja på om frågan är av allmänt intresse',
    sources: ['kl-2-1'],
  },
  ownActivity: {
    explanation: 'Verksamheten är organisationens egen, i varje del.',
    asks: 'vems verksamheten är',
    keys: ['whoseActivity'],
    truth: everyPartIs('whoseActivity', 'foreningens'),
    reasons: { no: 'verksamheten inte är organisationens egen i varje del' },
  },
  acquiresForOwnNeed: {
    explanation: 'Kommunen skaffar något som den behöver för egen del.',
    asks: 'om kommunen skaffar något som den behöver för egen del',
    keys: ['acquiresForOwnNeed'],
    truth: partIs('acquiresForOwnNeed', 'ja'),
    reasons: { no: 'kommunen inte skaffar något för egen del' },
    refusal: 'sann text om hur parterna arbetar för varandra, eftersom kommunen skaffar något för egen del',
  },
  assessmentMade: {
    explanation: 'Den rättsliga bedömningen är gjord, med en slutsats.',
    asks: 'om den rättsliga bedömningen är gjord',
    keys: ['legalAssessment.conclusion', 'legalAssessment.date'],
    truth: (read) => anyRow(read.publicParties.map((id) => assessmentOf(read, id))),
    reasons: { no: 'den rättsliga bedömningen pågår' },
  },
  takesOverAffair: {
    explanation: 'Organisationen tar över skötseln av något som är kommunens sak, helt eller delvis.',
    asks: 'om organisationen tar över något som är kommunens sak',
    keys: ['handsOverMunicipalAffair'],
    truth: partIs('handsOverMunicipalAffair', 'ja', 'delvis'),
    reasons: { no: 'organisationen inte tar över skötseln av något som är kommunens sak' },
    refusal:
      'sann text om kommunens uppgifter, eftersom organisationen tar över skötseln av något som är kommunens sak',
    sources: ['kl-10-1'],
  },
  boughtBefore: {
    explanation: 'Ni har köpt insatsen tidigare, helt eller delvis.',
    asks: 'om insatsen har köpts tidigare',
    keys: ['previouslyProcured'],
    truth: partIs('previouslyProcured', 'ja', 'delvis'),
    reasons: { no: 'insatsen inte har köpts tidigare av er' },
  },
  otherForm: {
    explanation: 'Bedömningen pekar på en annan form för en del (läge 4).',
    asks: 'det som bedömningen behöver',
    keys: ['parts'],
    truth: levelIs(4),
    reasons: { no: 'bedömningen inte har lett till en annan form' },
  },
  formQuestioned: {
    explanation: 'Bedömningen har något att åtgärda eller fråga om (läge 2–4).',
    asks: 'det som bedömningen behöver',
    keys: ['parts'],
    truth: levelIs(2, 3, 4),
    reasons: { no: 'bedömningen inte har visat något att åtgärda eller fråga om' },
  },
} as const satisfies Facts;
